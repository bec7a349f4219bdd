import { Icon } from '../icon.tsx'
import { useWords } from '../language.ts'

export type ObjectionItem = {
  says: string
  remedy?: string | undefined
  sources: readonly { label: string; href?: string | undefined }[]
}

export type ObjectionsProps = { title: string; items: readonly ObjectionItem[] }

/** Why an act is refused: every reason, what to do, and the clause it rests on. */
export const Objections = ({ title, items }: ObjectionsProps) => {
  const words = useWords()
  return (
    <section class="kh-objections" aria-label={title}>
      <p class="kh-objections__title">
        <Icon name="alert" />
        {title}
      </p>
      <ul class="kh-objections__list">
        {items.map((item) => (
          <li key={item.says}>
            <p class="kh-objections__says">{item.says}</p>
            {item.remedy && (
              <p class="kh-objections__line">
                <span class="kh-quiet">{words.objectionRemedy}:</span> {item.remedy}
              </p>
            )}
            {item.sources.length > 0 && (
              <p class="kh-objections__line kh-quiet">
                {words.objectionSources}:{' '}
                {item.sources.map(({ label, href }, index) => (
                  <span key={label}>
                    {index > 0 && '; '}
                    {href ? (
                      <a class="govuk-link" href={href}>
                        {label}
                      </a>
                    ) : (
                      label
                    )}
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
