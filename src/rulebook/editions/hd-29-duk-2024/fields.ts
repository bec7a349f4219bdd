import type { Field } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** II.1: the four fields, one per initiative. */
export const fields: Rule<readonly Field[]> = {
  id: 'fields',
  says: 'Nội dung mô hình thuộc đúng một trong bốn lĩnh vực.',
  cite: [
    clause('II.1-a'),
    clause('II.1.1'),
    clause('II.1.2'),
    clause('II.1.3'),
    clause('II.1.4'),
    clause('II.1-b'),
    silence('Q-II.1-1'),
    silence('Q-II.1-2'),
    silence('Q-II.1-4'),
  ],
  value: [
    {
      code: 'PARTY_POLITICS',
      label: 'Xây dựng Đảng và hệ thống chính trị',
      hint: 'Ví dụ: nêu gương, học và làm theo Bác, cải cách hành chính, đối thoại, dân chủ cơ sở, công nghệ thông tin.',
    },
    {
      code: 'ECONOMY',
      label: 'Phát triển kinh tế',
      hint: 'Ví dụ: nông thôn mới, giảm nghèo bền vững, vùng dân tộc thiểu số và miền núi, liên kết chuỗi, môi trường.',
    },
    {
      code: 'CULTURE_SOCIETY',
      label: 'Văn hóa - xã hội',
      hint: 'Ví dụ: văn hóa công sở, gắn bó nơi cư trú, sân chơi cộng đồng, an sinh, nhân đạo, từ thiện.',
    },
    {
      code: 'DEFENCE_SECURITY',
      label: 'Quốc phòng - an ninh',
      hint: 'Ví dụ: giữ gìn an ninh trật tự, giải quyết điểm nóng đất đai, phòng dịch, thiên tai, cháy nổ, cứu nạn.',
    },
  ],
}
