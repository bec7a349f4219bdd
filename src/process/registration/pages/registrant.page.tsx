import { Button, Empty, PageHeading, Radios } from '#ui'
import { choiceKey, type RegistrantChoice } from '../registrant.rules.ts'
import type { RegistrationWords } from '../registration.words.ts'

export const registrantLabel = (words: RegistrationWords, choice: RegistrantChoice) =>
  choice.participant === 'COLLECTIVE'
    ? words.forCollective(choice.organisationName)
    : words.forMyself(choice.organisationName)

type RegistrantPageProps = {
  words: RegistrationWords
  action: string
  choices: readonly RegistrantChoice[]
  /** Key of the suggestion to start from, '' when there is none. */
  suggestion: string
}

/** The first question: for whom. Form and receiver follow from the answer, never from a menu of forms. */
export const RegistrantPage = ({ words, action, choices, suggestion }: RegistrantPageProps) =>
  choices.length === 0 ? (
    <Empty title={words.noChoice} />
  ) : (
    <>
      <PageHeading title={words.newTitle} />
      <form class="kh-form" method="get" action={action}>
        {suggestion && <input type="hidden" name="goi-y" value={suggestion} />}
        <Radios
          name="cho"
          label={words.whoTitle}
          hint={words.whoHint}
          labelSize="m"
          value={choices[0] && choiceKey(choices[0])}
          options={choices.map((choice) => ({ value: choiceKey(choice), label: registrantLabel(words, choice) }))}
        />
        <Button>{words.proceed}</Button>
      </form>
    </>
  )
