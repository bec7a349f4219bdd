import { migrate } from '#platform/db'
import { atStage } from '#platform/start-problem'
import { both, type Command, folderOf, reach, status } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  says: 'Nâng cấp cơ sở dữ liệu lên bản của chương trình này.',
  english: 'Bring the database up to this program.',
  options: {},
  words: 0,
  async run(terminal) {
    const config = await reach(terminal)
    const applied = await atStage('database', terminal.settings, () => migrate(config, folderOf(terminal)))
    for (const name of applied) terminal.say(name)
    terminal.tell(
      applied.length === 0
        ? both('Cơ sở dữ liệu đã ở bản mới nhất.', 'Nothing to do.')
        : both(`Đã nâng cấp ${applied.length} bước.`, `${applied.length} migrations applied.`),
    )
    return status.done
  },
}
