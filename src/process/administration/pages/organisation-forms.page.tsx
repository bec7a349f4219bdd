import { typedAll } from '#platform/forms'
import { type OrganisationKind, organisationKinds } from '#rulebook'
import { Checkboxes, DateField, PasswordField, SectionHeading, Select, TextField } from '#ui'
import { kindsOfOrganisation, partyKinds } from '../administration.rules.ts'
import type { OrganisationChoice } from '../organisation.queries.ts'
import { FormPage, type FormState, fieldOf } from './person-forms.page.tsx'

const ProfileFields = ({ kinds, ...state }: FormState & { kinds: readonly OrganisationKind[] }) => {
  const { words, values } = state
  const field = fieldOf(state)
  const { value: _one, ...bodies } = field('bodies')
  return (
    <>
      <Select
        {...field('kind')}
        emptyLabel={words.choose}
        options={kinds.map((kind) => ({ value: kind, label: organisationKinds[kind].vi }))}
      />
      <TextField {...field('name')} />
      <TextField {...field('shortName')} />
      <TextField {...field('paperSymbol')} hint={words.symbolHint} width={20} />
      <TextField {...field('place')} />
      <Checkboxes
        {...bodies}
        values={typedAll(values, 'bodies')}
        options={[
          { value: 'standing', label: words.hasStandingCommittee },
          { value: 'committee', label: words.hasCommittee },
        ]}
      />
    </>
  )
}

type TreeProps = FormState & { organisations: readonly OrganisationChoice[] }

const optionsOf = (organisations: readonly OrganisationChoice[]) =>
  organisations.map(({ id, name }) => ({ value: id, label: name }))

export const NewOrganisationPage = (props: TreeProps) => {
  const { words, organisations } = props
  const field = fieldOf(props)
  const party = optionsOf(organisations.filter(({ isParty }) => isParty))
  return (
    <FormPage {...props} title={words.newOrganisation}>
      <ProfileFields {...props} kinds={kindsOfOrganisation} />
      <TextField {...field('code')} hint={words.codeHint} optionalLabel={words.optional} width={20} />
      <Select {...field('parent')} optionalLabel={words.optional} emptyLabel={words.choose} options={party} />
      <Select
        {...field('coveredBy')}
        hint={words.coveredHint}
        optionalLabel={words.optional}
        emptyLabel={words.choose}
        options={party}
      />
      <DateField {...field('from')} />
      <TextField {...field('byDocument')} hint={words.basisHint} />
    </FormPage>
  )
}

export const RenamePage = (props: FormState & { name: string }) => {
  const { words, name } = props
  const field = fieldOf(props)
  return (
    <FormPage {...props} title={words.renameTitle} caption={name} lead={words.renameLead}>
      <ProfileFields {...props} kinds={kindsOfOrganisation} />
      <DateField {...field('from')} />
      <TextField {...field('byDocument')} hint={words.basisHint} />
    </FormPage>
  )
}

export const MergePage = (props: TreeProps) => {
  const { words, values, organisations } = props
  const field = fieldOf(props)
  const { value: _one, ...sources } = field('sources')
  return (
    <FormPage {...props} title={words.mergeTitle} lead={words.mergeLead}>
      <Checkboxes {...sources} values={typedAll(values, 'sources')} options={optionsOf(organisations)} />
      <Select {...field('target')} emptyLabel={words.choose} options={optionsOf(organisations)} />
      <DateField {...field('takesEffectOn')} />
      <TextField {...field('byDocument')} hint={words.basisHint} />
    </FormPage>
  )
}

/** An empty installation begins: the organisation at the top and its administrator. */
export const BeginPage = (props: FormState) => {
  const { words } = props
  const field = fieldOf(props)
  const { value: _secret, ...password } = field('password')
  return (
    <FormPage {...props} title={words.beginTitle} lead={words.beginLead}>
      <SectionHeading>{words.topTitle}</SectionHeading>
      <ProfileFields {...props} kinds={partyKinds} />
      <SectionHeading>{words.firstTitle}</SectionHeading>
      <TextField {...field('fullName')} autocomplete="name" />
      <TextField {...field('username')} hint={words.usernameHint} width={20} autocomplete="username" />
      <PasswordField {...password} hint={words.passwordHint} autocomplete="new-password" />
    </FormPage>
  )
}
