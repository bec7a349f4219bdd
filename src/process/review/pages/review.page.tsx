import type { ComponentChildren } from 'preact'
import { ActForm, History, StateTag } from '#ground/acts'
import type { HistoryLine } from '#ground/journal'
import { paths } from '#ground/paths'
import { reportMachine } from '#lifecycle'
import { type FormValues, type Problem, problemAt, typed, typedAll } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { acts, type Edition, formCodeOf, titleOnScreen } from '#rulebook'
import {
  Button,
  ButtonRow,
  CaseHeader,
  Checkboxes,
  Columns,
  Empty,
  ErrorSummary,
  Form,
  SectionHeading,
  SummaryList,
  Table,
  TextArea,
  TextField,
} from '#ui'
import { commentField, outcomeField } from '../review.forms.ts'
import type { ReviewCase, ReviewRow } from '../review.queries.ts'
import { outcomes } from '../review.rules.ts'
import type { ReviewWords } from '../review.words.ts'

export type ReviewPageProps = {
  words: ReviewWords
  language: Language
  edition: Edition
  review: ReviewCase
  rows: readonly ReviewRow[]
  lastDay: string
  history: readonly HistoryLine[]
  open: readonly string[]
  hidden: Record<string, string>
  isOtherSide: boolean
  /** What was just typed and refused; absent when the stored findings are shown. */
  values?: FormValues | undefined
  problems: readonly Problem[]
  objections?: ComponentChildren
}

export const ReviewPage = (props: ReviewPageProps) => {
  const { words, language, edition, review, lastDay, history, open, isOtherSide, problems, objections } = props
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <CaseHeader
        caption={review.homeName}
        title={words.reportTitle(
          titleOnScreen(formCodeOf(edition, 'REVIEW_REPORT')?.title ?? words.title),
          review.year,
        )}
        tag={<StateTag machine={reportMachine} state={review.state} language={language} isOtherSide={isOtherSide} />}
        facts={[
          { label: words.superior, value: review.competentName },
          { label: words.deadline, value: shownDay(lastDay) },
          ...(review.sentAt
            ? [{ label: words.timing, value: review.daysLate > 0 ? words.late(review.daysLate) : words.onTime }]
            : []),
        ]}
        acts={<ReviewActs {...props} />}
      />
      <Columns
        asideLabel={words.history}
        aside={
          <>
            <SectionHeading>{words.history}</SectionHeading>
            <History lines={history} language={language} label={words.history} />
          </>
        }
      >
        {open.includes('check') ? <FindingsForm {...props} /> : <FindingsRead {...props} />}
      </Columns>
    </>
  )
}

const ReviewActs = ({ words, language, review, open, hidden, problems, values }: ReviewPageProps) => {
  const sent = { ...hidden, _version: String(review.rowVersion) }
  const form = (move: 'certify' | 'receive') =>
    open.includes(move) && (
      <ActForm act={`report.${move}`} action={paths.moveReview(review.id, move)} hidden={sent} language={language} />
    )
  const back = open.includes('rework') ? 'rework' : open.includes('return') ? 'return' : undefined
  return (
    <>
      {form('certify')}
      {form('receive')}
      {back && (
        <ActForm
          act={`report.${back}`}
          action={paths.moveReview(review.id, back)}
          hidden={sent}
          language={language}
          tone="secondary"
        >
          <TextField
            name="reason"
            label={words.reason}
            value={values && typed(values, 'reason')}
            error={problemAt(problems, 'reason')}
          />
        </ActForm>
      )}
    </>
  )
}

const FindingsForm = ({ words, language, review, rows, hidden, values, problems }: ReviewPageProps) => (
  <Form action={paths.saveReview(review.id)} hidden={{ ...hidden, _version: String(review.rowVersion) }}>
    {rows.length === 0 && <Empty title={words.noInitiatives} />}
    {rows.map((row) => (
      <fieldset key={row.registrationId} class="govuk-fieldset kh-finding">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{row.name}</legend>
        <p class="govuk-hint">{row.ownerName}</p>
        <Checkboxes
          name={outcomeField(row.registrationId)}
          label={words.outcome}
          options={outcomes.map((code) => ({ value: code, label: words[code] }))}
          values={values ? typedAll(values, outcomeField(row.registrationId)) : row.outcomes}
          error={problemAt(problems, outcomeField(row.registrationId))}
        />
        <TextArea
          name={commentField(row.registrationId)}
          label={words.comment}
          rows={2}
          maxLength={5000}
          value={values ? typed(values, commentField(row.registrationId)) : row.comment}
          error={problemAt(problems, commentField(row.registrationId))}
        />
      </fieldset>
    ))}
    <TextArea
      name="lessons"
      label={words.lessons}
      rows={6}
      maxLength={20_000}
      value={values ? typed(values, 'lessons') : review.lessons}
      error={problemAt(problems, 'lessons')}
    />
    <ButtonRow>
      <Button tone="secondary">{words.save}</Button>
      <Button formAction={paths.moveReview(review.id, 'check')}>{acts['report.check'][language]}</Button>
    </ButtonRow>
  </Form>
)

const FindingsRead = ({ words, review, rows }: ReviewPageProps) => (
  <>
    <Table
      caption={words.outcome}
      head={[words.initiative, words.owner, words.outcome, words.comment]}
      rowHeader={0}
      rows={rows.map((row) => [
        row.name,
        row.ownerName,
        row.outcomes.map((code) => words[code]).join('; '),
        row.comment,
      ])}
      emptyText={<Empty title={words.noInitiatives} />}
    />
    <SummaryList rows={[{ key: words.lessons, value: <span class="kh-lines">{review.lessons}</span> }]} />
  </>
)
