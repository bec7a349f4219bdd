import type { ComponentChildren } from 'preact'
import type { Holder } from '#ground/identity'
import type { Organisation } from '#ground/organisations'
import { paths } from '#ground/paths'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import type { Edition } from '#rulebook'
import { Button, Empty, ErrorSummary, Form, NumberField, PageHeading, Radios, Select, TextField } from '#ui'
import type { ContinuationWords } from '../continuation.words.ts'

type WhichProps = { words: ContinuationWords; organisations: readonly Organisation[] }

/** Asked first when a person follows initiatives for several organisations. */
export const WhichOrganisationPage = ({ words, organisations }: WhichProps) =>
  organisations.length === 0 ? (
    <Empty title={words.noOrganisation} />
  ) : (
    <>
      <PageHeading title={words.enterTitle} lead={words.enterLead} />
      <form class="kh-form" method="get" action={paths.enterFollowed}>
        <Radios
          name="don-vi"
          label={words.organisation}
          labelSize="m"
          value={organisations[0]?.id}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button>{words.proceed}</Button>
      </form>
    </>
  )

type EnterProps = {
  words: ContinuationWords
  edition: Edition
  organisation: Organisation
  people: readonly Holder[]
  values: FormValues
  hidden: Record<string, string>
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** II.3.4-e: name, owner and beginning of an older initiative; the rest is filled in on the form of the year. */
export const EnterPage = ({
  words,
  edition,
  organisation,
  people,
  values,
  hidden,
  problems,
  objections,
}: EnterProps) => {
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={words.enterTitle} caption={organisation.name} lead={words.enterLead} />
      <Form action={paths.enterFollowed} hidden={hidden}>
        <TextField {...field('name')} label={words.name} />
        <NumberField {...field('beganIn')} label={words.beganIn} width={5} />
        <Radios
          {...field('level')}
          value={typed(values, 'level') || edition.levels.value[0]?.code}
          label={words.level}
          options={edition.levels.value.map(({ code, label }) => ({ value: code, label }))}
        />
        <Select
          {...field('owner')}
          label={words.ownerOf}
          emptyLabel={words.ofCollective}
          options={people.map(({ personId, name, title }) => ({ value: personId, label: `${name}, ${title}` }))}
        />
        <Button>{words.enter}</Button>
      </Form>
    </>
  )
}
