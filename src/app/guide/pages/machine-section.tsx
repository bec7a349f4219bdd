import { StateTag, stateName } from '#ground/acts'
import type { AnyMachine, StateRow } from '#lifecycle'
import type { Language } from '#platform/words'
import { type ActId, acts, type Edition, type Post, posts } from '#rulebook'
import { SectionHeading, Table } from '#ui'
import { MachineDrawing } from '../drawing/machine-drawing.tsx'
import type { GuideWords } from '../guide.words.ts'
import { lives } from '../machine.words.ts'
import { ActsTable } from './acts-table.tsx'

export type MachineProps = { machine: AnyMachine; words: GuideWords; language: Language; edition: Edition }

/** One life: the drawing with its states beside it, then its acts. */
export const MachineSection = (props: MachineProps) => {
  const { machine, words, language } = props
  const life = lives[machine.name]?.[language]
  const actName = (act: string) => acts[`${machine.name}.${act}` as ActId][language]
  return (
    <section aria-labelledby={machine.name}>
      <SectionHeading id={machine.name}>{life?.name ?? machine.name}</SectionHeading>
      <p class="govuk-body">{life?.says}</p>
      <div class="kh-machine">
        <MachineDrawing
          machine={machine}
          title={words.drawingTitle(life?.name ?? machine.name)}
          description={descriptionOf(props, actName)}
          stateName={(state) => stateName(machine, state, language)}
          actName={actName}
        />
        <Table
          caption={words.statesOf(life?.name ?? machine.name)}
          head={[words.state, words.waitsOn]}
          rows={Object.entries(machine.states).map(([state, row]) => stateCells(props, state, row))}
          emptyText=""
        />
      </div>
      <ActsTable {...props} />
    </section>
  )
}

export const postNames = (wanted: readonly Post[], language: Language): string =>
  wanted.map((post) => posts[post][language]).join(', ')

function stateCells({ machine, words, language }: MachineProps, state: string, row: StateRow) {
  return [
    <>
      <StateTag machine={machine} state={state} language={language} />
      {language === 'vi' && row.viForOthers && <span class="kh-links__detail">{words.otherSide(row.viForOthers)}</span>}
      <span class="kh-links__detail">{words.seenBy(words[`sees-${row.seenBy}`])}</span>
    </>,
    row.waitsOn === 'nobody' ? (
      <span class="kh-quiet">{words.nobody}</span>
    ) : (
      <>
        {postNames(row.waitsOn, language)}
        <span class="kh-links__detail">{words[`at-${row.waitsAt}`]}</span>
      </>
    ),
  ]
}

function descriptionOf({ machine, words, language }: MachineProps, actName: (act: string) => string): string {
  const named = (state: string) => (state === 'none' ? words.begins : stateName(machine, state, language))
  return machine.rows
    .flatMap(({ act, from, to }) =>
      from.map((source) => words.describeMove(actName(act), named(source), named(to === 'same' ? source : to))),
    )
    .join(' ')
}
