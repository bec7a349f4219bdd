import type { Deadline } from '../../deadline.ts'
import type { DeadlineId } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** III.2: the year's calendar. "Trước ngày" excludes the day named, "trong tháng" includes the month's last (Q-III-2). */
export const deadlines: Readonly<Record<DeadlineId, Rule<Deadline>>> = {
  'unit-guidance': {
    id: 'deadline-unit-guidance',
    says: 'Hướng dẫn của đơn vị ban hành xong trong tháng 1, trước khi đăng ký.',
    cite: [clause('III.2.1'), silence('Q-III.2.1-1')],
    value: { rule: { kind: 'within-month', month: 1 } },
  },
  'base-registration': {
    id: 'deadline-base-registration',
    says: 'Đăng ký cấp cơ sở hoàn thành trong tháng 2; riêng năm 2024 trước ngày 30/5.',
    cite: [clause('III.2.2-c'), silence('Q-III-2'), silence('Q-III-3')],
    value: {
      rule: { kind: 'within-month', month: 2 },
      exceptions: { 2024: { kind: 'before', month: 5, day: 30 } },
    },
  },
  'superior-registration': {
    id: 'deadline-superior-registration',
    says: 'Danh sách đăng ký cấp Đảng bộ Khối chốt trước ngày 20/3; riêng năm 2024 trước ngày 30/6.',
    cite: [clause('III.2.2-d'), clause('II.3.3-c'), silence('Q-III-2'), silence('Q-III-4')],
    value: {
      rule: { kind: 'before', month: 3, day: 20 },
      exceptions: { 2024: { kind: 'before', month: 6, day: 30 } },
    },
  },
  'half-year-report': {
    id: 'deadline-half-year-report',
    says: 'Báo cáo 6 tháng gửi trước ngày 10/6.',
    cite: [clause('III.2.3'), silence('Q-III-2'), silence('Q-III-5'), silence('Q-III-6')],
    value: { rule: { kind: 'before', month: 6, day: 10 } },
  },
  'base-review': {
    id: 'deadline-base-review',
    says: 'Rà soát, xác nhận ở cấp cơ sở và gửi báo cáo, đề nghị điển hình trong tháng 10.',
    cite: [clause('III.2.2-e'), clause('III.2.2-b'), silence('Q-III-2'), silence('Q-III-9')],
    value: { rule: { kind: 'within-month', month: 10 } },
  },
  'superior-review': {
    id: 'deadline-superior-review',
    says: 'Rà soát, xác nhận ở cấp Đảng bộ Khối hoàn thành trong tháng 11.',
    cite: [clause('III.2.2-f'), silence('Q-III-2')],
    value: { rule: { kind: 'within-month', month: 11 } },
  },
  'year-report': {
    id: 'deadline-year-report',
    says: 'Báo cáo năm gửi trước ngày 10/12.',
    cite: [clause('III.2.3'), silence('Q-III-2'), silence('Q-III-6'), silence('Q-III-11')],
    value: { rule: { kind: 'before', month: 12, day: 10 } },
  },
  commendation: {
    id: 'deadline-commendation',
    says: 'Khen thưởng điển hình của năm trong tháng 12.',
    cite: [clause('II.4.3-a'), silence('Q-II.4.3-3')],
    value: { rule: { kind: 'within-month', month: 12 } },
  },
}
