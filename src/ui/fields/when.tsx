import type { ComponentChildren } from 'preact'

export type WhenProps = {
  /** Name of the question on the same page whose answer decides. */
  name: string
  /** Answers at which the question is put; '' for none given, `given` for any row of a table. */
  is: readonly string[]
  /** Says the condition in words, for a browser without the script. */
  note: string
  children: ComponentChildren
}

/** A question put only at some answers of another one: with the script it comes and goes, without it its condition is written. */
export const When = ({ name, is, note, children }: WhenProps) => (
  <div class="kh-when" data-when={name} data-when-is={is.join('|')}>
    <p class="kh-when__note" data-when-note>
      {note}
    </p>
    {children}
  </div>
)
