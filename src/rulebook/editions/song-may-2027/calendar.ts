import type { Edition } from '../../edition.ts'
import { clause, silence } from './cite.ts'

export const deadlines: Edition['deadlines'] = {
  'unit-guidance': {
    id: 'sm-deadline-unit-guidance',
    says: 'Kế hoạch của đảng ủy xã ban hành trước ngày 1/2.',
    cite: [clause('Điều 8.2')],
    value: { rule: { kind: 'before', month: 2, day: 1 } },
  },
  'base-registration': {
    id: 'sm-deadline-base-registration',
    says: 'Đăng ký cấp xã trước ngày 15/3; riêng năm 2027 trong tháng 4.',
    cite: [clause('Điều 3.5')],
    value: {
      rule: { kind: 'before', month: 3, day: 15 },
      exceptions: { 2027: { kind: 'within-month', month: 4 } },
    },
  },
  'superior-registration': {
    id: 'sm-deadline-superior-registration',
    says: 'Đăng ký hai cấp trên trong tháng 3; riêng năm 2027 trước ngày 20/5.',
    cite: [clause('Điều 3.6')],
    value: {
      rule: { kind: 'within-month', month: 3 },
      exceptions: { 2027: { kind: 'before', month: 5, day: 20 } },
    },
  },
  'half-year-report': {
    id: 'sm-deadline-half-year-report',
    says: 'Báo cáo 6 tháng trong tháng 6.',
    cite: [clause('Điều 8.1')],
    value: { rule: { kind: 'within-month', month: 6 } },
  },
  'base-review': {
    id: 'sm-deadline-base-review',
    says: 'Báo cáo rà soát trước ngày 16/10.',
    cite: [clause('Điều 5.2')],
    value: { rule: { kind: 'before', month: 10, day: 16 } },
  },
  'superior-review': {
    id: 'sm-deadline-superior-review',
    says: 'Xác nhận ở hai cấp trên trước ngày 25/11.',
    cite: [clause('Điều 6.6')],
    value: { rule: { kind: 'before', month: 11, day: 25 } },
  },
  'year-report': {
    id: 'sm-deadline-year-report',
    says: 'Báo cáo năm trước ngày 20/12.',
    cite: [clause('Điều 8.1')],
    value: { rule: { kind: 'before', month: 12, day: 20 } },
  },
  commendation: {
    id: 'sm-deadline-commendation',
    says: 'Khen thưởng trong tháng 1.',
    cite: [clause('Điều 7.1')],
    value: { rule: { kind: 'within-month', month: 1 } },
  },
}

export const thresholds: Edition['thresholds'] = {
  quorum: {
    id: 'sm-threshold-quorum',
    says: 'Họp khi có mặt ít nhất 3/4 số thành viên.',
    cite: [clause('Điều 6.2')],
    value: { of: 3, in: 4 },
  },
  pass: {
    id: 'sm-threshold-pass',
    says: 'Đạt khi ít nhất 2/3 số thành viên có mặt đồng ý.',
    cite: [clause('Điều 6.2')],
    value: { fraction: { of: 2, in: 3 }, compare: 'at-least', denominator: 'members-present' },
  },
  publicationWorkingDays: {
    id: 'sm-threshold-publication',
    says: 'Công khai 7 ngày làm việc.',
    cite: [clause('Điều 6.3')],
    value: 7,
  },
  allowSelfRecognition: {
    id: 'sm-threshold-self-recognition',
    says: 'Không nơi nào được tự xác nhận.',
    cite: [clause('Điều 6.1')],
    value: false,
  },
  tellersAtLeast: {
    id: 'sm-threshold-tellers',
    says: 'Tổ kiểm phiếu có ít nhất 2 người.',
    cite: [silence('SM-4')],
    value: 2,
  },
}
