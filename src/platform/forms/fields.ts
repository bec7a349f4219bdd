import { z } from 'zod'
import { isId } from '#platform/ids'
import { clean, cleanLine } from '#platform/vietnamese-text'

/**
 * Fields of forms. Each takes the label that the person sees, so that every message names the field in the person's own words.
 * Values are cleaned (NFC, no control characters) before they are measured.
 */

type Words = { readonly label: string }
const missing = (label: string) => `Nhập ${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}.`
const one = (label: string) =>
  z.string({ error: (issue) => (Array.isArray(issue.input) ? `${label}: chỉ gửi một giá trị.` : missing(label)) })

/** One line of text. `max` in characters. */
export const line = ({ label, max, min = 1 }: Words & { max: number; min?: number }) =>
  one(label)
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(min, { error: missing(label) })
        .max(max, { error: (issue) => tooLong(label, max, issue.input) }),
    )

/** Long text with line ends. `max` in characters. */
export const text = ({ label, max = 20_000, min = 1 }: Words & { max?: number; min?: number }) =>
  one(label)
    .transform(clean)
    .pipe(
      z
        .string()
        .min(min, { error: missing(label) })
        .max(max, { error: (issue) => tooLong(label, max, issue.input) }),
    )

const tooLong = (label: string, max: number, input: unknown) =>
  `${label} dài ${String(input).length} ký tự; nhiều nhất ${max} ký tự.`

/** An optional text: absent and empty both give ''. */
export const optionalText = ({ label, max = 20_000 }: Words & { max?: number }) =>
  text({ label, max, min: 0 }).default('')
export const optionalLine = ({ label, max }: Words & { max: number }) => line({ label, max, min: 0 }).default('')

/** Lets a field stay empty; whatever is typed must fit all the same. */
export const orEmpty = <S extends z.ZodType>(field: S) =>
  z
    .union([z.string(), z.array(z.string())])
    .default('')
    .transform((value, context): z.output<S> | '' => {
      if (value === '') return ''
      const result = field.safeParse(value)
      if (result.success) return result.data
      context.addIssue({ code: 'custom', message: result.error.issues[0]?.message ?? '' })
      return z.NEVER
    })

/** One of some codes. */
export const choice = <const C extends string>({ label, codes }: Words & { codes: readonly C[] }) =>
  one(label).refine((value): value is C => codes.includes(value as C), {
    error: `Chọn ${lower(label)}.`,
  }) as unknown as z.ZodType<C>

/** Any number of some codes; one value alone is a list of one. */
export const choices = <const C extends string>({ label, codes }: Words & { codes: readonly C[] }) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z
      .array(z.string())
      .refine((list) => list.every((value) => codes.includes(value as C)), { error: `Chọn ${lower(label)}.` }),
  ) as unknown as z.ZodType<C[]>

/** A whole number within bounds, typed with or without dots between thousands. */
export const whole = ({ label, min, max }: Words & { min: number; max: number }) =>
  one(label)
    .transform((value) => cleanLine(value).replace(/\./g, ''))
    .pipe(
      z
        .string()
        .min(1, { error: missing(label), abort: true })
        .regex(/^\d{1,15}$/, { error: `${label} là một số nguyên.` }),
    )
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: `${label} từ ${min} đến ${max}.` })

/** A civil day typed dd/mm/yyyy (or yyyy-mm-dd); gives `YYYY-MM-DD`. */
export const day = ({ label }: Words) =>
  one(label)
    .transform(cleanLine)
    .transform((value, context) => {
      const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value)
      const iso = found ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}` : value
      if (/^\d{4}-\d{2}-\d{2}$/.test(iso) && isRealDay(iso)) return iso
      context.addIssue({
        code: 'custom',
        message: value ? `${label} phải là một ngày có thật, ví dụ 05/01/2026.` : missing(label),
      })
      return z.NEVER
    })

/** A time of day typed HH:MM. */
export const timeOfDay = ({ label }: Words) =>
  one(label)
    .transform(cleanLine)
    .pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: `${label} phải là giờ và phút, ví dụ 08:30.` }))

/** An id that a page put into the form; anything else was not made by our pages. */
export const id = ({ label }: Words) => one(label).refine(isId, { error: `Chọn ${lower(label)}.` })

const lower = (label: string) => `${label.charAt(0).toLocaleLowerCase('vi')}${label.slice(1)}`
const isRealDay = (iso: string) => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
