import {
  aDay,
  aLine,
  anAmount,
  aText,
  column,
  hint,
  oneOf,
  option,
  optional,
  question,
} from '../../../form-questions.ts'
import type { FormSection } from '../../../registration-form.ts'
import { clause, silence } from '../cite.ts'

const rebuilt = silence('Q-II.3.2-6')

const partners = question(
  'partners',
  ['Cơ quan, đơn vị, cá nhân phối hợp', 'Partners'],
  {
    type: 'rows',
    max: 30,
    columns: [column('name', ['Tên', 'Name'], aLine(200)), column('part', ['Việc đảm nhận', 'Part'], aLine(300))],
  },
  [clause('II.2.1.1-(2)')],
  optional,
)
const aloneBecause = question(
  'aloneBecause',
  ['Lý do không có đơn vị phối hợp', 'Why there are no partners'],
  aText(2000),
  [clause('II.2.1.1-(2)')],
  { when: { key: 'partners', is: [''] } },
)

/** M13 to M16: who leads, who helps, with what. */
export const forcesOfCollective: FormSection = {
  key: 'forces',
  title: { vi: 'Lực lượng và nguồn lực', en: 'Forces and resources' },
  fields: [
    question('lead', ['Cơ quan, tập thể chủ trì', 'Who is in charge'], aLine(200), [clause('II.2.1.1-(2)')]),
    question('leadingBody', ['Cấp ủy, lãnh đạo trực tiếp chỉ đạo', 'Who directs it'], aLine(200), [
      clause('II.2.1.1-(2)'),
    ]),
    partners,
    aloneBecause,
    question(
      'resources',
      ['Nguồn lực', 'Resources'],
      {
        type: 'rows',
        max: 30,
        columns: [
          column('kind', ['Loại (kinh phí, hiện vật, ngày công…)', 'Kind'], aLine(200)),
          column('amount', ['Số tiền (đồng)', 'Amount (đồng)'], anAmount, false),
          column('source', ['Nguồn', 'Source'], aLine(200), false),
        ],
      },
      [rebuilt],
      optional,
    ),
  ],
}
export const forcesOfPerson: FormSection = { ...forcesOfCollective, fields: [partners, aloneBecause] }

const startsOn = question('startsOn', ['Bắt đầu', 'Starts on'], aDay, [rebuilt])
const endsOn = question('endsOn', ['Kết thúc', 'Ends on'], aDay, [rebuilt])

/** M17, M18: when. */
export const timeOfCollective: FormSection = {
  key: 'time',
  title: { vi: 'Thời gian thực hiện', en: 'Time' },
  fields: [
    startsOn,
    endsOn,
    question(
      'milestones',
      ['Tiến độ, mốc đánh giá', 'Milestones'],
      {
        type: 'rows',
        max: 20,
        columns: [column('on', ['Ngày', 'Day'], aDay), column('what', ['Nội dung', 'What'], aLine(300))],
      },
      [rebuilt],
      optional,
    ),
  ],
}
export const timeOfPerson: FormSection = { ...timeOfCollective, fields: [startsOn, endsOn] }

/** M20 to M22, M25: what is new, what lasts, what others can copy. */
export const effect: FormSection = {
  key: 'effect',
  title: { vi: 'Điểm mới, bền vững, nhân rộng', en: 'Novelty and effect' },
  fields: [
    question('novelty', ['Điểm mới, sáng tạo, đột phá so với trước', 'What is new'], aText(), [clause('II.2.1.1-(4)')]),
    question(
      'similarDifference',
      ['Điểm khác với mô hình tương tự đã có', 'How it differs from similar ones'],
      aText(5000),
      [clause('II.2.1.1-(4)'), rebuilt],
      {
        ...optional,
        ...hint(
          'Khi hệ thống hoặc nơi tiếp nhận chỉ ra mô hình tương tự, hãy nói rõ khác ở chỗ nào.',
          'When similar initiatives are pointed out, say how this one differs.',
        ),
      },
    ),
    question('sustain', ['Khả năng duy trì, bền vững', 'How it lasts'], aText(), [clause('II.2.1.1-(4)')]),
    question(
      'replication',
      ['Khả năng nhân rộng', 'Can it be replicated'],
      oneOf(
        option('DONE', 'Đã nhân rộng ở nơi khác', 'Already replicated'),
        option('FEASIBLE', 'Có thể nhân rộng', 'Can be replicated'),
        option('NONE', 'Chưa có khả năng nhân rộng', 'Cannot be replicated yet'),
      ),
      [clause('II.2.2-a'), clause('II.2.2-b'), silence('Q-II.2.2-1')],
    ),
    question(
      'replicationScope',
      ['Phạm vi có thể nhân rộng', 'Where to replicate'],
      aText(5000),
      [clause('II.2.2-a')],
      { when: { key: 'replication', is: ['DONE', 'FEASIBLE'] } },
    ),
  ],
}

/** M23: work contact only; no private addresses. */
export const contact: FormSection = {
  key: 'contact',
  title: { vi: 'Người đầu mối', en: 'Contact' },
  fields: [
    question('contactName', ['Họ và tên', 'Name'], aLine(100), [rebuilt]),
    question('contactPost', ['Chức vụ', 'Post'], aLine(200), [rebuilt]),
    question('contactPhone', ['Điện thoại cơ quan', 'Work phone'], aLine(30), [rebuilt], optional),
    question('contactEmail', ['Thư điện tử công vụ', 'Work e-mail'], aLine(200), [rebuilt], optional),
  ],
}
