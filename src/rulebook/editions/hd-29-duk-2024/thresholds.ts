import type { Thresholds } from '../../edition.ts'
import { clause, silence } from './cite.ts'

/** II.4.1.1-b asks for an open and democratic choice and gives no number: Q-II.4.1.1-1 does. */
export const thresholds: Thresholds = {
  quorum: {
    id: 'threshold-quorum',
    says: 'Phiên họp hợp lệ khi có mặt ít nhất 2/3 số thành viên.',
    cite: [silence('Q-II.4.1.1-1'), clause('II.4.1.1-b')],
    value: { of: 2, in: 3 },
  },
  pass: {
    id: 'threshold-pass',
    says: 'Hồ sơ đạt khi trên một nửa tổng số thành viên đồng ý.',
    cite: [silence('Q-II.4.1.1-1'), clause('II.4.1.1-b')],
    value: { fraction: { of: 1, in: 2 }, compare: 'more-than', denominator: 'all-members' },
  },
  publicationWorkingDays: {
    id: 'threshold-publication',
    says: 'Danh sách được công khai lấy ý kiến 5 ngày làm việc trước khi họp xét.',
    cite: [silence('Q-II.4.1.1-1'), clause('II.4.1.1-b')],
    value: 5,
  },
  allowSelfRecognition: {
    id: 'threshold-self-recognition',
    says: 'Tổ chức được tự xác nhận mô hình cấp cơ sở của mình và phải ghi rõ “tự xác nhận”.',
    cite: [silence('Q-II.4.1.2-3'), clause('II.4.1.1-c')],
    value: true,
  },
  tellersAtLeast: {
    id: 'threshold-tellers',
    says: 'Bỏ phiếu kín thì tổ kiểm phiếu có ít nhất 3 người.',
    cite: [silence('Q-II.4.1.1-1'), clause('II.4.1.1-b')],
    value: 3,
  },
}
