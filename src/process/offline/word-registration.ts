import { createHash } from 'node:crypto'
import type { WordColumn, WordField, WordForm } from '#platform/word-forms'
import type { RegistrationCase } from '#process/registration'
import { printedAnswer } from '#process/sheets'
import {
  type AnswerKind,
  type AnswerValue,
  answerRows,
  answerText,
  type Edition,
  type FormColumn,
  type FormField,
  fieldsOf,
  formCodeOf,
  printedTitle,
  type RegistrationForm,
} from '#rulebook'

type Described = { readonly registration: RegistrationCase; readonly edition: Edition; readonly form: RegistrationForm }

/** II.3.2: the form of a registration for a word processor, filled in with what is stored; every question of the edition. */
export function wordFormOf({ registration, edition, form }: Described): WordForm {
  const { id, rowVersion, year, ownerName, answers } = registration
  const code = formCodeOf(edition, form.kind)
  const { title, summary } = printedTitle(code?.title ?? 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo”', year)
  return {
    title: `PHIẾU ĐIỀN ${title}`,
    summary: `${summary}\nMẫu ${code?.code ?? ''} · ${ownerName}`,
    lead: [
      'Điền vào ô bên phải hoặc bên dưới mỗi mục; không đổi tên mục. Cần thêm dòng trong bảng thì đặt con trỏ ở ô cuối cùng rồi bấm phím Tab.',
      'Điền xong, lưu dưới dạng Word (.docx) rồi nạp lên trang của bản đăng ký này. Hệ thống cho xem từng chỗ khác với nội dung đang lưu; không mục nào thay đổi khi đồng chí chưa chọn.',
    ],
    sections: form.sections.map(({ title: heading, fields }) => ({
      title: heading.vi,
      fields: fields.map((field) => wordFieldOf(field, form, answers)),
    })),
    properties: {
      [named.registration]: id,
      [named.version]: String(rowVersion),
      [named.form]: form.kind,
      ...Object.fromEntries(
        fieldsOf(form).map((field) => [`${named.field}${field.key}`, fingerprint(storedValue(field, answers))]),
      ),
    },
    mark: `Mã phiếu (giữ nguyên): KHEO ${id} ${rowVersion} ${form.kind}`,
  }
}

const named = {
  registration: 'kheo-dang-ky',
  version: 'kheo-phien-ban',
  form: 'kheo-mau',
  field: 'kheo-muc-',
} as const

/** What a document says of where it came from: a hint that spares mistakes, and gives no right to anything. */
export type WordOrigin = {
  readonly registrationId: string
  readonly rowVersion: number
  readonly form: string
  /** Fingerprint of the answer that stood there when the form was downloaded; undefined when it is lost. */
  fingerprintOf(key: string): string | undefined
}

export function originOf(properties: Readonly<Record<string, string>>, words: string): WordOrigin | undefined {
  const marked = /KHEO ([0-9a-f-]{36}) (\d{1,9}) ([A-Z_]{1,40})/.exec(words)
  const registrationId = properties[named.registration] ?? marked?.[1]
  if (!registrationId) return undefined
  return {
    registrationId,
    rowVersion: Number(properties[named.version] ?? marked?.[2] ?? 0),
    form: properties[named.form] ?? marked?.[3] ?? '',
    fingerprintOf: (key) => properties[`${named.field}${key}`],
  }
}

/** What is stored under a question, in one form whether it was ever answered or not. */
export const storedValue = ({ key, kind }: FormField, answers: Readonly<Record<string, AnswerValue>>): AnswerValue =>
  kind.type === 'rows'
    ? answerRows(answers, key).map((row) =>
        Object.fromEntries(kind.columns.map((column) => [column.key, row[column.key] ?? ''])),
      )
    : answerText(answers, key)

const fingerprintLength = 12
export const fingerprint = (value: AnswerValue): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, fingerprintLength)

function wordFieldOf(field: FormField, form: RegistrationForm, answers: RegistrationCase['answers']): WordField {
  const { key, label, kind } = field
  const asked = { tag: key, label: label.vi, hint: hintOf(field, form) }
  const value = answerText(answers, key)
  switch (kind.type) {
    case 'rows': {
      const rows = answerRows(answers, key)
      const spare = Math.min(rows.length === 0 ? emptyRows : spareRows, kind.max - rows.length)
      return {
        ...asked,
        kind: 'rows',
        columns: kind.columns.map(columnOf),
        rows: rows.map((row) => kind.columns.map((column) => printedAnswer(column.kind, row[column.key] ?? ''))),
        spare,
      }
    }
    case 'choice':
      return {
        ...asked,
        kind: 'choice',
        options: kind.options.map(({ code, label: words }) => ({ value: code, label: words.vi })),
        value,
      }
    case 'yes':
      return { ...asked, kind: 'tick', statement: 'Tôi đồng ý', isTicked: value !== '' }
    case 'day':
    case 'text':
      return { ...asked, kind: kind.type, value: printedAnswer(kind, value) }
    case 'line':
    case 'whole':
    case 'money':
      return { ...asked, kind: 'line', value: printedAnswer(kind, value) }
  }
}

const emptyRows = 5
const spareRows = 3

const columnOf = ({ key, label, kind, required }: FormColumn): WordColumn => ({
  key,
  label: required ? label.vi : `${label.vi} (nếu có)`,
  share: kind.type === 'line' || kind.type === 'text' ? Math.sqrt(Math.min(Math.max(kind.max, 60), 300)) : 9,
})

function hintOf(field: FormField, form: RegistrationForm): string {
  return [
    field.required ? '' : 'Không bắt buộc.',
    conditionOf(field, form),
    field.hint?.vi ?? '',
    measureOf(field.kind),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function conditionOf({ when }: FormField, form: RegistrationForm): string {
  const other = when && fieldsOf(form).find(({ key }) => key === when.key)
  if (!when || !other) return ''
  const labels = when.is.filter((code) => code !== '').map((code) => codeLabel(other.kind, code))
  if (labels.length === 0) return `Chỉ điền khi để trống mục “${other.label.vi}”.`
  return `Chỉ điền khi mục “${other.label.vi}” là ${labels.map((label) => `“${label}”`).join(' hoặc ')}.`
}

const codeLabel = (kind: AnswerKind, code: string): string =>
  kind.type === 'choice' ? (kind.options.find((option) => option.code === code)?.label.vi ?? code) : code

function measureOf(kind: AnswerKind): string {
  if (kind.type === 'day') return 'Ghi ngày/tháng/năm.'
  if (kind.type === 'whole') return 'Ghi bằng số.'
  if (kind.type === 'money') return 'Số tiền tính bằng đồng.'
  if (kind.type === 'rows') return `Nhiều nhất ${kind.max} dòng.`
  return ''
}
