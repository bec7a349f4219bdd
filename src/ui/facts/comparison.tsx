import type { ComponentChildren } from 'preact'

export type ComparedItem = {
  key: string
  /** Pairs of what stood and what stands; a table gives one for each changed row. */
  sides: readonly { before: ComponentChildren; after: ComponentChildren }[]
}
export type ComparisonProps = { label: string; before: string; after: string; items: readonly ComparedItem[] }

/** What stood and what stands now, side by side; one under the other on a phone. */
export const Comparison = ({ label, before, after, items }: ComparisonProps) => (
  <section aria-label={label}>
    <dl class="kh-comparison">
      {items.map(({ key, sides }) => (
        <div key={key} class="kh-comparison__item">
          <dt class="kh-comparison__key">{key}</dt>
          {sides.map((side, index) => (
            <dd key={`${index}-of-${key}`} class="kh-comparison__pair">
              <div class="kh-comparison__side">
                <span class="kh-comparison__when">{before}</span>
                {side.before}
              </div>
              <div class="kh-comparison__side kh-comparison__side--after">
                <span class="kh-comparison__when">{after}</span>
                {side.after}
              </div>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
)
