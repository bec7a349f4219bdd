import { ActForm } from '#ground/acts'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { type Problem, problemAt, typed } from '#platform/forms'
import type { ReadCase } from '#process/registration'
import { acts } from '#rulebook'
import { Button, ButtonRow, Form, Inset, SectionHeading, TextArea } from '#ui'
import { inboxWords } from '../inbox.words.ts'
import { intakeWords } from '../intake.words.ts'

type Props = { visit: StaffVisit; read: ReadCase; open: readonly string[]; problems: readonly Problem[] }

/** What the receiver may do: take it, with where it goes from here; give it back, or not take it, with a reason. */
export const ReceptionActs = (props: Props) => {
  const { visit, read, open } = props
  const { registration } = read
  return (
    <>
      {open.includes('accept') && <AcceptForm {...props} />}
      {open.includes('return') && <ReturnForm {...props} />}
      {open.includes('follow') && (
        <ActForm
          act="registration.follow"
          action={paths.followRegistration(registration.id)}
          hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
          language={visit.language}
        />
      )}
    </>
  )
}

const AcceptForm = ({ visit, read: { registration, stations }, problems }: Props) => {
  const words = inboxWords(visit.language)
  const goesUp = registration.recogniserId !== registration.competentId
  return (
    <Form
      action={paths.acceptRegistration(registration.id)}
      hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
      label={goesUp ? words.forwardTitle : words.acceptTitle}
    >
      {goesUp && (
        <>
          <SectionHeading>{words.forwardTitle}</SectionHeading>
          <Inset>{words.forwardText(stations.aggregator, stations.recogniser)}</Inset>
        </>
      )}
      <TextArea
        name="opinion"
        label={words.opinion}
        optionalLabel={words.optional}
        rows={2}
        maxLength={2000}
        value={typed(visit.form, 'opinion')}
        error={problemAt(problems, 'opinion')}
      />
      <Button>{goesUp ? words.acceptAndForward : acts['registration.accept'][visit.language]}</Button>
    </Form>
  )
}

const ReturnForm = ({ visit, read: { registration }, problems }: Props) => {
  const words = intakeWords(visit.language)
  return (
    <Form
      action={paths.returnRegistration(registration.id)}
      hidden={{ ...visit.hidden, _version: String(registration.rowVersion) }}
      label={words.returnTitle}
    >
      <SectionHeading>{words.returnTitle}</SectionHeading>
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        maxLength={5000}
        value={typed(visit.form, 'reason')}
        error={problemAt(problems, 'reason')}
      />
      <ButtonRow>
        <Button tone="secondary">{acts['registration.return'][visit.language]}</Button>
        <Button tone="warning" formAction={paths.declineRegistration(registration.id)}>
          {acts['registration.decline'][visit.language]}
        </Button>
      </ButtonRow>
    </Form>
  )
}
