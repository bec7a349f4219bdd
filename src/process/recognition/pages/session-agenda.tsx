import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { levelLabel } from '#rulebook'
import { SectionHeading, Table } from '#ui'
import type { AgendaItem } from '../session.queries.ts'
import type { SessionPageProps } from './session.page.tsx'

/** One case: who may vote on it, and its count once there is one; never shown to those who are part of it. */
export const AgendaCase = ({ words, language, edition, personId, item }: SessionPageProps & { item: AgendaItem }) => {
  const isPart = item.ownerPersonId === personId || item.conflicts.some((conflict) => conflict.personId === personId)
  return (
    <article class="kh-card kh-card--stacked">
      <h3 class="kh-card__title">
        <a class="kh-card__link" href={paths.recognition(item.recognitionId)}>
          {item.name}
        </a>
      </h3>
      <p class="kh-card__tag">
        <StateTag machine={recognitionMachine} state={item.state} language={language} />
      </p>
      <div class="kh-card__text">
        <p class="govuk-body">{`${item.ownerName}; ${levelLabel(edition, item.level)}`}</p>
        <p class="govuk-body">
          <strong>{words.mayVote}:</strong> {item.conflicts.length === 0 ? words.everybodyPresent : words.exceptFor}
        </p>
        {item.conflicts.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {item.conflicts.map(({ name, reason }) => (
              <li key={name + reason}>{`${name} (${reason})`}</li>
            ))}
          </ul>
        )}
        {item.result && isPart && <p class="govuk-hint">{words.hiddenFromYou}</p>}
        {item.result && !isPart && (
          <ul class="govuk-list govuk-list--bullet" aria-label={words.result}>
            {item.result.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </article>
  )
}

export const Roster = ({ words, roster }: SessionPageProps) => (
  <>
    <SectionHeading>{words.roster}</SectionHeading>
    <Table
      caption={words.roster}
      captionHidden
      nowrapColumns={[2, 3]}
      head={[words.member, words.post, words.presence, words.voted]}
      rowHeader={0}
      rows={roster.map(({ name, title, isPresent, hasVoted }) => [
        name,
        title,
        isPresent ? words.yes : words.no,
        hasVoted ? words.yes : words.no,
      ])}
      emptyText={words.rosterLater}
    />
  </>
)
