import type { Criterion, Edition, Field, Level, LevelStandard, Participant, Suggestion } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause } from './cite.ts'

/** Điều 2.2: five fields, none of them coded as elsewhere. */
export const fields: Rule<readonly Field[]> = {
  id: 'sm-fields',
  says: 'Mỗi mô hình thuộc một trong năm lĩnh vực.',
  cite: [clause('Điều 2.2')],
  value: [
    { code: 'LIVELIHOOD', label: 'Sinh kế và sản xuất', hint: 'Ví dụ: tổ hợp tác, bao tiêu nông sản.' },
    { code: 'RIVER', label: 'Môi trường và dòng sông', hint: 'Ví dụ: thu gom rác ven sông, trồng cây chắn sóng.' },
    { code: 'COMMUNITY', label: 'Đời sống cộng đồng', hint: 'Ví dụ: nhà văn hóa, chăm sóc người cao tuổi.' },
    { code: 'GOVERNANCE', label: 'Xây dựng Đảng, chính quyền', hint: 'Ví dụ: một cửa thân thiện, đối thoại định kỳ.' },
    { code: 'SAFETY', label: 'An ninh, an toàn', hint: 'Ví dụ: tổ tự quản, phòng chống đuối nước.' },
  ],
}

export const suggestions: Rule<readonly Suggestion[]> = {
  id: 'sm-suggestions',
  says: 'Gợi ý nội dung cho hai lĩnh vực.',
  cite: [clause('Điều 2.2')],
  value: [
    {
      key: 'sm-clean-bank',
      field: 'RIVER',
      name: 'Bờ sông không rác',
      content: 'Mỗi tháng một buổi cùng dân dọn bờ sông, đặt điểm thu gom ở bến.',
    },
    {
      key: 'sm-swimming',
      field: 'SAFETY',
      name: 'Lớp bơi mùa hè',
      content: 'Vận động người biết bơi dạy trẻ trong xóm, có người lớn trông coi.',
    },
  ],
}

/** Điều 2.1: three levels. */
export const levels: Rule<readonly Level[]> = {
  id: 'sm-levels',
  says: 'Có ba cấp: cấp xã, cấp liên xã và cấp tỉnh.',
  cite: [clause('Điều 2.1')],
  value: [
    { code: 'COMMUNE', label: 'cấp xã', rank: 1 },
    { code: 'CLUSTER', label: 'cấp liên xã', rank: 2 },
    { code: 'PROVINCE', label: 'cấp tỉnh', rank: 3 },
  ],
}

function criterion(
  article: 'Điều 4.1' | 'Điều 4.2',
  code: string,
  label: string,
  checkedByRecogniser = true,
): Rule<Criterion> {
  return {
    id: `sm-criterion-${code.toLowerCase()}`,
    says: `Tiêu chí ${code}: ${label}.`,
    cite: [clause(article)],
    value: { code, label, checkedByRecogniser },
  }
}

export const criteria: Readonly<Record<Participant, readonly Rule<Criterion>[]>> = {
  COLLECTIVE: [
    criterion('Điều 4.1', 'T1', 'Có nơi chịu trách nhiệm và địa bàn rõ ràng'),
    criterion('Điều 4.1', 'T2', 'Người dân tham gia bàn và làm'),
    criterion('Điều 4.1', 'T3', 'Có kết quả đo được trước và sau'),
    criterion('Điều 4.1', 'T4', 'Duy trì ít nhất sáu tháng'),
  ],
  INDIVIDUAL: [
    criterion('Điều 4.2', 'N1', 'Gương mẫu, được tập thể tín nhiệm'),
    criterion('Điều 4.2', 'N2', 'Có sáng kiến đã áp dụng'),
  ],
}

function standard(level: string, label: string): Rule<LevelStandard> {
  return {
    id: `sm-level-standard-${level.toLowerCase()}`,
    says: `Tiêu chuẩn: ${label}.`,
    cite: [clause('Điều 4.3')],
    value: { level, label },
  }
}

export const levelStandards: Edition['levelStandards'] = [
  standard('COMMUNE', 'nhân rộng được trong xã'),
  standard('CLUSTER', 'đã áp dụng ở ít nhất hai xã'),
  standard('PROVINCE', 'có khả năng áp dụng trong toàn tỉnh'),
]
