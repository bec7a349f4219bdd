import type { ComponentChildren } from 'preact'

export type PanelProps = { title: string; children?: ComponentChildren }

/** The end of a task: it is the heading of its page. */
export const Panel = ({ title, children }: PanelProps) => (
  <div class="govuk-panel govuk-panel--confirmation">
    <h1 class="govuk-panel__title">{title}</h1>
    {children && <div class="govuk-panel__body">{children}</div>}
  </div>
)
