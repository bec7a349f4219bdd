import { parseArgs } from 'node:util'
import { readSettings } from '#platform/settings'
import { StartProblem } from '#platform/start-problem'
import { Undo } from '../undo.ts'
import { both, type Command, type Given, status, type Terminal } from './command.ts'
import { createAdminCommand } from './create-admin.ts'
import { doctorCommand } from './doctor.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { stageCommand } from './stage.ts'
import { verifyCommand } from './verify.ts'

/** In the order of the list that is printed. */
export const commands: readonly Command[] = [
  migrateCommand,
  createAdminCommand,
  importCommand,
  verifyCommand,
  doctorCommand,
  stageCommand,
]

export type World = Omit<Terminal, 'settings' | 'undo'> & {
  readonly environment: NodeJS.ProcessEnv
  /** Receives what must be closed, also when the command is broken off. */
  readonly undo?: Undo
}

/** Runs one command line and gives its exit status; nothing a person can mend is shown as a stack. */
export async function runCommand([name, ...rest]: readonly string[], world: World): Promise<number> {
  if (name === '--help' || name === 'help') {
    for (const line of list()) world.say(line)
    return status.done
  }
  const command = commands.find((each) => each.name === name)
  if (!command) {
    if (name !== undefined) world.tell(both(`Không có lệnh «${name}».`, `There is no command "${name}".`))
    for (const line of list()) world.tell(line)
    return status.misused
  }
  if (rest.includes('--help')) {
    for (const line of helpOf(command)) world.say(line)
    return status.done
  }
  const given = read(command, rest)
  if (given) return runIt(command, given, world)
  for (const line of helpOf(command)) world.tell(line)
  return status.misused
}

async function runIt(command: Command, given: Given, world: World): Promise<number> {
  const undo = world.undo ?? new Undo()
  try {
    return await command.run({ ...world, undo, settings: readSettings(world.environment) }, given)
  } catch (error) {
    for (const line of sentencesOf(error)) world.tell(line)
    return status.failed
  } finally {
    await undo.run()
  }
}

function sentencesOf(error: unknown): string[] {
  if (error instanceof StartProblem) return [error.says, `Cách xử lý: ${error.remedy}`, error.english]
  const says = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [both('Lệnh dừng vì một lỗi chưa lường trước:', 'An unforeseen error:'), says]
}

function read({ options, words }: Command, rest: readonly string[]): Given | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true })
    return positionals.length === words ? { values: values as Given['values'], positionals } : undefined
  } catch {
    return undefined
  }
}

const list = (): string[] => [
  both('Cách dùng: npm run kheo -- LỆNH', 'Usage: npm run kheo -- COMMAND'),
  ...commands.map(({ name, says, english }) => `  ${name.padEnd(14)}${both(says, english)}`),
  both('Xem cách dùng một lệnh: LỆNH --help', 'COMMAND --help tells more.'),
]

const helpOf = ({ name, usage, says, english }: Command): string[] => [
  both(`Cách dùng: npm run kheo -- ${name} ${usage}`.trim(), 'usage'),
  says,
  english,
]
