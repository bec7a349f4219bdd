import {
  aDay,
  aLine,
  aNumber,
  aText,
  column,
  oneOf,
  option,
  optional,
  optionsOf,
  question,
} from '../../form-questions.ts'
import { type FormSection, meetingSection, type RegistrationForm } from '../../registration-form.ts'
import type { Rule } from '../../rule.ts'
import { clause } from './cite.ts'
import { fields, levels } from './content.ts'

/** A shorter form than elsewhere, with questions of its own. */
const initiative: FormSection = {
  key: 'initiative',
  title: { vi: 'Mô hình', en: 'The initiative' },
  fields: [
    question('name', ['Tên gọi', 'Name'], aLine(200), [clause('Điều 4.1')]),
    question('address', ['Địa bàn', 'Place'], aLine(300), [clause('Điều 4.1')]),
    question('field', ['Nhóm việc', 'Field'], oneOf(...optionsOf(fields.value)), [clause('Điều 2.2')]),
    question('level', ['Cấp đăng ký', 'Level'], oneOf(...optionsOf(levels.value)), [clause('Điều 2.1')]),
    question('content', ['Việc sẽ làm', 'Content'], aText(), [clause('Điều 3.1')]),
    question(
      'replication',
      ['Khả năng nhân rộng', 'Can it be replicated'],
      oneOf(
        option('DONE', 'Đã nhân rộng', 'Already replicated'),
        option('FEASIBLE', 'Nhân rộng được', 'Can be replicated'),
        option('NONE', 'Chưa nhân rộng được', 'Not yet'),
      ),
      [clause('Điều 4.3')],
    ),
  ],
}
const measure: FormSection = {
  key: 'measure',
  title: { vi: 'Cách đo kết quả', en: 'How it is measured' },
  fields: [
    question(
      'measures',
      ['Số đo trước và sau', 'Measures before and after'],
      {
        type: 'rows',
        max: 20,
        columns: [
          column('what', ['Số đo', 'Measure'], aLine(200)),
          column('before', ['Hiện nay', 'Now'], aNumber()),
          column('target', ['Đến cuối năm', 'By the end of the year'], aNumber()),
        ],
      },
      [clause('Điều 4.1')],
    ),
    question('households', ['Số hộ tham gia', 'Households'], aNumber(), [clause('Điều 4.1')], optional),
  ],
}
const meeting: FormSection = {
  key: meetingSection,
  title: { vi: 'Cuộc họp', en: 'The meeting' },
  fields: [
    question('metOn', ['Ngày họp', 'Met on'], aDay, [clause('Điều 3.2')]),
    question('attended', ['Số người có mặt', 'Present'], aNumber(100_000, 1), [clause('Điều 3.2')]),
    question('conclusion', ['Kết luận', 'Conclusion'], aText(5000), [clause('Điều 3.2')]),
  ],
}

const asks = (kind: RegistrationForm['kind'], ...sections: FormSection[]): Rule<RegistrationForm> => ({
  id: `sm-questions-${kind.toLowerCase().replaceAll('_', '-')}`,
  says: 'Bản đăng ký hỏi về mô hình và cách đo kết quả.',
  cite: [clause('Điều 3.1'), clause('Điều 9.1')],
  value: { kind, sections, checks: [] },
})

export const registrationForms: readonly Rule<RegistrationForm>[] = [
  asks('REG_COLLECTIVE_PARTY', initiative, measure, meeting),
  asks('REG_COLLECTIVE_AGENCY', initiative, measure, meeting),
  asks('REG_MEMBER', initiative, measure),
  asks('REG_EMPLOYEE', initiative, measure),
]
