import type { ComponentChildren } from 'preact'
import { History, StateTag } from '#ground/acts'
import type { HistoryLine } from '#ground/journal'
import type { Competence } from '#ground/organisations'
import { paths } from '#ground/paths'
import { recognitionMachine } from '#lifecycle'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { bodies, type Edition, fieldLabel, levelLabel } from '#rulebook'
import { CaseHeader, Columns, SectionHeading, StepBar } from '#ui'
import type { RecognitionCase } from '../recognition.queries.ts'
import { publicationEndsOn, stepsOf } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'
import { Criteria, Result, WhyHere } from './recognition-parts.tsx'

export type RecognitionPageProps = {
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
export const RecognitionPage = (props: RecognitionPageProps) => {
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
function stepsShown({ words, edition, recognition, history }: RecognitionPageProps) {
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
