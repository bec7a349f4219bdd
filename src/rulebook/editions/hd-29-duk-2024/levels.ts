import type { Level, LevelStandard } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** II.3.2-a: the two levels one may register for. */
export const levels: Rule<readonly Level[]> = {
  id: 'levels',
  says: 'Có hai mức đăng ký: cấp cơ sở và cấp Đảng bộ Khối; cấp không phải là danh hiệu.',
  cite: [clause('II.3.2-a'), silence('Q-II.4.2-5')],
  value: [
    { code: 'BASE', label: 'cấp cơ sở', rank: 1 },
    { code: 'SUPERIOR', label: 'cấp Đảng bộ Khối', rank: 2 },
  ],
}

/** II.2.2: what each level asks for beyond the criteria. */
export const levelStandards: readonly Rule<LevelStandard>[] = [
  {
    id: 'level-standard-base',
    says: 'Mô hình cấp cơ sở phải đã hoặc có thể nhân rộng ở cơ sở.',
    cite: [clause('II.2.2-a'), silence('Q-II.2.2-1'), silence('Q-II.2-3')],
    value: {
      level: 'BASE',
      label: 'Đạt các tiêu chí; đã hoặc có thể nhân rộng ở các chi bộ trực thuộc, trong nội bộ cơ quan, đơn vị',
    },
  },
  {
    id: 'level-standard-superior',
    says: 'Mô hình cấp Đảng bộ Khối phải đã hoặc có thể nhân rộng trong toàn Đảng bộ Khối.',
    cite: [clause('II.2.2-b'), silence('Q-II.2.2-1'), silence('Q-II.2-3')],
    value: {
      level: 'SUPERIOR',
      label: 'Đạt các tiêu chí; đã hoặc có thể nhân rộng ở các tổ chức cơ sở đảng, cơ quan tham mưu trong Đảng bộ Khối',
    },
  },
]
