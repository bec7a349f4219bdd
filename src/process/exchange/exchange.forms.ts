import { choice, z } from '#platform/forms'
import { cleanLine } from '#platform/vietnamese-text'
import { type ImportKindId, kindIds } from '#process/listings'
import { exchangeWords } from './exchange.words.ts'

const words = exchangeWords('vi')

/** What comes with an uploaded file; the year only where lists of a year are open to the person. */
export const uploadForm = z.object({
  kind: choice({ label: words.kind, codes: kindIds }) as z.ZodType<ImportKindId>,
  year: z
    .string()
    .regex(/^\d{4}$/, { error: words.chooseYear })
    .transform(Number)
    .optional(),
})

const longestName = 150
/** The last part of whatever path a browser sends for a file. */
export const fileNameOf = (sent: string): string =>
  cleanLine(sent.split(/[\\/]/).at(-1) ?? '').slice(-longestName) || 'danh-sach.xlsx'
