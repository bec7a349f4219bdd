import { paths } from '#ground/paths'
import type { Edition, Word } from '#rulebook'
import { PageHeading, SearchBox, Table } from '#ui'
import { clauseHref } from '../chosen-edition.ts'
import type { GuideWords } from '../guide.words.ts'
import { Vietnamese } from './sources.tsx'

export type GlossaryPageProps = { words: GuideWords; edition: Edition; found: readonly Word[]; asked: string }

export const GlossaryPage = ({ words, edition, found, asked }: GlossaryPageProps) => (
  <>
    <PageHeading title={words.glossaryTitle} lead={words.glossaryLead} />
    <SearchBox
      action={paths.words}
      label={words.searchWords}
      hint={words.searchHint}
      submitLabel={words.search}
      value={asked}
    />
    <p class="govuk-body">
      {words.found(found.length)} {asked && <a href={paths.words}>{words.showAll}</a>}
    </p>
    <Table
      caption={words.glossaryTitle}
      captionHidden
      head={[words.word, words.english, words.code, words.clause, words.notToBeConfused, words.banned]}
      rowHeader={0}
      nowrapColumns={[3]}
      rows={found.map((word) => [
        <span id={word.code}>
          <strong>
            <Vietnamese>{word.vi}</Vietnamese>
          </strong>
        </span>,
        <span lang="en">{word.en}</span>,
        <code class="kh-code">{word.code}</code>,
        word.clause && (
          <a class="govuk-link" href={clauseHref(edition, word.clause)}>
            {word.clause}
          </a>
        ),
        word.notToBeConfusedWith && <code class="kh-code">{word.notToBeConfusedWith}</code>,
        word.banned.join(', '),
      ])}
      emptyText={words.noWord}
    />
  </>
)
