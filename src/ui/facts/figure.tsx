export type FigureProps = {
  /** As printed: «1.234». */
  value: string
  label: string
  /** The records behind the number. */
  href: string
  note?: string | undefined
}

/** A number opens what it counts. Several stand in a `FigureRow`. */
export const Figure = ({ value, label, href, note }: FigureProps) => (
  <a class="kh-figure" href={href}>
    <span class="kh-figure__value">{value}</span> <span class="kh-figure__label">{label}</span>{' '}
    {note && <span class="kh-figure__note">{note}</span>}
  </a>
)
