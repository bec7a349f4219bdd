import type { ComponentChildren } from 'preact'

export type ButtonTone = 'primary' | 'secondary' | 'warning'

export const buttonClass = (tone: ButtonTone = 'primary'): string =>
  `govuk-button${tone === 'primary' ? '' : ` govuk-button--${tone}`}`

export type ButtonProps = {
  children: ComponentChildren
  tone?: ButtonTone | undefined
  name?: string | undefined
  value?: string | undefined
  /** Sends the form elsewhere, for «save as a draft» beside «send». */
  formAction?: string | undefined
}

export const Button = ({ children, tone, name, value, formAction }: ButtonProps) => (
  <button class={buttonClass(tone)} type="submit" name={name} value={value} formAction={formAction}>
    {children}
  </button>
)
