import { both, type Command, status, type Terminal } from './command.ts'
import { databaseExaminations, openForDoctor } from './database-examinations.ts'
import { type Finding, machineExaminations } from './machine-examinations.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  usage: '',
  says: 'Khám máy và cơ sở dữ liệu: Node, ổ đĩa, bộ nhớ, PostgreSQL, văn bản, đồng hồ.',
  english: 'Examine machine and database: Node, disk, memory, PostgreSQL, papers, clock.',
  options: {},
  words: 0,
  async run(terminal) {
    const findings: Finding[] = []
    const note = async (examine: () => Promise<Finding> | Finding) => {
      const finding = await examined(examine)
      terminal.say(`${finding.isWell ? '✓' : '✗'} ${finding.says}`)
      findings.push(finding)
    }
    for (const examine of machineExaminations) await note(() => examine(terminal))
    await examineDatabase(terminal, note)
    return findings.every(({ isWell }) => isWell) ? status.done : status.failed
  },
}

type Note = (examine: () => Promise<Finding> | Finding) => Promise<void>

/** Without a database there is one line that says why, and the rest is not asked. */
async function examineDatabase(terminal: Terminal, note: Note): Promise<void> {
  const database = await openForDoctor(terminal).catch((error: unknown) => ({ failure: error }))
  if ('failure' in database) {
    await note(() => {
      throw database.failure
    })
    return
  }
  for (const examine of databaseExaminations) await note(() => examine(database, terminal))
}

/** What goes wrong while looking is a finding too. */
async function examined(examine: () => Promise<Finding> | Finding): Promise<Finding> {
  try {
    return await examine()
  } catch (error) {
    const says = error instanceof Error && 'says' in error ? String(error.says) : ''
    return { isWell: false, says: both(says || 'Không khám được', error instanceof Error ? error.message : '') }
  }
}
