import {
  type AnswerRow,
  type Answers,
  type AnswerValue,
  type CellKind,
  editionById,
  type FormField,
  fieldsOf,
  isAsked,
  type RegistrationForm,
  registrationFormOf,
} from '#rulebook'
import { withAnswers } from './registration.forms.ts'

/** Sentences for questions of a known key; any other question gets one by its kind. */
const sentences: Readonly<Record<string, AnswerValue>> = {
  name: 'Một cửa thân thiện – nói lời cảm ơn, xin lỗi',
  address: 'Trụ sở cơ quan, phường Minh Sơn',
  newness: 'NEW',
  reason: 'Người dân còn phải đi lại nhiều lần, chờ lâu khi làm thủ tục.',
  goals: 'Rút ngắn một nửa thời gian chờ; mọi người dân đều được giải thích rõ.',
  indicators: [{ name: 'Thời gian chờ bình quân', unit: 'phút', before: '45', target: '20' }],
  content: 'Đón tiếp chu đáo.\nTrả lời đúng hẹn.',
  method: 'Phân công trực theo ca, niêm yết quy trình, mỗi tuần rút kinh nghiệm.',
  scope: 'Toàn bộ người dân đến giao dịch tại bộ phận một cửa.',
  participants: '24',
  beneficiaries: '1200',
  outputs: 'Bộ quy trình rút gọn và sổ góp ý được trả lời hằng tháng.',
  partners: [{ name: 'Đoàn thanh niên', part: 'Hướng dẫn người dân làm thủ tục qua mạng' }],
  lead: 'Chi bộ',
  leadingBody: 'Chi ủy chi bộ',
  novelty: 'Trước đây chưa có quy định về lời xin lỗi khi trễ hẹn.',
  sustain: 'Đưa vào quy chế làm việc của đơn vị.',
  replication: 'FEASIBLE',
  replicationScope: 'Các đơn vị có bộ phận tiếp dân.',
  contactName: 'Trần Thị Bưởi',
  contactPost: 'Bí thư chi bộ',
  summoned: '15',
  attended: '14',
  agreed: '14',
  conclusion: 'Thống nhất đăng ký.',
  duties: 'Đảng viên, chuyên viên',
  workplace: 'Sở Mẫu',
  ideas: 'Đề xuất lãnh đạo công khai thời hạn giải quyết từng loại việc.',
}

/** A form of the guidance's own edition. */
export const sampleForm = (kind: string): RegistrationForm => {
  const edition = editionById('hd-29-duk-2024')
  if (!edition) throw new Error('The edition of the guidance is missing')
  return registrationFormOf(edition, kind)
}

/** Complete answers to a form, true to life where the question is known; `given` takes precedence. */
export function sampleAnswers(form: RegistrationForm, given: Readonly<Record<string, AnswerValue>> = {}): Answers {
  const answers: Record<string, AnswerValue> = {}
  const days = fieldsOf(form).filter(({ kind }) => kind.type === 'day')
  for (const field of fieldsOf(form)) {
    const known = given[field.key] ?? sentences[field.key]
    if (known !== undefined) answers[field.key] = known
    else if (field.required && isAsked(field, answers)) answers[field.key] = answerByKind(field, days.indexOf(field))
  }
  return withAnswers(answers, given)
}

function answerByKind({ kind, label }: FormField, dayAt: number): AnswerValue {
  if (kind.type !== 'rows') return cellByKind(kind, label.vi, dayAt)
  const row: AnswerRow = Object.fromEntries(
    kind.columns.map((column) => [column.key, cellByKind(column.kind, column.label.vi, 0)]),
  )
  return [row]
}

function cellByKind(kind: CellKind, label: string, dayAt: number): string {
  if (kind.type === 'whole') return String(Math.max(kind.min, 1))
  if (kind.type === 'money') return '5000000'
  if (kind.type === 'day') return `2026-0${2 + dayAt}-05`
  if (kind.type === 'yes') return 'yes'
  if (kind.type === 'choice') return kind.options[0]?.code ?? ''
  return label
}
