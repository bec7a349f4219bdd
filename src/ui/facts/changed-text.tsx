export type ChangedPart = { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }
export type ChangedTextProps = {
  parts: readonly ChangedPart[]
  /** The text as it was, or as it is now. */
  side: 'before' | 'after'
}

/** One side of a changed text: what went away is struck out, what came is underlined; neither by colour alone. */
export const ChangedText = ({ parts, side }: ChangedTextProps) => (
  <span class="kh-lines">
    {parts.map(({ kind, text }, index) => {
      if (kind === 'kept') return text
      if (side === 'before') return kind === 'removed' && <del key={`${index}-out`}>{text}</del>
      return kind === 'added' && <ins key={`${index}-in`}>{text}</ins>
    })}
  </span>
)
