import { paths } from '#ground/paths'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import type { Edition } from '#rulebook'
import { Inset, LinkList, PageHeading, SectionHeading, SummaryList } from '#ui'
import { anchorOf } from '../chosen-edition.ts'
import type { GuideWords } from '../guide.words.ts'
import type { RulebookWords } from '../rulebook.words.ts'
import { ClauseList, partsOf, partTitle } from './clause-list.tsx'
import { EditionChooser } from './edition-chooser.tsx'
import { rulebookTables } from './rule-tables.tsx'

export type RulebookPageProps = {
  words: RulebookWords
  guide: GuideWords
  language: Language
  edition: Edition
  values: ReadonlyMap<string, string>
  today: string
}

/** The guidance against what obeys it, then its tables, then what it leaves open. */
export const RulebookPage = ({ words, guide, language, edition, values, today }: RulebookPageProps) => {
  const tables = rulebookTables({ edition, words, today })
  return (
    <>
      <PageHeading title={words.title} caption={edition.title} lead={words.lead} />
      <EditionChooser action={paths.rulebook} edition={edition} words={guide} />
      {edition.isInvented && <Inset>{words.inventedNote}</Inset>}
      <SummaryList rows={headOf(edition, words)} compact />
      <SectionHeading>{words.contents}</SectionHeading>
      <div class="kh-contents">
        <LinkList
          label={words.clauses}
          items={partsOf(edition).map((part) => ({
            href: `#${encodeURIComponent(anchorOf(`part-${part}`))}`,
            label: partTitle(part, words),
          }))}
        />
        <LinkList label={words.contents} items={tables.map(({ id, title }) => ({ href: `#${id}`, label: title }))} />
      </div>
      <SectionHeading id="clauses">{words.clauses}</SectionHeading>
      <p class="govuk-body">{words.clausesLead}</p>
      <ClauseList edition={edition} words={words} language={language} values={values} />
      {tables.map(({ id, title, content }) => (
        <div key={id}>
          <SectionHeading id={id}>{title}</SectionHeading>
          {content}
        </div>
      ))}
    </>
  )
}

const headOf = ({ number, issuer, issuedOn, firstYear }: Edition, words: RulebookWords) => [
  { key: words.number, value: number },
  { key: words.issuer, value: issuer },
  { key: words.issuedOn, value: shownDay(issuedOn) },
  { key: words.firstYear, value: String(firstYear) },
]
