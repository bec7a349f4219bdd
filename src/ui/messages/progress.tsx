import type { ComponentChildren } from 'preact'

export type ProgressProps = {
  /** Names the place on its page: the script fetches the page again and puts the new one here. */
  id: string
  title: string
  /** How far it is, in words. */
  text: string
  done: number
  /** 0 while nobody knows how much there is. */
  total: number
  children?: ComponentChildren
}

/** Work under way. With the script it renews itself every two seconds; without it the page says how to reload. */
export const Progress = ({ id, title, text, done, total, children }: ProgressProps) => (
  <section class="kh-progress" id={id} data-live="2" aria-labelledby={`${id}-title`}>
    <h2 class="govuk-heading-m" id={`${id}-title`}>
      {title}
    </h2>
    <progress class="kh-progress__bar" aria-label={title} {...(total > 0 && { value: done, max: total })} />
    <p class="govuk-body" aria-live="polite">
      {text}
    </p>
    {children}
  </section>
)
