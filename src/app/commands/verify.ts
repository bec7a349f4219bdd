import { atStage } from '#platform/start-problem'
import { both, type Command, open, status } from './command.ts'
import { mustBeMigrated } from './pending.ts'
import { verifications } from './verifications.ts'

/** Faults printed of one check; the number of all of them is printed too. */
const shownFaults = 20

export const verifyCommand: Command = {
  name: 'verify',
  usage: '',
  says: 'Kiểm tra chuỗi nhật ký, sổ văn bản, tệp văn bản và số liệu đã chốt; mã thoát 1 khi có sai.',
  english: 'Check journal chain, number books, paper files and sealed figures; exit status 1 on any fault.',
  options: {},
  words: 0,
  async run(terminal) {
    const { settings, say, tell } = terminal
    const database = await open(terminal)
    await atStage('database', settings, () => mustBeMigrated(database, terminal))
    let total = 0
    for (const { vi, en, check } of verifications) {
      tell(both(`Đang kiểm tra ${vi}…`, `checking ${en}…`))
      const { counted, faults } = await check(database.db, (line) => tell(`  ${line}`))
      say(`${faults.length === 0 ? '✓' : '✗'} ${both(`${vi}: ${counted}`, `${en}, ${faults.length} faults`)}`)
      for (const fault of faults.slice(0, shownFaults)) say(`    ${fault}`)
      if (faults.length > shownFaults) say(`    … +${faults.length - shownFaults}`)
      total += faults.length
    }
    tell(total === 0 ? both('Mọi thứ nguyên vẹn.', 'All is whole.') : both(`${total} chỗ sai.`, `${total} faults.`))
    return total === 0 ? status.done : status.failed
  },
}
