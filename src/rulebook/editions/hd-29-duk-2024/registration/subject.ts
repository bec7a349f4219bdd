import {
  aLine,
  aNumber,
  aText,
  column,
  hint,
  oneOf,
  option,
  optional,
  optionsOf,
  question,
} from '../../../form-questions.ts'
import type { FormSection } from '../../../registration-form.ts'
import { clause, silence } from '../cite.ts'
import { fields } from '../fields.ts'
import { levels } from '../levels.ts'

/** The appendix is not in hand: questions without a clause of their own rest on Q-II.3.2-6. */
const rebuilt = silence('Q-II.3.2-6')

/** M1 to M5: what the initiative is. */
export const subject: FormSection = {
  key: 'subject',
  title: { vi: 'Mô hình', en: 'The initiative' },
  fields: [
    question('name', ['Tên mô hình', 'Name of the initiative'], aLine(250), [clause('II.2.1.1-(1)')], {
      ...hint('Ngắn gọn, dễ nhớ, nói được việc sẽ làm.', 'Short, easy to remember, telling what will be done.'),
    }),
    question('address', ['Địa chỉ, địa điểm thực hiện', 'Place'], aLine(300), [
      clause('II.2.1.1-(1)'),
      silence('Q-II.1-3'),
    ]),
    question('field', ['Lĩnh vực', 'Field'], oneOf(...optionsOf(fields.value)), [
      clause('II.1-a'),
      silence('Q-II.1-1'),
    ]),
    question('level', ['Mức đăng ký', 'Level'], oneOf(...optionsOf(levels.value)), [clause('II.3.2-a')]),
    question(
      'newness',
      ['Mô hình mới hay tiếp tục', 'New or continued'],
      oneOf(
        option('NEW', 'Mô hình mới', 'New'),
        option('CONTINUED', 'Tiếp tục duy trì từ năm trước', 'Continued from an earlier year'),
        option('REPLICATED', 'Nhân rộng từ mô hình của nơi khác', 'Replicated from elsewhere'),
      ),
      [clause('II.3.4-b'), silence('Q-II.3.2-5')],
    ),
    question('origin', ['Mô hình gốc: tên, nơi và năm thực hiện', 'Where it comes from'], aLine(300), [rebuilt], {
      when: { key: 'newness', is: ['CONTINUED', 'REPLICATED'] },
    }),
  ],
}

const reason = question(
  'reason',
  ['Thực trạng, lý do xây dựng mô hình', 'Why it is needed'],
  aText(),
  [clause('I-c'), clause('II.2.1.1-(3)')],
  hint(
    'Việc mới, việc khó hoặc vấn đề bức thiết nào gắn với nhiệm vụ chính trị của đơn vị?',
    'Which new, hard or pressing matter of the political task does it answer?',
  ),
)
const policy = question(
  'policy',
  ['Chủ trương, nghị quyết, nhiệm vụ chính trị liên quan', 'Policies it serves'],
  aText(),
  [clause('II.2.1.1-(3)')],
  optional,
)
const goals = question('goals', ['Mục tiêu', 'Goals'], aText(), [rebuilt])
const indicators = question(
  'indicators',
  ['Chỉ tiêu đánh giá', 'Indicators'],
  {
    type: 'rows',
    max: 30,
    columns: [
      column('name', ['Chỉ tiêu', 'Indicator'], aLine(200)),
      column('unit', ['Đơn vị tính', 'Unit'], aLine(60), false),
      column('before', ['Trước khi thực hiện', 'Before'], aLine(60)),
      column('target', ['Mục tiêu', 'Target'], aLine(60)),
    ],
  },
  [clause('II.2.1.1-(4)'), rebuilt],
  hint('Ít nhất một chỉ tiêu so được trước và sau.', 'At least one that compares before and after.'),
)

/** M6 to M9: why, and what is to be reached. */
export const reasonOfCollective: FormSection = {
  key: 'reason',
  title: { vi: 'Lý do và mục tiêu', en: 'Reason and goals' },
  fields: [reason, policy, goals, indicators],
}
export const reasonOfPerson: FormSection = { ...reasonOfCollective, fields: [reason, goals, indicators] }

/** M10 to M12, M19: what is done and for whom. */
export const work: FormSection = {
  key: 'work',
  title: { vi: 'Nội dung và cách làm', en: 'Content and method' },
  fields: [
    question('content', ['Nội dung mô hình', 'Content'], aText(), [clause('II.3.2-a')]),
    question('method', ['Cách thức, giải pháp, các bước thực hiện', 'Method and steps'], aText(), [rebuilt]),
    question('scope', ['Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng', 'Scope and people concerned'], aText(), [
      clause('II.2.1.1-(3)'),
      rebuilt,
    ]),
    question('participants', ['Số người dự kiến tham gia', 'People taking part'], aNumber(), [clause('II.2.1.1-(3)')]),
    question('beneficiaries', ['Số người dự kiến thụ hưởng', 'People who benefit'], aNumber(), [rebuilt]),
    question('outputs', ['Sản phẩm, kết quả dự kiến', 'Expected results'], aText(), [rebuilt]),
  ],
}
