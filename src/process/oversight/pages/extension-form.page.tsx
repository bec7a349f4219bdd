import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import { type FormValues, type Problem, problemAt, typed } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { DeadlineId, Edition } from '#rulebook'
import { Button, ButtonRow, DateField, ErrorSummary, Form, PageHeading, Radios, Select, TextArea } from '#ui'
import type { OversightWords } from '../oversight.words.ts'

type Props = {
  words: OversightWords
  edition: Edition
  year: number
  hidden: Record<string, string>
  granters: readonly { id: string; name: string }[]
  targets: readonly { id: string; name: string }[]
  lastDays: Readonly<Record<string, string>>
  values: FormValues
  problems: readonly Problem[]
  objections?: ComponentChildren
}

/** Q-III-12: which deadline, for whom, until when, why. */
export const ExtensionFormPage = (props: Props) => {
  const { words, edition, year, hidden, granters, targets, lastDays, values, problems, objections } = props
  const field = (name: string) => ({ name, value: typed(values, name), error: problemAt(problems, name) })
  const ids = Object.keys(edition.deadlines) as DeadlineId[]
  return (
    <>
      {problems.length > 0 && <ErrorSummary title={words.problemsTitle} problems={problems} />}
      {objections}
      <PageHeading title={words.grantTitle} caption={String(year)} lead={words.lead} />
      <Form action={paths.newExtension} hidden={hidden}>
        {granters.length > 1 && (
          <Radios
            {...field('granter')}
            label={words.granter}
            options={granters.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select
          {...field('target')}
          label={words.target}
          emptyLabel="–"
          options={[
            ...granters.map(({ id, name }) => ({ value: id, label: words.allBelow(name) })),
            ...targets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Radios
          {...field('deadline')}
          label={words.deadline}
          options={ids.map((id) => ({
            value: id,
            label: edition.deadlines[id].says,
            hint: `${words.lastDay}: ${shownDay(lastDays[id] ?? '')}`,
          }))}
        />
        <DateField {...field('until')} label={words.until} hint={words.untilHint} />
        <TextArea {...field('reason')} label={words.reason} hint={words.reasonHint} rows={4} maxLength={5000} />
        <ButtonRow>
          <Button>{words.grantButton}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
