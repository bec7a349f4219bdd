import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type WarningProps = { children: ComponentChildren }

export const Warning = ({ children }: WarningProps) => {
  const words = useWords()
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{words.warning}: </span>
        {children}
      </strong>
    </div>
  )
}
