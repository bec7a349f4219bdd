import { stateName } from '#ground/acts'
import type { AnyRow } from '#lifecycle'
import { type ActId, acts, type Edition, formCodeOf, needs, type PaperKind, paperKinds } from '#rulebook'
import { Table } from '#ui'
import type { GuideWords } from '../guide.words.ts'
import { lives } from '../machine.words.ts'
import { type MachineProps, postNames } from './machine-section.tsx'
import { SourceLinks, Vietnamese } from './sources.tsx'

/** Every row of a machine: from where to where, by whom, what it asks for, what it causes. */
export const ActsTable = (props: MachineProps) => {
  const { machine, words, language } = props
  return (
    <Table
      caption={words.actsOf(lives[machine.name]?.[language].name ?? machine.name)}
      head={[words.act, words.fromTo, words.whoMay, words.refusedWhen, words.paperAndNews]}
      rowHeader={0}
      rows={machine.rows.map((row, index) => [
        <ActCell {...props} row={row} isFirst={machine.rows.findIndex(({ act }) => act === row.act) === index} />,
        <FromTo {...props} row={row} />,
        <Who {...props} row={row} />,
        <Needs {...props} row={row} />,
        <Causes {...props} row={row} />,
      ])}
      emptyText=""
    />
  )
}

type RowProps = MachineProps & { row: AnyRow }

const actIdOf = ({ machine, row }: RowProps, act: string = row.act) => `${machine.name}.${act}` as ActId

/** The first row of an act carries the place the rulebook links to. */
const ActCell = (props: RowProps & { isFirst: boolean }) => {
  const act = actIdOf(props)
  return (
    <span class="kh-act" id={props.isFirst ? act : undefined}>
      <strong>{acts[act][props.language]}</strong>
      <span class="kh-links__detail">
        <SourceLinks edition={props.edition} sources={props.edition.actSources[act]} />
      </span>
    </span>
  )
}

const FromTo = ({ machine, row, words, language }: RowProps) => {
  const names = row.from.map((state) => (state === 'none' ? words.begins : stateName(machine, state, language)))
  return (
    <>
      {names.join(', ')} → {row.to === 'same' ? words.sameState : stateName(machine, row.to, language)}
    </>
  )
}

const Who = (props: RowProps) => {
  const { row, words, language } = props
  return (
    <>
      {postNames(row.by, language)}
      <span class="kh-links__detail">{words[`at-${row.at}`]}</span>
      {row.own && <span class="kh-links__detail">{words.own(postNames(row.own, language))}</span>}
      {row.notSameAs && (
        <span class="kh-links__detail">{words.fourEyes(acts[actIdOf(props, row.notSameAs)][language])}</span>
      )}
    </>
  )
}

const Needs = ({ row, words, edition }: RowProps) =>
  row.needs && row.needs.length > 0 ? (
    <ul class="kh-plain-list">
      {row.needs.map((need) => (
        <li key={need}>
          <Vietnamese>{needs[need].says}</Vietnamese>{' '}
          <span class="kh-quiet">
            (<SourceLinks edition={edition} sources={edition.needSources[need]} />)
          </span>
        </li>
      ))}
    </ul>
  ) : (
    <span class="kh-quiet">{words.noNeeds}</span>
  )

const Causes = ({ row, words, edition }: RowProps) => {
  if (!row.issues && !row.tells) return <span class="kh-quiet">{words.nothing}</span>
  return (
    <>
      {row.issues && <p class="kh-tight">{words.issues(paperName(row.issues, edition, words))}</p>}
      {row.tells && (
        <p class="kh-tight">{words.tells(row.tells.map((audience) => words[`tells-${audience}`]).join(', '))}</p>
      )}
    </>
  )
}

function paperName(kind: PaperKind, edition: Edition, words: GuideWords): string {
  const code = formCodeOf(edition, kind)?.code
  return code ? `${paperKinds[kind].vi} (${words.form(code)})` : paperKinds[kind].vi
}
