import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { Inset, SectionHeading } from '#ui'
import type { DescribedField } from '../difference.rules.ts'
import type { KeptVersion } from '../versions.queries.ts'
import { versionsWords } from '../versions.words.ts'
import { ChangedFields } from './changed-fields.tsx'

type Props = { language: Language; fields: readonly DescribedField[]; versions: readonly KeptVersion[] }

/** Every version, newest first, each with its reason and what changed since the one before. */
export const VersionList = ({ language, fields, versions }: Props) => {
  const words = versionsWords(language)
  return versions.toReversed().map((kept) => {
    const before = versions.find(({ version }) => version === kept.version - 1)
    const title = `${words.version(kept.version)}: ${words[kept.kind]}`
    return (
      <div key={kept.version}>
        <SectionHeading aside={`${shownDay(dayOf(kept.at))} ${timeOf(kept.at)}, ${kept.personName}`}>
          {title}
        </SectionHeading>
        {kept.reason && (
          <Inset>
            <strong>{words.reason}.</strong> {kept.reason}
          </Inset>
        )}
        {before ? (
          <ChangedFields
            label={title}
            language={language}
            fields={fields}
            before={before.answers}
            after={kept.answers}
          />
        ) : (
          <p class="govuk-body">{words.first}</p>
        )}
      </div>
    )
  })
}
