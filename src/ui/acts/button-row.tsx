import type { ComponentChildren } from 'preact'

export type ButtonRowProps = { children: ComponentChildren }

/** The primary act first. */
export const ButtonRow = ({ children }: ButtonRowProps) => <div class="govuk-button-group">{children}</div>
