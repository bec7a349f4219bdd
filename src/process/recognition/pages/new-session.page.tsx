import { ObjectionList } from '#ground/acts'
import type { Holder } from '#ground/identity'
import { paths } from '#ground/paths'
import type { Objection } from '#lifecycle'
import { type FormValues, type Problem, problemAt, typed, typedAll } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { Edition } from '#rulebook'
import {
  Button,
  ButtonRow,
  Checkboxes,
  type Choice,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  PageHeading,
  Radios,
  Select,
  TextField,
} from '#ui'
import type { Candidate } from '../recognition.queries.ts'
import { publicationEndsOn } from '../recognition.rules.ts'
import type { RecognitionWords } from '../recognition.words.ts'

type ChoiceProps = { words: RecognitionWords; options: readonly Choice[] }

export const BodyChoicePage = ({ words, options }: ChoiceProps) => (
  <>
    <PageHeading title={words.newSession} />
    <form method="get" action={paths.newSession}>
      <Radios name="tap-the" label={words.whichBody} labelSize="m" options={options} />
      <Button>{words.proceed}</Button>
    </form>
  </>
)

export const NothingToMeetOn = ({ words }: { words: RecognitionWords }) => (
  <>
    <PageHeading title={words.newSession} />
    <Empty title={words.nothingToMeetOn} />
  </>
)

type Props = {
  words: RecognitionWords
  edition: Edition
  caption: string
  action: string
  hidden: Readonly<Record<string, string>>
  candidates: readonly Candidate[]
  chairs: readonly Holder[]
  secretaries: readonly Holder[]
  values: FormValues
  problems: readonly Problem[]
  objections: readonly Objection[]
}

const people = (holders: readonly Holder[]) =>
  holders.map(({ personId, name, title }) => ({ value: personId, label: `${name}, ${title}` }))

/** Cases with the day from which each may come before a session. */
export const candidateChoices = (
  words: RecognitionWords,
  edition: Edition,
  candidates: readonly Candidate[],
): Choice[] =>
  candidates.map(({ id, name, ownerName, publishedOn }) => ({
    value: id,
    label: name,
    hint: [ownerName, publishedOn && words.readyOn(shownDay(publicationEndsOn(edition, publishedOn)))]
      .filter(Boolean)
      .join('; '),
  }))

export const NewSessionPage = (props: Props) => {
  const { words, edition, values, problems, objections } = props
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      <ErrorSummary title={words.problemsTitle} problems={problems} />
      {objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.refusedTitle} />}
      <PageHeading title={words.newSession} caption={props.caption} />
      <Form action={props.action} hidden={{ ...props.hidden }}>
        <DateField {...field('day')} label={words.day} />
        <TextField {...field('time')} label={words.time} hint={words.timeHint} width={5} />
        <TextField {...field('place')} label={words.place} />
        <Select {...field('chairId')} label={words.chair} emptyLabel={words.choose} options={people(props.chairs)} />
        <Select
          {...field('secretaryId')}
          label={words.secretary}
          emptyLabel={words.choose}
          options={people(props.secretaries)}
        />
        <Checkboxes
          name="recognitionIds"
          label={words.agenda}
          error={problemAt(problems, 'recognitionIds')}
          values={typedAll(values, 'recognitionIds')}
          options={candidateChoices(words, edition, props.candidates)}
        />
        <ButtonRow>
          <Button>{words.create}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
