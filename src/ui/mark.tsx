export type MarkProps = {
  /** Side in pixels; drawn for 16 to 96. */
  size: number
  /** The ground it stands on. */
  ground: 'red' | 'white'
  /** Spoken name; without it the mark is decoration. */
  label?: string | undefined
}

/** The letter K as two people: one stands, the other leans in and takes hold. */
export const Mark = ({ size, ground, label }: MarkProps) => (
  <svg
    class="kh-mark"
    viewBox="0 0 48 48"
    width={size}
    height={size}
    focusable="false"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : 'true'}
  >
    <g fill="none" stroke={ground === 'red' ? '#ffffff' : '#a4161a'} stroke-width="7" stroke-linecap="round">
      <path d="M12.5 20V42" />
      <path d="M12.5 33.5C21 33.5 28.5 30.5 32 24.5" />
      <path d="M24.5 31.5C30.5 33 34.5 36.5 36.5 42" />
    </g>
    <g fill={ground === 'red' ? '#f2b705' : '#d99a00'}>
      <circle cx="12.5" cy="8.5" r="5.75" />
      <circle cx="36.5" cy="14.5" r="5" />
    </g>
  </svg>
)
