import type { Holder } from '#ground/identity'
import type { HistoryLine } from '#ground/journal'
import { registrationMachine, statesAfter } from '#lifecycle'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { ChangedFields, type KeptVersion } from '#process/versions'
import type { RegistrationForm } from '#rulebook'
import { Details, Inset, Notice, Warning } from '#ui'
import { answerFields } from '../answer-fields.ts'
import { caseNotesWords } from '../case-notes.words.ts'
import type { RegistrationCase } from '../registration.queries.ts'

export type CaseNotesProps = {
  language: Language
  form: RegistrationForm
  registration: RegistrationCase
  history: readonly HistoryLine[]
  versions: readonly KeptVersion[]
  /** Set when the reader's own hand bars the reader: who else may act. */
  secondPair: readonly Holder[] | undefined
}

const returnedStates = statesAfter(registrationMachine, 'return')
const declinedStates = statesAfter(registrationMachine, 'decline')
const waitingStates = statesAfter(registrationMachine, 'submit')

/** What whoever opens the case must know first: why it came back and what changed since, where it comes from. */
export const CaseNotes = (props: CaseNotesProps) => (
  <>
    <ReturnNote {...props} />
    <FourEyesNote {...props} />
    <OriginNote {...props} />
  </>
)

/** Q-II.3.3-3: the reason of the return or refusal at the top, with the changes since it was last sent. */
export const ReturnNote = ({ language, form, registration, history, versions }: CaseNotesProps) => {
  const words = caseNotesWords(language)
  const fields = answerFields(form, language)
  const returned = history.findLast(({ act }) => act === 'registration.return')
  const [before, last] = [versions.at(-2), versions.at(-1)]
  const isReturned = returnedStates.includes(registration.state)
  const isDeclined = declinedStates.includes(registration.state)
  const reasonOf = isDeclined ? history.findLast(({ act }) => act === 'registration.decline') : returned
  if (isReturned || isDeclined)
    return (
      <>
        <Warning>{isDeclined ? words.declinedTitle : words.returnedTitle}</Warning>
        <Reason line={reasonOf} language={language} />
        {isReturned && last && (
          <Details summary={words.changesSince}>
            <ChangedFields
              label={words.changesSince}
              language={language}
              fields={fields}
              before={last.answers}
              after={registration.answers}
            />
          </Details>
        )}
      </>
    )
  if (!waitingStates.includes(registration.state) || !returned || !before || !last) return null
  return (
    <>
      <Notice tone="info" title={words.resentTitle}>
        <p class="govuk-body">
          {words.lastReason}: <span class="kh-lines">{returned.note}</span>
        </p>
      </Notice>
      <Details summary={words.changesSince} open>
        <ChangedFields
          label={words.changesSince}
          language={language}
          fields={fields}
          before={before.answers}
          after={last.answers}
        />
      </Details>
    </>
  )
}

const Reason = ({ line, language }: { line: HistoryLine | undefined; language: Language }) =>
  line ? (
    <Inset>
      <p class="govuk-body kh-lines">{line.note}</p>
      <p class="govuk-hint">
        {caseNotesWords(language).by(line.personName, line.post, line.organisationName, shownDay(dayOf(line.at)))}
      </p>
    </Inset>
  ) : null

/** Four eyes, said before anybody looks for a button that is not there. */
const FourEyesNote = ({ language, secondPair }: CaseNotesProps) => {
  if (!secondPair) return null
  const words = caseNotesWords(language)
  const names = secondPair.map(({ name, title }) => `${name} (${title})`).join(', ')
  return (
    <Notice tone="info" title={words.fourEyesTitle}>
      <p class="govuk-body">{words.fourEyes}</p>
      <p class="govuk-body">{names ? words.othersMay(names) : words.nobodyElse}</p>
    </Notice>
  )
}

const OriginNote = ({ language, registration }: CaseNotesProps) => {
  const words = caseNotesWords(language)
  return registration.beganIn === null ? null : (
    <Notice tone="info" title={words.legacyTitle(registration.beganIn)}>
      <p class="govuk-body">{words.legacyText}</p>
    </Notice>
  )
}
