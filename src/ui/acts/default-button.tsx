import type { ComponentChildren } from 'preact'

export type DefaultButtonProps = { children: ComponentChildren; name?: string | undefined; value?: string | undefined }

/** First in a form whose other buttons come earlier than its main one: the Enter key presses this. Seen by nobody. */
export const DefaultButton = ({ children, name, value }: DefaultButtonProps) => (
  <button class="govuk-visually-hidden" type="submit" name={name} value={value} tabIndex={-1} aria-hidden="true">
    {children}
  </button>
)
