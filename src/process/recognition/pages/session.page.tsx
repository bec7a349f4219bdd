import type { ComponentChildren } from 'preact'
import { ActForm, History, StateTag } from '#ground/acts'
import type { Holder } from '#ground/identity'
import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { type ActOf, sessionMachine } from '#lifecycle'
import { dayOf, timeOf } from '#platform/clock'
import type { FormValues, Problem } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { bodies, type Edition, type LegalBasis } from '#rulebook'
import { ButtonRow, CaseHeader, Columns, ErrorSummary, Inset, LinkList, SectionHeading } from '#ui'
import type { Candidate } from '../recognition.queries.ts'
import { isVotingOpen } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'
import type { AgendaItem, Member, SessionCase } from '../session.queries.ts'
import { AgendaCase, Roster } from './session-agenda.tsx'
import { SessionForms, VoteForm } from './session-forms.tsx'

export type NoVote = 'notOnRoster' | 'hasVoted' | 'notPresent' | 'allConflicts'

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
  noVoteBecause: NoVote | undefined
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
