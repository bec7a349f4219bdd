import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { personAtWork, type SignedIn } from '#ground/identity'
import { today } from '#platform/clock'
import type { Database, Db } from '#platform/db'
import { isId } from '#platform/ids'
import { atStage } from '#platform/start-problem'
import { shownNumber } from '#platform/vietnamese-text'
import { type ImportReport, importByCommand, theProgram, undoByCommand } from '#process/exchange'
import { isKindId } from '#process/listings'
import { both, type Command, type Given, open, status, type Terminal } from './command.ts'
import { mustBeMigrated } from './pending.ts'

export const importCommand: Command = {
  name: 'import',
  usage:
    'TỆP.xlsx [--kind organisations|people|registrations] [--year NĂM] [--as TÊN] [--dry-run] [--keep-good] [--json]; hoặc MÃ --undo',
  says: 'Nhập danh sách từ Excel: kiểm tra từng dòng, rồi nhập khi mọi dòng đều đúng; --keep-good nhập các dòng đúng, --undo hoàn tác.',
  english:
    'Import a list from Excel: check every row, write when all are good (--keep-good: the good ones); --undo takes an import back. Exit status 1: rows were left out.',
  options: {
    kind: { type: 'string' },
    year: { type: 'string' },
    as: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'keep-good': { type: 'boolean' },
    undo: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  words: 1,
  async run(terminal, given) {
    const misuse = misuseOf(given)
    if (misuse) {
      terminal.tell(misuse)
      return status.misused
    }
    const database = await open(terminal)
    await atStage('database', terminal.settings, () => mustBeMigrated(database, terminal))
    const actor = await actorFor(database.db, given)
    if (!actor) {
      terminal.tell(both('Không có tài khoản này.', 'There is no such account.'))
      return status.misused
    }
    return given.values.undo ? undo(terminal, database, actor, given) : bringIn(terminal, database, actor, given)
  },
}

function misuseOf({ values, positionals: [word = ''] }: Given): string | undefined {
  if (values.kind !== undefined && !isKindId(String(values.kind)))
    return both('--kind: organisations, people hoặc registrations.', 'one of these')
  if (values.year !== undefined && !/^\d{4}$/.test(String(values.year)))
    return both('--year là một năm, ví dụ 2026.', '--year is a year')
  if (values.undo && !isId(word)) return both('--undo cần mã của một lần nhập.', '--undo needs the id of an import')
  return undefined
}

async function actorFor(db: Db, { values }: Given): Promise<SignedIn | undefined> {
  if (typeof values.as !== 'string') return theProgram
  const account = await db
    .selectFrom('account')
    .select('personId')
    .where('username', '=', values.as.toLowerCase())
    .executeTakeFirst()
  return account?.personId ? personAtWork(db, account.personId, today()) : undefined
}

async function bringIn(terminal: Terminal, { db }: Database, actor: SignedIn, given: Given): Promise<number> {
  const { values, positionals } = given
  const path = positionals[0] ?? ''
  const content = await readFile(path).catch(() => undefined)
  if (!content) {
    terminal.tell(both(`Không đọc được tệp ${path}.`, 'The file cannot be read.'))
    return status.misused
  }
  const kind = typeof values.kind === 'string' && isKindId(values.kind) ? values.kind : undefined
  const report = await importByCommand(db, {
    actor,
    ...(kind && { kind }),
    year: typeof values.year === 'string' ? Number(values.year) : Number(today().slice(0, 4)),
    fileName: basename(path),
    content,
    isTrial: values['dry-run'] === true,
    keepsGood: values['keep-good'] === true,
    onChecking: progress(terminal, 'Đã kiểm tra', 'checked'),
    onWriting: progress(terminal, 'Đã nhập', 'imported'),
  })
  if ('refused' in report) {
    terminal.tell(report.refused)
    return status.failed
  }
  if (values.json) terminal.say(JSON.stringify(report, null, 2))
  else sayReport(terminal, report)
  return report.fault === null && report.bad === 0 ? status.done : status.failed
}

/** A line for every tenth of the way. */
function progress({ tell }: Terminal, vi: string, en: string): (done: number, total: number) => void {
  let said = 0
  return (done, total) => {
    const tenth = total === 0 ? 10 : Math.floor((done / total) * 10)
    if (tenth <= said) return
    said = tenth
    tell(both(`${vi} ${shownNumber(done)}/${shownNumber(total)} dòng.`, `${done} of ${total} rows ${en}.`))
  }
}

function sayReport({ say, tell }: Terminal, { id, fault, problems, good, bad, written }: ImportReport): void {
  if (fault !== null) say(fault)
  for (const { row, column, says } of problems) say(`Dòng ${row}${column ? `, cột “${column}”` : ''}: ${says}`)
  tell(
    both(`${shownNumber(good)} dòng đúng, ${shownNumber(bad)} dòng cần sửa.`, `${good} rows good, ${bad} to correct.`),
  )
  tell(
    written > 0
      ? both(`Đã nhập ${shownNumber(written)} dòng. Hoàn tác: import ${id} --undo`, `${written} rows imported.`)
      : both('Chưa nhập dòng nào.', 'Nothing was imported.'),
  )
}

async function undo(terminal: Terminal, { db }: Database, actor: SignedIn, given: Given): Promise<number> {
  const prevented = await undoByCommand(db, actor, given.positionals[0] ?? '')
  for (const line of prevented) terminal.say(line)
  terminal.tell(
    prevented.length === 0
      ? both('Đã hoàn tác.', 'Undone.')
      : both('Chưa hoàn tác: những điều trên ngăn lại.', 'Not undone: see above.'),
  )
  return prevented.length === 0 ? status.done : status.failed
}
