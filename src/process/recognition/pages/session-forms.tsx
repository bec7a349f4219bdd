import { ActForm } from '#ground/acts'
import { paths } from '#ground/paths'
import { problemAt, typed, typedAll } from '#platform/forms'
import { Checkboxes, Details, Inset, Radios, SectionHeading, Select, TextArea, Warning } from '#ui'
import { ballotField } from '../recognition.forms.ts'
import { choicesOfBallot } from '../recognition.rules.ts'
import { candidateChoices } from './new-session.page.tsx'
import type { SessionPageProps } from './session.page.tsx'

/** The member's own ballot: one question per case, and only cases he or she is not part of. */
export const VoteForm = ({
  words,
  language,
  session,
  hidden,
  votesOn,
  noVoteBecause,
  values,
  problems,
}: SessionPageProps) =>
  noVoteBecause ? (
    <Inset>{words[noVoteBecause]}</Inset>
  ) : votesOn.length === 0 ? null : (
    <>
      <SectionHeading>{words.yourVote}</SectionHeading>
      <p class="govuk-hint">{words.voteOnce}</p>
      <ActForm act="session.cast" action={paths.castBallots(session.id)} {...{ hidden, language }}>
        {votesOn.map(({ recognitionId, name, ownerName }) => (
          <Radios
            key={recognitionId}
            name={ballotField(recognitionId)}
            label={name}
            labelSize="m"
            hint={ownerName}
            value={typed(values, ballotField(recognitionId))}
            error={problemAt(problems, ballotField(recognitionId))}
            options={choicesOfBallot.map((value) => ({ value, label: words[value] }))}
            inline
          />
        ))}
      </ActForm>
    </>
  )

/** Acts of the conveners that ask for something. */
export const SessionForms = (props: SessionPageProps) => {
  const { words, language, session, hidden, open, values, problems } = props
  const shared = { hidden, language }
  const error = (name: string) => problemAt(problems, name)
  return (
    <>
      {open.includes('mark-presence') && (
        <ActForm act="session.mark-presence" action={paths.markPresence(session.id)} {...shared}>
          <Checkboxes
            name="present"
            label={words.whoIsHere}
            labelSize="m"
            error={error('present')}
            values={props.roster.filter(({ isPresent }) => isPresent).map(({ personId }) => personId)}
            options={props.roster.map(({ personId, name, title }) => ({ value: personId, label: name, hint: title }))}
          />
        </ActForm>
      )}
      {open.includes('add-case') && props.candidates.length > 0 && (
        <ActForm act="session.add-case" action={paths.addCases(session.id)} tone="secondary" {...shared}>
          <Checkboxes
            name="recognitionIds"
            label={words.addCases}
            labelSize="m"
            error={error('recognitionIds')}
            values={typedAll(values, 'recognitionIds')}
            options={candidateChoices(words, props.edition, props.candidates)}
          />
        </ActForm>
      )}
      {open.includes('conclude') && (
        <ActForm act="session.conclude" action={paths.concludeSession(session.id)} {...shared}>
          <TextArea
            name="conclusion"
            label={words.conclusion}
            labelSize="m"
            value={typed(values, 'conclusion')}
            error={error('conclusion')}
            maxLength={5000}
          />
        </ActForm>
      )}
      <DecideForm {...props} />
      {open.includes('cancel') && (
        <Details summary={words.cancelTitle} open={error('reason') !== undefined}>
          <ActForm act="session.cancel" action={paths.cancelSession(session.id)} tone="warning" {...shared}>
            <TextArea name="reason" label={words.reason} error={error('reason')} maxLength={5000} />
          </ActForm>
        </Details>
      )}
    </>
  )
}

const DecideForm = ({ words, language, session, hidden, decidable, signers, expired, ...props }: SessionPageProps) =>
  decidable.length === 0 ? null : (
    <>
      <SectionHeading>{words.decideTitle}</SectionHeading>
      <p class="govuk-body">{words.decideHint(decidable.length)}</p>
      {expired.length > 0 && (
        <Warning>{words.expiredBases(expired.map(({ number, title }) => number ?? title).join('; '))}</Warning>
      )}
      {signers.length === 0 ? (
        <Inset>{words.noSigner}</Inset>
      ) : (
        <ActForm act="recognition.decide" action={paths.decideRecognition(session.id)} {...{ hidden, language }}>
          <Select
            name="signerId"
            label={words.signer}
            emptyLabel={words.choose}
            value={typed(props.values, 'signerId')}
            error={problemAt(props.problems, 'signerId')}
            options={signers.map(({ personId, name, title }) => ({ value: personId, label: `${name}, ${title}` }))}
          />
        </ActForm>
      )}
    </>
  )
