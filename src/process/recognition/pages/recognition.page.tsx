import type { ComponentChildren } from 'preact'
import { History, StateTag } from '#ground/acts'
import type { HistoryLine } from '#ground/journal'
import type { Competence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { bodies, describeSources, type Edition, fieldLabel, levelLabel } from '#rulebook'
import { CaseHeader, Columns, Details, LinkList, SectionHeading, StepBar, Table } from '#ui'
import type { RecognitionCase } from '../recognition.queries.ts'
import { criteriaOf, publicationEndsOn, stepsOf } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'

type Props = {
  words: RecognitionWords
  language: Language
  edition: Edition
  recognition: RecognitionCase
  competence: Competence | undefined
  competentName: string
  history: readonly HistoryLine[]
  isOtherSide: boolean
  acts?: ComponentChildren
}

/** One case before one body, as either side reads it. */
export const RecognitionPage = (props: Props) => {
  const { words, language, edition, recognition, competentName, history, isOtherSide, acts } = props
  const { state, level, field, ownerName, homeName, year, name } = recognition
  return (
    <>
      <CaseHeader
        caption={words.caption(year)}
        title={name}
        tag={<StateTag machine={recognitionMachine} {...{ state, language, isOtherSide }} />}
        facts={[
          { label: words.owner, value: ownerName === homeName ? ownerName : `${ownerName}, ${homeName}` },
          { label: words.field, value: fieldLabel(edition, field) },
          {
            label: words.level,
            value: `${levelLabel(edition, level)}${recognition.isSelfRecognised ? ` (${words.selfRecognised})` : ''}`,
          },
          { label: words.competent, value: words.sessionOf(bodies[recognition.body].vi, competentName) },
        ]}
        acts={acts}
      />
      <StepBar label={words.steps} steps={stepsShown(props)} />
      <Columns
        asideLabel={words.history}
        aside={
          <>
            <WhyHere {...props} />
            <SectionHeading>{words.history}</SectionHeading>
            <History lines={history} language={language} label={words.history} />
          </>
        }
      >
        <Result {...props} />
        <Criteria {...props} />
        <p class="govuk-body">
          <a class="govuk-link" href={paths.registration(recognition.registrationId)}>
            {words.openRegistration}
          </a>
        </p>
      </Columns>
    </>
  )
}

/** The six steps of the procedure sheet (form 5), with the days that history tells. */
function stepsShown({ words, edition, recognition, history }: Props) {
  const on = (act: string) => history.findLast((line) => line.act === `recognition.${act}`)?.at
  const { publishedOn, session } = recognition
  const ahead: Readonly<Record<string, string | undefined>> = {
    step3: publishedOn ? words.publicUntil(shownDay(publicationEndsOn(edition, publishedOn))) : undefined,
    step4: session ? words.meetsOn(shownDay(dayOf(session.meetsAt))) : undefined,
  }
  return stepsOf(history.map(({ act }) => act)).map(({ step, acts, state }) => {
    const done = acts.map(on).find((at) => at !== undefined)
    return { label: words[step], state, note: state === 'done' && done ? shownDay(dayOf(done)) : ahead[step] }
  })
}

const Criteria = ({ words, edition, recognition }: Props) => (
  <>
    <SectionHeading>{words.criteria}</SectionHeading>
    <Table
      caption={words.criteria}
      captionHidden
      head={[words.criterion, words.answer, words.evidence]}
      rowHeader={0}
      rows={criteriaOf(edition, recognition.participant).flatMap(({ code, label }) => {
        const finding = recognition.criteria[code]
        return finding ? [[label, words[finding.answer], <span class="kh-lines">{finding.evidence}</span>]] : []
      })}
      emptyText={words.notChecked}
    />
  </>
)

const Result = ({ words, recognition: { result, session, decision } }: Props) =>
  result || session || decision ? (
    <>
      <SectionHeading>{words.result}</SectionHeading>
      {result && (
        <ul class="govuk-list govuk-list--bullet">
          {result.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <LinkList
        items={[
          ...(session
            ? [{ href: paths.session(session.id), label: words.meetsOn(shownDay(dayOf(session.meetsAt))) }]
            : []),
          ...(decision
            ? [
                { href: paths.paper(decision.id, 'pdf'), label: `${words.byDecision(decision.number)} (PDF)` },
                { href: paths.paper(decision.id, 'docx'), label: `${words.byDecision(decision.number)} (DOCX)` },
              ]
            : []),
        ]}
      />
    </>
  ) : null

/** "Vì sao nơi này?": the rule that found the body, with its clauses. */
const WhyHere = ({ words, competence, edition, recognition, competentName }: Props) =>
  competence ? (
    <Details summary={words.whyHere}>
      <p class="govuk-body">{competence.rule.says}</p>
      <p class="govuk-body">{words.whyText(bodies[recognition.body].vi, competentName)}</p>
      <LinkList
        items={describeSources(edition, competence.rule.cite).map(({ id, label }) => ({
          href: `${paths.rulebook}#${id}`,
          label: id,
          detail: label,
        }))}
      />
    </Details>
  ) : null
