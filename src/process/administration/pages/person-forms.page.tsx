import type { ComponentChildren } from 'preact'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Language } from '#platform/words'
import { posts } from '#rulebook'
import { Button, ButtonRow, DateField, ErrorSummary, Form, PageHeading, Select, TextField } from '#ui'
import { fieldLabels } from '../administration.forms.ts'
import { givablePosts } from '../administration.rules.ts'
import type { AdministrationWords } from '../administration.words.ts'
import type { OrganisationChoice } from '../organisation.queries.ts'

export type FormState = {
  words: AdministrationWords
  language: Language
  action: string
  hidden: Record<string, string>
  values: FormValues
  problems: readonly Problem[]
}

/** What a field of a form that came back carries: its value, its problem, its label. */
export const fieldOf =
  ({ values, problems }: Pick<FormState, 'values' | 'problems'>) =>
  (name: keyof typeof fieldLabels) => ({
    name,
    label: fieldLabels[name],
    value: typed(values, name),
    error: problemAt(problems, name),
  })

type FrameProps = FormState & { title: string; caption?: string; lead?: string; children: ComponentChildren }

/** Heading, problems, fields and one button. */
export const FormPage = ({ words, title, caption, lead, action, hidden, problems, children }: FrameProps) => (
  <>
    <ErrorSummary title={words.problemsTitle} problems={problems} />
    <PageHeading title={title} caption={caption} lead={lead} />
    <Form action={action} hidden={hidden}>
      {children}
      <ButtonRow>
        <Button>{title}</Button>
      </ButtonRow>
    </Form>
  </>
)

type PostProps = FormState & { organisations: readonly OrganisationChoice[] }

const PostFields = ({ organisations, ...state }: PostProps) => {
  const { words, language } = state
  const field = fieldOf(state)
  return (
    <>
      <Select
        {...field('post')}
        emptyLabel={words.choose}
        options={givablePosts.map((post) => ({ value: post, label: posts[post][language] }))}
      />
      <Select
        {...field('organisation')}
        emptyLabel={words.choose}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('title')} hint={words.titleHint} optionalLabel={words.optional} />
      <DateField {...field('from')} />
      <TextField {...field('byDocument')} hint={words.basisHint} />
    </>
  )
}

export const NewPersonPage = (props: PostProps) => {
  const { words } = props
  const field = fieldOf(props)
  return (
    <FormPage {...props} title={words.newPerson} lead={words.newPersonLead}>
      <TextField {...field('fullName')} autocomplete="off" />
      <TextField {...field('workEmail')} type="email" optionalLabel={words.optional} autocomplete="off" />
      <PostFields {...props} />
    </FormPage>
  )
}

export const GivePostPage = (props: PostProps & { name: string }) => (
  <FormPage {...props} title={props.words.givePost} caption={props.name}>
    <PostFields {...props} />
  </FormPage>
)

export const EndPostPage = (props: FormState & { name: string; held: string }) => {
  const field = fieldOf(props)
  return (
    <FormPage {...props} title={props.words.endTitle} caption={props.name} lead={props.held}>
      <DateField {...field('endsOn')} hint={props.words.endHint} />
      <TextField {...field('byDocument')} hint={props.words.basisHint} />
    </FormPage>
  )
}

export const NewAccountPage = (props: FormState & { name: string }) => {
  const field = fieldOf(props)
  return (
    <FormPage {...props} title={props.words.createAccount} caption={props.name}>
      <TextField {...field('username')} hint={props.words.usernameHint} width={20} autocomplete="off" />
    </FormPage>
  )
}
