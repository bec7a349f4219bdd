import { migrate, openDatabase } from '#platform/db'
import { parseForm } from '#platform/forms'
import { newLookupCode } from '#platform/ids'
import { atStage } from '#platform/start-problem'
import { administratorForm, createAdministrator, programAs } from '#process/administration'
import { both, type Command, folderOf, type Given, reach, status, type Terminal } from './command.ts'

export const createAdminCommand: Command = {
  name: 'create-admin',
  usage: '--name "HỌ VÀ TÊN" --username TÊN [--organisation MÃ]',
  says: 'Lập một quản trị hệ thống ở tổ chức cao nhất, hoặc ở tổ chức có mã đã cho; in mật khẩu dùng lần đầu.',
  english: 'Make an administrator at the top organisation or the one with this code; prints a first password.',
  options: { name: { type: 'string' }, username: { type: 'string' }, organisation: { type: 'string' } },
  words: 0,
  async run(terminal, { values }) {
    const parsed = parseForm(administratorForm, formOf(values))
    if (!parsed.ok) return refuse(terminal, parsed.problems, status.misused)
    const config = await reach(terminal)
    await atStage('database', terminal.settings, () => migrate(config, folderOf(terminal)))
    const { db, close } = openDatabase(config)
    terminal.undo.add(close)
    const password = newLookupCode()
    const outcome = await createAdministrator(
      { db, actor: programAs('kheo create-admin'), once: null },
      {
        ...parsed.input,
        password,
        ...(typeof values.organisation === 'string' && { organisationCode: values.organisation }),
      },
    )
    if (outcome.kind !== 'done')
      return refuse(terminal, outcome.kind === 'problems' ? outcome.problems : [], status.failed)
    terminal.tell(both('Đã lập quản trị hệ thống.', 'Administrator made.'))
    terminal.say(`${both('Tên đăng nhập', 'user name')}: ${parsed.input.username}`)
    terminal.say(`${both('Mật khẩu dùng lần đầu, chỉ in lần này', 'first password, printed once')}: ${password}`)
    return status.done
  },
}

const formOf = ({ name, username }: Given['values']) => ({
  ...(typeof name === 'string' && { fullName: name }),
  ...(typeof username === 'string' && { username }),
})

function refuse(terminal: Terminal, problems: readonly { readonly message: string }[], exit: number): number {
  for (const { message } of problems) terminal.tell(message)
  terminal.tell(both('Chưa lập được quản trị hệ thống.', 'No administrator was made.'))
  return exit
}
