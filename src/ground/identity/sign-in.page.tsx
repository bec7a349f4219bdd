import { type Problem, problemAt } from '#platform/forms'
import { Button, ErrorSummary, Form, Inset, PageHeading, PasswordField, TextField } from '#ui'
import type { IdentityWords } from './identity.words.ts'

type SignInPageProps = {
  words: IdentityWords
  action: string
  hidden: Record<string, string>
  username: string
  problems: readonly Problem[]
  hasKeptForm: boolean
}

export const SignInPage = ({ words, action, hidden, username, problems, hasKeptForm }: SignInPageProps) => (
  <>
    {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
    <PageHeading title={words.signInTitle} lead={hasKeptForm ? undefined : words.signInLead} />
    {hasKeptForm && <Inset>{words.keptLead}</Inset>}
    <Form action={action} hidden={hidden}>
      <TextField
        name="username"
        label={words.username}
        value={username}
        autocomplete="username"
        spellcheck={false}
        width={20}
        error={problemAt(problems, 'username')}
      />
      <PasswordField
        name="password"
        label={words.password}
        autocomplete="current-password"
        error={problemAt(problems, 'password')}
      />
      <Button>{words.signIn}</Button>
    </Form>
    <p class="govuk-body">{words.noAccount}</p>
  </>
)

/** After an expired sign-in: everything typed, once more, to the address it was meant for. */
export const SendAgainPage = ({
  words,
  action,
  values,
}: {
  words: IdentityWords
  action: string
  values: readonly (readonly [string, string])[]
}) => (
  <>
    <PageHeading title={words.sendAgainTitle} lead={words.sendAgainText} />
    <Form action={action}>
      {values.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button>{words.sendAgain}</Button>
    </Form>
  </>
)
