import { type Edition, formCodeOf, levelLabel } from '#rulebook'
import { Table } from '#ui'
import { bodiesInWords, ownersInWords, relationInWords } from '../rule-values.ts'
import type { RulebookWords } from '../rulebook.words.ts'
import { SourceLinks, Vietnamese } from './sources.tsx'

/** Who stands where, for every kind of owner and level. */
export const AuthorityTable = ({ edition, words }: { edition: Edition; words: RulebookWords }) => (
  <Table
    caption={words.authority}
    captionHidden
    head={[
      words.owner,
      words.level,
      words.form,
      words.receiver,
      words.aggregator,
      words.recogniser,
      words.bodies,
      words.grounds,
    ]}
    rowHeader={0}
    rows={edition.authority.map(({ value, cite }) => [
      <>
        <Vietnamese>{ownersInWords(value)}</Vietnamese>
        <span class="kh-links__detail">{words[value.participant]}</span>
      </>,
      <Vietnamese>{levelLabel(edition, value.level)}</Vietnamese>,
      formCodeOf(edition, value.form)?.code ?? words.noNumber,
      relationInWords(value.receiver, words),
      relationInWords(value.aggregator, words),
      <>
        {relationInWords(value.recogniser, words)}
        {value.selfRecognition && <span class="kh-links__detail">{words.selfRecognition}</span>}
      </>,
      <Vietnamese>{bodiesInWords(value, words)}</Vietnamese>,
      <SourceLinks edition={edition} sources={cite} />,
    ])}
    emptyText=""
  />
)
