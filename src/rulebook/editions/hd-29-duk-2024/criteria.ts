import type { Criterion, Participant } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** II.2.1: five criteria for a collective, three for a person; the last of the collective's is the recognition itself. */
export const criteria: Readonly<Record<Participant, readonly Rule<Criterion>[]>> = {
  COLLECTIVE: [
    {
      id: 'criterion-collective-1',
      says: 'Mô hình tập thể phải có tên, địa chỉ, lĩnh vực và đã đăng ký.',
      cite: [clause('II.2.1.1-(1)'), silence('Q-II.1-3')],
      value: {
        code: 'C1',
        label: 'Có tên, địa chỉ, nội dung thuộc một lĩnh vực và đã đăng ký',
        checkedByRecogniser: true,
      },
    },
    {
      id: 'criterion-collective-2',
      says: 'Mô hình tập thể phải có nơi quản lý trực tiếp lãnh đạo và có phối hợp theo thực tế.',
      cite: [clause('II.2.1.1-(2)')],
      value: { code: 'C2', label: 'Có sự lãnh đạo, chỉ đạo trực tiếp và sự phối hợp', checkedByRecogniser: true },
    },
    {
      id: 'criterion-collective-3',
      says: 'Mô hình tập thể phải tạo đồng thuận và giải quyết việc bức xúc, việc mới, việc khó.',
      cite: [clause('II.2.1.1-(3)'), clause('I-c')],
      value: {
        code: 'C3',
        label: 'Tạo đồng thuận, huy động tham gia, giải quyết việc bức xúc, mới, khó',
        checkedByRecogniser: true,
      },
    },
    {
      id: 'criterion-collective-4',
      says: 'Mô hình tập thể phải có cách làm hay, hiệu quả hơn trước, bền vững và nhân rộng được.',
      cite: [clause('II.2.1.1-(4)')],
      value: {
        code: 'C4',
        label: 'Đột phá, sáng tạo, hiệu quả nổi bật so với trước, bền vững, có khả năng nhân rộng',
        checkedByRecogniser: true,
      },
    },
    {
      id: 'criterion-collective-5',
      says: 'Tiêu chí được xác nhận tự đạt khi quyết định xác nhận được ban hành.',
      cite: [clause('II.2.1.1-(5)'), silence('Q-II.2-1')],
      value: { code: 'C5', label: 'Được nơi có thẩm quyền xác nhận', checkedByRecogniser: false },
    },
  ],
  INDIVIDUAL: [
    {
      id: 'criterion-individual-1',
      says: 'Cá nhân phải có phẩm chất, đạo đức, lối sống tốt và tạo được niềm tin.',
      cite: [clause('II.2.1.2-(1)')],
      value: {
        code: 'P1',
        label: 'Phẩm chất chính trị, đạo đức, lối sống; tạo được niềm tin',
        checkedByRecogniser: true,
      },
    },
    {
      id: 'criterion-individual-2',
      says: 'Cá nhân phải có ý tưởng hay, cách làm sáng tạo, tham mưu đúng và kịp thời.',
      cite: [clause('II.2.1.2-(2)')],
      value: {
        code: 'P2',
        label: 'Ý tưởng hay, cách làm sáng tạo, tham mưu đúng, kịp thời',
        checkedByRecogniser: true,
      },
    },
    {
      id: 'criterion-individual-3',
      says: 'Cá nhân phải tận tình phục vụ, đúng hoặc sớm hạn, gần dân và không vụ lợi.',
      cite: [clause('II.2.1.2-(3)')],
      value: { code: 'P3', label: 'Tinh thần, thái độ phục vụ Nhân dân tận tình, gần dân', checkedByRecogniser: true },
    },
  ],
}
