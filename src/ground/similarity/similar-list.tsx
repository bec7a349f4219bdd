import { paths } from '#ground/paths'
import type { Language } from '#platform/words'
import { LinkList, SectionHeading, Tag, type TagTone } from '#ui'
import type { Degree } from './likeness.ts'
import type { SimilarInitiative, Similarity } from './similarity.queries.ts'
import { similarityWords } from './similarity.words.ts'

type SimilarListProps = {
  readonly language: Language
  readonly similarity: Similarity
  /** Where the difference is explained; absent for whoever only reads. */
  readonly differenceHref?: string | undefined
}

const tones: Readonly<Record<Degree, TagTone>> = { same: 'attention', close: 'attention', akin: 'neutral' }
type Words = ReturnType<typeof similarityWords>

/** The list under its heading; it says so when nothing was found. */
export const SimilarSection = (props: SimilarListProps) => {
  const words = similarityWords(props.language)
  return (
    <>
      <SectionHeading id="similar">{words.title}</SectionHeading>
      {isNothing(props.similarity) ? <p class="govuk-hint">{words.none}</p> : <SimilarList {...props} />}
    </>
  )
}

const isNothing = ({ initiatives, yearsElsewhere }: Similarity) =>
  initiatives.length === 0 && yearsElsewhere.length === 0

/** Initiatives like the one at hand, with the reason in words; advice only (II.2.1.1-(4)). */
export const SimilarList = ({ language, similarity, differenceHref }: SimilarListProps) => {
  const words = similarityWords(language)
  const { initiatives, yearsElsewhere } = similarity
  if (isNothing(similarity)) return null
  return (
    <>
      <p class="govuk-hint">{words.lead}</p>
      <LinkList
        label={words.title}
        items={initiatives.map((one) => ({
          href: hrefOf(one),
          label: one.name,
          detail: <Reason words={words} initiative={one} />,
        }))}
      />
      {yearsElsewhere.length > 0 && (
        <p class="govuk-body-s">{words.elsewhere(yearsElsewhere.map(words.ofYear).join(', '))}</p>
      )}
      {differenceHref && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={differenceHref}>
            {words.difference}
          </a>
        </p>
      )}
    </>
  )
}

const hrefOf = ({ isReadable, registrationId, publicationId }: SimilarInitiative): string =>
  isReadable ? paths.registration(registrationId) : paths.initiative(publicationId ?? '')

const Reason = ({ words, initiative }: { words: Words; initiative: SimilarInitiative }) => {
  const { degree, ownerName, homeName, year, publicationId, shared } = initiative
  // Of a person the owner's name already ends with the unit.
  const units = ownerName.endsWith(homeName) ? ownerName : `${ownerName}, ${homeName}`
  return (
    <>
      {units}, {words.ofYear(year)}
      {publicationId && ` (${words.published})`}
      <br />
      <Tag tone={tones[degree]} label={words[degree]} /> {shared.length > 0 && words.shared(quotedList(shared))}
    </>
  )
}

const quotedList = (shared: readonly string[]) => shared.map((word) => `“${word}”`).join(', ')
