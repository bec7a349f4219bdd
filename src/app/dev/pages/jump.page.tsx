import { StateTag, stateName } from '#ground/acts'
import type { AnyMachine } from '#lifecycle'
import { Form, Notice, SectionHeading, Table } from '#ui'
import type { CaseLink, StateCounts } from '../cases.queries.ts'
import { devPaths } from '../paths.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

export type Inhabited = { readonly machine: AnyMachine; readonly counts: StateCounts | undefined }
type Chosen = { readonly machine: AnyMachine; readonly state: string; readonly cases: readonly CaseLink[] }
type JumpProps = DevPage & { inhabited: readonly Inhabited[]; chosen: Chosen | undefined }

export const JumpPage = ({ inhabited, chosen, ...page }: JumpProps) => (
  <DevFrame {...page} title={page.words.jump} lead={page.words.jumpLead}>
    {chosen && <Cases {...page} {...chosen} />}
    {inhabited.map((one) => (
      <div key={one.machine.name}>
        <SectionHeading id={one.machine.name}>{one.machine.vi}</SectionHeading>
        <States {...page} {...one} />
      </div>
    ))}
  </DevFrame>
)

const States = ({ machine, counts, words, visit: { language } }: DevPage & Inhabited) => {
  if (!counts) return <p class="govuk-body">{words.noTable}</p>
  const empty = Object.keys(machine.states).filter((state) => !counts[state])
  return (
    <>
      <Table
        caption={machine.vi}
        captionHidden
        head={[words.state, words.cases]}
        numericColumns={[1]}
        rows={Object.keys(machine.states).map((state) => [
          <StateTag machine={machine} state={state} language={language} />,
          <a class="govuk-link" href={devPaths.jumpTo(machine.name, state)}>
            {counts[state] ?? 0}
            <span class="govuk-visually-hidden"> {stateName(machine, state, language)}</span>
          </a>,
        ])}
        emptyText=""
      />
      {empty.length > 0 && (
        <Notice
          tone="info"
          title={words.emptyStates(empty.map((state) => stateName(machine, state, language)).join(', '))}
        />
      )}
    </>
  )
}

const Cases = ({ machine, state, cases, words, visit }: DevPage & Chosen) => (
  <Table
    caption={words.casesIn(`${machine.vi}, ${stateName(machine, state, visit.language)}`)}
    head={[words.cases, words.year, words.homeOrganisation, words.competentBody, words.entering]}
    rowHeader={0}
    rows={cases.map(({ href, title, year, home, competent, reader }) => [
      <a class="govuk-link" href={href}>
        {title}
      </a>,
      String(year),
      home,
      competent,
      reader && (
        <Form action={devPaths.enter(reader.id)} hidden={{ ...visit.hidden, to: href }}>
          <button class="govuk-link kh-link-button" type="submit">
            {words.openAs(reader.name)}
            <span class="govuk-visually-hidden">: {title}</span>
          </button>
        </Form>
      ),
    ])}
    emptyText={words.noCases}
  />
)
