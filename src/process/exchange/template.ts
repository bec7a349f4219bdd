import type { Column } from '#platform/lists'
import { writeTemplate } from '#platform/xlsx'
import { exchangeWords } from './exchange.words.ts'

const words = exchangeWords('vi')
const preparedRows = 2_000

/** The template of a list as a workbook; whoever reads the screens in English fills in Vietnamese all the same. */
export const templateOf = (what: string, columns: readonly Column[]): Promise<Uint8Array> =>
  writeTemplate({
    sheet: what.slice(0, 31),
    title: words.sheetTitle(what),
    lead: [words.templateFill, words.templateKeep],
    counting: { title: words.counting, example: words.example },
    columns: columns.map(({ choices, ...column }) => ({
      ...column,
      ...(choices && { choices: choices.map(({ label }) => label) }),
    })),
    guide: {
      sheet: words.guideSheet,
      head: [words.guideColumn, words.guideRequired, words.guideHint, words.guideExample],
      yes: words.yes,
      no: words.no,
    },
    lists: words.listSheet,
    notInList: { title: words.notInListTitle, says: words.notInListText },
    rows: preparedRows,
  })
