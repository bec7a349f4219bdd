import type { ComponentChildren } from 'preact'
import { ActForm, History, StateTag } from '#ground/acts'
import type { Holder } from '#ground/identity'
import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { type ActOf, recognitionMachine, sessionMachine } from '#lifecycle'
import { dayOf, timeOf } from '#platform/clock'
import type { FormValues, Problem } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { bodies, type Edition, type LegalBasis, levelLabel } from '#rulebook'
import { ButtonRow, CaseHeader, Columns, ErrorSummary, Inset, LinkList, SectionHeading, Table } from '#ui'
import type { Candidate } from '../recognition.queries.ts'
import { isVotingOpen } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'
import type { AgendaItem, Member, SessionCase } from '../session.queries.ts'
import { SessionForms, VoteForm } from './session-forms.tsx'

export type SessionPageProps = {
  words: RecognitionWords
  language: Language
  edition: Edition
  session: SessionCase
  roster: readonly Member[]
  agenda: readonly AgendaItem[]
  history: readonly HistoryLine[]
  hidden: Readonly<Record<string, string>>
  personId: string
  present: number
  open: readonly ActOf<typeof sessionMachine>[]
  candidates: readonly Candidate[]
  /** Cases that the reader may vote on now. */
  votesOn: readonly AgendaItem[]
  decidable: readonly AgendaItem[]
  signers: readonly Holder[]
  expired: readonly LegalBasis[]
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** A meeting: agenda, roster, the vote, its result, what the conveners do next. */
export const SessionPage = (props: SessionPageProps) => {
  const { words, language, session, history, problems, objections } = props
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={problems} />
      <CaseHeader
        caption={words.sessionsTitle}
        title={words.sessionOf(bodies[session.body].vi, session.homeName)}
        tag={<StateTag machine={sessionMachine} state={session.state} language={language} />}
        facts={[
          { label: words.day, value: words.at(timeOf(session.meetsAt), shownDay(dayOf(session.meetsAt))) },
          { label: words.place, value: session.place },
          { label: words.chair, value: session.chairName },
          { label: words.secretary, value: session.secretaryName },
        ]}
        acts={<Moves {...props} />}
      />
      {objections}
      <Columns
        asideLabel={words.history}
        aside={
          <>
            <Papers {...props} />
            <SectionHeading>{words.history}</SectionHeading>
            <History lines={history} language={language} label={words.history} />
          </>
        }
      >
        <VoteForm {...props} />
        {isVotingOpen(session.state) && (
          <Inset>
            <p class="govuk-body">
              {words.turnout(props.roster.filter(({ hasVoted }) => hasVoted).length, props.present)}
            </p>
            <p class="govuk-hint">{words.turnoutNote}</p>
          </Inset>
        )}
        <SectionHeading>{words.agenda}</SectionHeading>
        {props.agenda.map((item) => (
          <AgendaCase key={item.recognitionId} {...props} item={item} />
        ))}
        {session.conclusion && (
          <>
            <SectionHeading>{words.conclusion}</SectionHeading>
            <p class="govuk-body kh-lines">{session.conclusion}</p>
          </>
        )}
        <SessionForms {...props} />
        <Roster {...props} />
      </Columns>
    </>
  )
}

/** Acts that are a button and nothing else. */
const Moves = ({ open, session: { id }, hidden, language }: SessionPageProps) => {
  const buttons = [
    { act: 'convene', action: paths.conveneSession(id) },
    { act: 'open', action: paths.openSession(id) },
    { act: 'open-vote', action: paths.openVote(id) },
    { act: 'close-vote', action: paths.closeVote(id) },
  ] as const
  const shown = buttons.filter(({ act }) => open.includes(act))
  return shown.length === 0 ? null : (
    <ButtonRow>
      {shown.map(({ act, action }) => (
        <ActForm key={act} act={`session.${act}`} {...{ action, hidden, language }} />
      ))}
    </ButtonRow>
  )
}

/** One case: who may vote on it, and its count once there is one; never shown to those who are part of it. */
const AgendaCase = ({ words, language, edition, personId, item }: SessionPageProps & { item: AgendaItem }) => {
  const isPart = item.ownerPersonId === personId || item.conflicts.some((conflict) => conflict.personId === personId)
  return (
    <article class="kh-card">
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

const Roster = ({ words, roster }: SessionPageProps) => (
  <>
    <SectionHeading>{words.roster}</SectionHeading>
    <Table
      caption={words.roster}
      captionHidden
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

const Papers = ({ words, session, agenda }: SessionPageProps) => {
  const decisions = new Map(
    agenda.flatMap(({ decision }) => (decision ? [[decision.id, decision.number] as const] : [])),
  )
  const papers = [
    ...(session.minutes ? [{ id: session.minutes.id, label: `${words.minutes} ${session.minutes.number}` }] : []),
    ...[...decisions].map(([id, number]) => ({ id, label: `${words.decision} ${number}` })),
  ]
  return papers.length === 0 ? null : (
    <>
      <SectionHeading>{words.papers}</SectionHeading>
      <LinkList
        items={papers.flatMap(({ id, label }) => [
          { href: paths.paper(id, 'pdf'), label: `${label} (PDF)` },
          { href: paths.paper(id, 'docx'), label: `${label} (DOCX)` },
        ])}
      />
    </>
  )
}
