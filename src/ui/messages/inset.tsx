import type { ComponentChildren } from 'preact'

export type InsetProps = { children: ComponentChildren }

export const Inset = ({ children }: InsetProps) => <div class="govuk-inset-text">{children}</div>
