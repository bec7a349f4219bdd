import { Icon } from '../icon.tsx'
import { useWords } from '../language.ts'

export type Step = {
  label: string
  state: 'done' | 'current' | 'ahead'
  /** For instance «trước ngày 20/3». */
  note?: string | undefined
  href?: string | undefined
}

export type StepBarProps = { label: string; steps: readonly Step[] }

/** Where a thing stands on its way: upright on a phone, lying on a wide page. */
export const StepBar = ({ label, steps }: StepBarProps) => {
  const words = useWords()
  return (
    <ol class="kh-steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={`kh-steps__step kh-steps__step--${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span class="kh-steps__dot">{step.state === 'done' && <Icon name="tick" />}</span>
          <span class="kh-steps__label">
            {step.href ? (
              <a class="govuk-link" href={step.href}>
                {step.label}
              </a>
            ) : (
              step.label
            )}
            {step.state !== 'ahead' && <span class="govuk-visually-hidden"> ({words[step.state]})</span>}
          </span>
          {step.note && <span class="kh-steps__note">{step.note}</span>}
        </li>
      ))}
    </ol>
  )
}
