import { sql } from 'kysely'
import { paths } from '#ground/paths'
import { type AnyMachine, machines } from '#lifecycle'
import type { Db } from '#platform/db'
import { atStage } from '#platform/start-problem'
import { both, type Command, open, status, type Terminal } from './command.ts'
import { mustBeMigrated } from './pending.ts'

type Case = { readonly id: string; readonly name: string }
type Stage = {
  readonly address: (id: string) => string
  /** Cases in a state, the latest first. */
  readonly cases: (db: Db, state: string) => Promise<Case[]>
}

const atMost = 200

/** Cases that are named by where they belong and by their year. */
const ofOrganisation = (table: 'summary_list' | 'report' | 'session') => async (db: Db, state: string) => {
  const { rows } = await sql<Case>`
    select one.id, o.code || ' ' || one.year as name from ${sql.table(table)} one join organisation o on o.id = one.home_id
    where one.state = ${state} order by one.created_at desc limit ${atMost}`.execute(db)
  return rows
}

const stages: Readonly<Record<string, Stage>> = {
  registration: {
    address: paths.registration,
    cases: (db, state) =>
      db
        .selectFrom('registration')
        .select(['id', 'name'])
        .where('state', '=', state)
        .orderBy('created_at', 'desc')
        .limit(atMost)
        .execute(),
  },
  'summary-list': { address: paths.summaryList, cases: ofOrganisation('summary_list') },
  report: { address: paths.review, cases: ofOrganisation('report') },
  session: { address: paths.session, cases: ofOrganisation('session') },
  recognition: {
    address: paths.recognition,
    cases: (db, state) =>
      db
        .selectFrom('recognition')
        .innerJoin('initiative', 'initiative.id', 'recognition.initiative_id')
        .select(['recognition.id', 'initiative.name'])
        .where('recognition.state', '=', state)
        .orderBy('recognition.created_at', 'desc')
        .limit(atMost)
        .execute(),
  },
}

export const stageCommand: Command = {
  name: 'stage',
  usage: 'MACHINE STATE',
  says: 'Liệt kê hồ sơ đang ở một trạng thái, kèm địa chỉ (chỉ khi KHEO_DEV=1).',
  english: 'List the cases in a state with their addresses (with KHEO_DEV=1 only).',
  options: {},
  words: 2,
  async run(terminal, { positionals: [name = '', state = ''] }) {
    const { settings, say, tell } = terminal
    if (!settings.isDevelopment) {
      tell(both('Lệnh này chỉ dùng khi KHEO_DEV=1.', 'This command needs KHEO_DEV=1.'))
      return status.failed
    }
    const machine = machines.find((each) => each.name === name)
    const stage = stages[name]
    if (!machine || !stage || !(state in machine.states)) return misuse(terminal, stage && machine)
    const database = await open(terminal)
    await atStage('database', settings, () => mustBeMigrated(database, terminal))
    const cases = await stage.cases(database.db, state)
    const site = settings.baseUrl ?? `http://${settings.host}:${settings.port}`
    for (const each of cases) say(`${site}${stage.address(each.id)}  ${each.name}`)
    tell(both(`${cases.length} hồ sơ.`, `${cases.length} cases.`))
    return status.done
  },
}

function misuse({ tell }: Terminal, machine: AnyMachine | undefined): number {
  if (machine) tell(`${machine.name}: ${Object.keys(machine.states).join(' · ')}`)
  else tell(both(`MACHINE: ${Object.keys(stages).join(' · ')}`, 'one of these'))
  return status.misused
}
