import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { CardGrid } from '#ui'
import type { Offered } from '../guidance.rules.ts'
import type { GuidanceWords } from '../guidance.words.ts'

type Props = {
  words: GuidanceWords
  label: string
  suggestions: readonly Offered[]
  mayRegister: boolean
  actsOn: (suggestion: Offered) => ComponentChildren
}

/** Suggestions as cards: what to do, whose idea it is, and the way to a draft. */
export const SuggestionCards = ({ words, label, suggestions, mayRegister, actsOn }: Props) => (
  <CardGrid
    label={label}
    cards={suggestions.map((suggestion) => ({
      title: suggestion.name,
      foot: suggestion.from === null ? words.fromEdition : words.from(suggestion.from),
      children: (
        <>
          <p class="govuk-body kh-lines">{suggestion.content}</p>
          {mayRegister && (
            <p class="govuk-body">
              <a class="govuk-link" href={paths.registerFrom(suggestion.key)}>
                {words.start}
                <span class="govuk-visually-hidden">{words.startAbout(suggestion.name)}</span>
              </a>
            </p>
          )}
          {actsOn(suggestion)}
        </>
      ),
    }))}
  />
)
