import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { ButtonLink, Empty, PageHeading, SectionHeading } from '#ui'
import type { Offered } from '../guidance.rules.ts'
import type { GuidanceWords } from '../guidance.words.ts'
import { SuggestionCards } from './suggestion-cards.tsx'

type Props = {
  words: GuidanceWords
  groups: readonly { field: string; label: string; suggestions: readonly Offered[] }[]
  retired: readonly Offered[]
  mayAdd: boolean
  mayRegister: boolean
  /** Buttons of whoever may change it. */
  actsOn: (suggestion: Offered) => ComponentChildren
}

/** All suggestions by field; those retired are shown only to whoever may offer them again. */
export const CataloguePage = ({ words, groups, retired, mayAdd, mayRegister, actsOn }: Props) => (
  <>
    <PageHeading
      title={words.catalogue}
      lead={words.catalogueLead}
      acts={mayAdd && <ButtonLink href={paths.newSuggestion}>{words.newSuggestion}</ButtonLink>}
    />
    {groups.map(({ field, label, suggestions }) => (
      <>
        <SectionHeading key={field} id={field}>
          {label}
        </SectionHeading>
        {suggestions.length === 0 ? (
          <Empty title={words.noSuggestions} />
        ) : (
          <SuggestionCards {...{ words, label, suggestions, mayRegister, actsOn }} />
        )}
      </>
    ))}
    {retired.length > 0 && (
      <>
        <SectionHeading>{words.retiredTitle}</SectionHeading>
        <SuggestionCards {...{ words, actsOn }} label={words.retiredTitle} suggestions={retired} mayRegister={false} />
      </>
    )}
  </>
)
