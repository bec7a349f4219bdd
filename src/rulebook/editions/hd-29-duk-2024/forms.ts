import type { FormCode } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** Form numbers of the guidance mapped to kinds of paper. The appendix is not in hand: titles are rebuilt (Q-II.4.1.2-5). */
export const forms: readonly Rule<FormCode>[] = [
  {
    id: 'form-1',
    says: 'Tổ chức đảng đăng ký theo Mẫu 1.',
    cite: [clause('II.3.2-b')],
    value: {
      code: '1',
      kind: 'REG_COLLECTIVE_PARTY',
      title: 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo”',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-1a',
    says: 'Cơ quan, đơn vị, doanh nghiệp và đoàn thể đăng ký theo Mẫu 1a.',
    cite: [clause('II.3.2-b'), silence('Q-II.3.1-1')],
    value: {
      code: '1a',
      kind: 'REG_COLLECTIVE_AGENCY',
      title: 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-2',
    says: 'Đảng viên đăng ký theo Mẫu 2.',
    cite: [clause('II.3.2-c')],
    value: {
      code: '2',
      kind: 'REG_MEMBER',
      title: 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo” (cá nhân đảng viên)',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-2a',
    says: 'Người ngoài Đảng đăng ký theo Mẫu 2a.',
    cite: [clause('II.3.2-d'), silence('Q-II.3.2-3')],
    value: {
      code: '2a',
      kind: 'REG_EMPLOYEE',
      title: 'BẢN ĐĂNG KÝ xây dựng mô hình “Dân vận khéo” (cá nhân)',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-receipt',
    says: 'Phiếu tiếp nhận đăng ký không có số mẫu, dùng mẫu do hệ thống dựng.',
    cite: [clause('II.3.3-b'), silence('Q-II.3.3-4')],
    value: {
      code: null,
      kind: 'REG_RECEIPT',
      title: 'PHIẾU TIẾP NHẬN đăng ký xây dựng mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-3',
    says: 'Tổng hợp đăng ký theo Mẫu 3, kèm các bản đăng ký.',
    cite: [clause('II.3.3-a'), clause('III.2.2-a'), silence('Q-II.3.3-2'), silence('Q-III-1')],
    value: {
      code: '3',
      kind: 'REG_SUMMARY',
      title: 'TỔNG HỢP đăng ký xây dựng mô hình “Dân vận khéo”',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-deadline-extension',
    says: 'Gia hạn bằng thông báo; hướng dẫn không đặt số mẫu.',
    cite: [silence('Q-III-12')],
    value: {
      code: null,
      kind: 'DEADLINE_EXTENSION',
      title: 'THÔNG BÁO gia hạn thực hiện phong trào thi đua “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-4',
    says: 'Báo cáo rà soát, đánh giá năm theo Mẫu 4; đây cũng là báo cáo tháng 10.',
    cite: [clause('II.3.4-c'), silence('Q-III-8')],
    value: {
      code: '4',
      kind: 'REVIEW_REPORT',
      title: 'BÁO CÁO kết quả khảo sát, rà soát, đánh giá mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-5',
    says: 'Quy trình xét, xác nhận mô hình theo dõi trên Mẫu 5.',
    cite: [clause('II.4.1.2-a'), clause('II.4.1.2-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '5',
      kind: 'PROCEDURE_SHEET',
      distinction: 'MODEL',
      title: 'PHIẾU THEO DÕI QUY TRÌNH xét, xác nhận mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-5a',
    says: 'Biên bản họp xét mô hình là Mẫu 5a.',
    cite: [clause('II.4.1.2-a'), clause('II.4.1.2-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '5a',
      kind: 'MINUTES',
      distinction: 'MODEL',
      title: 'BIÊN BẢN họp xét, xác nhận mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-5b',
    says: 'Quyết định xác nhận mô hình là Mẫu 5b.',
    cite: [clause('II.4.1.2-a'), clause('II.4.1.2-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '5b',
      kind: 'RECOGNITION_DECISION',
      distinction: 'MODEL',
      title: 'QUYẾT ĐỊNH xác nhận mô hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-6-procedure',
    says: 'Quy trình xét điển hình cấp cơ sở theo dõi trên Mẫu 6.',
    cite: [clause('II.4.2.1-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '6',
      kind: 'PROCEDURE_SHEET',
      distinction: 'BASE_EXEMPLAR',
      title: 'PHIẾU THEO DÕI QUY TRÌNH xét, xác nhận điển hình “Dân vận khéo” cấp cơ sở',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-6-proposal',
    says: 'Mẫu 6 cũng là tờ trình kèm danh sách đề nghị điển hình cấp trên.',
    cite: [clause('II.4.2.1-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '6',
      kind: 'PROPOSAL',
      distinction: 'BASE_EXEMPLAR',
      title: 'TỜ TRÌNH đề nghị xác nhận điển hình “Dân vận khéo” cấp trên',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-6a',
    says: 'Biên bản họp xét điển hình cấp cơ sở là Mẫu 6a.',
    cite: [clause('II.4.2.1-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '6a',
      kind: 'MINUTES',
      distinction: 'BASE_EXEMPLAR',
      title: 'BIÊN BẢN họp xét, xác nhận điển hình “Dân vận khéo” cấp cơ sở',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-6b',
    says: 'Quyết định xác nhận điển hình cấp cơ sở là Mẫu 6b.',
    cite: [clause('II.4.2.1-b'), silence('Q-II.4.1.2-5')],
    value: {
      code: '6b',
      kind: 'RECOGNITION_DECISION',
      distinction: 'BASE_EXEMPLAR',
      title: 'QUYẾT ĐỊNH xác nhận điển hình “Dân vận khéo” cấp cơ sở',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-7-procedure',
    says: 'Quy trình xét điển hình cấp Đảng bộ Khối theo dõi trên Mẫu 7.',
    cite: [clause('II.4.2.2-a'), silence('Q-II.4.1.2-5')],
    value: {
      code: '7',
      kind: 'PROCEDURE_SHEET',
      distinction: 'SUPERIOR_EXEMPLAR',
      title: 'PHIẾU THEO DÕI QUY TRÌNH xét, xác nhận điển hình “Dân vận khéo” cấp trên',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-7-appraisal',
    says: 'Mẫu 7 cũng là báo cáo thẩm định của cơ quan đầu mối.',
    cite: [clause('II.4.2.2-a'), silence('Q-II.4.1.2-5')],
    value: {
      code: '7',
      kind: 'APPRAISAL_REPORT',
      distinction: 'SUPERIOR_EXEMPLAR',
      title: 'BÁO CÁO thẩm định, đề xuất xác nhận điển hình “Dân vận khéo”',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-7a',
    says: 'Biên bản họp xét điển hình cấp Đảng bộ Khối là Mẫu 7a.',
    cite: [clause('II.4.2.2-a'), silence('Q-II.4.1.2-5')],
    value: {
      code: '7a',
      kind: 'MINUTES',
      distinction: 'SUPERIOR_EXEMPLAR',
      title: 'BIÊN BẢN họp xét, xác nhận điển hình “Dân vận khéo” cấp trên',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-7b',
    says: 'Quyết định xác nhận điển hình cấp Đảng bộ Khối là Mẫu 7b.',
    cite: [clause('II.4.2.2-a'), silence('Q-II.4.1.2-5')],
    value: {
      code: '7b',
      kind: 'RECOGNITION_DECISION',
      distinction: 'SUPERIOR_EXEMPLAR',
      title: 'QUYẾT ĐỊNH xác nhận điển hình “Dân vận khéo” cấp trên',
      letterhead: 'PARTY',
    },
  },
  {
    id: 'form-periodic-report',
    says: 'Báo cáo định kỳ không có số mẫu, dùng mẫu do hệ thống dựng.',
    cite: [clause('III.2.3'), silence('Q-III-7')],
    value: {
      code: null,
      kind: 'PERIODIC_REPORT',
      title: 'BÁO CÁO kết quả thực hiện phong trào thi đua “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
  {
    id: 'form-commendation-decision',
    says: 'Quyết định khen thưởng không có số mẫu trong hướng dẫn này.',
    cite: [clause('II.4.3-a'), silence('Q-II.4.3-1')],
    value: {
      code: null,
      kind: 'COMMENDATION_DECISION',
      title: 'QUYẾT ĐỊNH khen thưởng điển hình “Dân vận khéo”',
      letterhead: 'BY_ISSUER',
    },
  },
]
