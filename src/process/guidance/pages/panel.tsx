import { paths } from '#ground/paths'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { Details, LinkList } from '#ui'
import type { GuidanceRow } from '../guidance.queries.ts'
import type { Offered } from '../guidance.rules.ts'
import { guidanceWords } from '../guidance.words.ts'

export type GuidancePanelProps = {
  language: Language
  guidance: readonly GuidanceRow[]
  groups: readonly { field: string; label: string; suggestions: readonly Offered[] }[]
  /** Keeps for whom one registers. */
  hrefOf: (key: string) => string
}

/** What those above ask for, and ideas to start from, beside an empty form (II.1-b, III.2.1). */
export const GuidancePanel = ({ language, guidance, groups, hrefOf }: GuidancePanelProps) => {
  const words = guidanceWords(language)
  return (
    <>
      {guidance.length > 0 && (
        <Details summary={words.panelGuidance(guidance.length)}>
          <LinkList
            items={guidance.map(({ id, title, homeName, number, issuedOn }) => ({
              href: paths.guidance(id),
              label: title,
              detail: `${homeName}. ${words.issuedLine(number, shownDay(issuedOn))}`,
            }))}
          />
        </Details>
      )}
      <Details summary={words.panelSuggestions}>
        {groups
          .filter(({ suggestions }) => suggestions.length > 0)
          .map(({ field, label, suggestions }) => (
            <Details key={field} summary={`${label} (${suggestions.length})`}>
              <LinkList
                label={label}
                items={suggestions.map(({ key, name, content }) => ({
                  href: hrefOf(key),
                  label: name,
                  detail: content,
                }))}
              />
            </Details>
          ))}
      </Details>
    </>
  )
}
