import { shownDay } from '#platform/vietnamese-text'
import type { Edition, LegalBasis } from '#rulebook'
import { Table, Tag } from '#ui'
import type { RulebookWords } from '../rulebook.words.ts'
import { SourceLinks, Vietnamese } from './sources.tsx'

type BasesProps = { edition: Edition; words: RulebookWords; today: string }

/** The texts the guidance rests on; those that have ended are marked (Q0-1). */
export const BasesTable = ({ edition, words, today }: BasesProps) => (
  <>
    <p class="govuk-body">
      <Vietnamese>{edition.legalBases.says}</Vietnamese>{' '}
      <SourceLinks edition={edition} sources={edition.legalBases.cite} />
    </p>
    <Table
      caption={words.bases}
      captionHidden
      head={[words.number, words.basis, words.validity]}
      rowHeader={0}
      nowrapColumns={[0]}
      rows={edition.legalBases.value.map((basis) => [
        basis.number ?? '—',
        <>
          <Vietnamese>{basis.title}</Vietnamese>
          <span class="kh-links__detail">
            <Vietnamese>{basis.issuer}</Vietnamese>
            {basis.issuedOn && `, ${shownDay(basis.issuedOn)}`}
          </span>
        </>,
        <>
          {validityTag(basis, today, words)}
          <span class="kh-links__detail">
            {basis.validTo
              ? words.period(shownDay(basis.validFrom), shownDay(basis.validTo))
              : words.since(shownDay(basis.validFrom))}
          </span>
        </>,
      ])}
      emptyText=""
    />
  </>
)

function validityTag({ validFrom, validTo }: LegalBasis, today: string, words: RulebookWords) {
  if (validTo !== null && validTo < today) return <Tag tone="refused" label={words.expired} />
  return validFrom > today ? (
    <Tag tone="waiting" label={words.notYetInForce} />
  ) : (
    <Tag tone="good" label={words.inForce} />
  )
}
