import { withoutLongStretches } from '#platform/text-difference'
import type { Language } from '#platform/words'
import { ChangedText, Comparison } from '#ui'
import { type DescribedField, differences, type KeptAnswers } from '../difference.rules.ts'
import { versionsWords } from '../versions.words.ts'

type Props = {
  label: string
  language: Language
  fields: readonly DescribedField[]
  before: KeptAnswers
  after: KeptAnswers
}

/** Question by question what stood and what stands, «trước / sau»; says so when nothing changed. */
export const ChangedFields = ({ label, language, fields, before, after }: Props) => {
  const words = versionsWords(language)
  const changed = differences(before, after, fields)
  if (changed.length === 0) return <p class="govuk-body">{words.nothing}</p>
  return (
    <Comparison
      label={label}
      before={words.before}
      after={words.after}
      items={changed.map(({ label: key, changes }) => ({
        key,
        sides: changes.map((change) => {
          const parts = withoutLongStretches(change.parts)
          return {
            before: change.before ? <ChangedText parts={parts} side="before" /> : <em>{words.nothingBefore}</em>,
            after: change.after ? <ChangedText parts={parts} side="after" /> : <em>{words.nothingAfter}</em>,
          }
        }),
      }))}
    />
  )
}
