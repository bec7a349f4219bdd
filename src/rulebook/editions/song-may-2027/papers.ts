import type { Distinction, Edition, FormCode } from '../../edition.ts'
import type { PaperKind } from '../../papers.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

export const legalBases: Edition['legalBases'] = {
  id: 'sm-legal-bases',
  says: 'Văn bản in kèm căn cứ còn hiệu lực.',
  cite: [clause('Điều 1.2')],
  value: [
    {
      number: '01-QĐ/TU',
      title: 'Quy định về phong trào “Dân vận khéo” giai đoạn 2027 - 2030',
      issuer: 'Tỉnh ủy Sông Mây',
      issuedOn: '2026-12-01',
      validFrom: '2027-01-01',
      validTo: '2030-12-31',
    },
  ],
}

function form(
  code: string | null,
  kind: PaperKind,
  title: string,
  letterhead: FormCode['letterhead'],
  distinction?: Distinction,
): Rule<FormCode> {
  return {
    id: `sm-form-${code?.toLowerCase() ?? kind.toLowerCase().replaceAll('_', '-')}`,
    says: code ? `${title}: Biểu ${code}.` : `${title}: không có số biểu.`,
    cite: [clause('Điều 9.1')],
    value: { code, kind, title, letterhead, ...(distinction && { distinction }) },
  }
}

export const forms: Edition['forms'] = [
  form('A1', 'REG_COLLECTIVE_PARTY', 'ĐĂNG KÝ mô hình của tổ chức đảng', 'PARTY'),
  form('A2', 'REG_COLLECTIVE_AGENCY', 'ĐĂNG KÝ mô hình của cơ quan, đoàn thể', 'STATE'),
  form('A3', 'REG_MEMBER', 'ĐĂNG KÝ mô hình của đảng viên', 'PARTY'),
  form('A4', 'REG_EMPLOYEE', 'ĐĂNG KÝ mô hình của người lao động', 'STATE'),
  form(null, 'REG_RECEIPT', 'PHIẾU TIẾP NHẬN đăng ký', 'BY_ISSUER'),
  form('B', 'REG_SUMMARY', 'TỔNG HỢP đăng ký', 'PARTY'),
  form(null, 'DEADLINE_EXTENSION', 'THÔNG BÁO gia hạn', 'PARTY'),
  form('C', 'REVIEW_REPORT', 'BÁO CÁO rà soát', 'BY_ISSUER'),
  form('D1', 'PROCEDURE_SHEET', 'PHIẾU theo dõi xét xác nhận', 'PARTY'),
  form('D2', 'MINUTES', 'BIÊN BẢN họp xét', 'PARTY'),
  form('D3', 'RECOGNITION_DECISION', 'QUYẾT ĐỊNH xác nhận mô hình', 'PARTY', 'MODEL'),
  form('D4', 'RECOGNITION_DECISION', 'QUYẾT ĐỊNH xác nhận điển hình cấp xã', 'PARTY', 'BASE_EXEMPLAR'),
  form('D5', 'RECOGNITION_DECISION', 'QUYẾT ĐỊNH xác nhận điển hình cấp trên', 'PARTY', 'SUPERIOR_EXEMPLAR'),
  form('E1', 'PROPOSAL', 'TỜ TRÌNH đề nghị xác nhận', 'PARTY'),
  form('E2', 'APPRAISAL_REPORT', 'BÁO CÁO thẩm định', 'PARTY'),
  form(null, 'PERIODIC_REPORT', 'BÁO CÁO định kỳ', 'BY_ISSUER'),
  form(null, 'COMMENDATION_DECISION', 'QUYẾT ĐỊNH khen thưởng', 'PARTY'),
]

export const distribution: Edition['distribution'] = {
  id: 'sm-distribution',
  says: 'Nơi nhận của văn bản cấp xã và cấp tỉnh.',
  cite: [clause('Điều 9.1')],
  value: {
    issuers: ['SUPERIOR_COMMITTEE', 'PROVINCIAL_COMMITTEE'],
    recipients: ['Tỉnh ủy', 'Các đảng ủy xã, phường', 'Mặt trận Tổ quốc cùng cấp', 'Lưu'],
  },
}

export const partyLayouts: Edition['partyLayouts'] = {
  id: 'sm-party-layouts',
  says: 'Văn bản trình bày theo Hướng dẫn 05-HD/VPTW.',
  cite: [silence('SM-5')],
  value: [{ layout: 'PARTY_05_2026', from: '2026-05-27' }],
}

export const signers: Edition['signers'] = {
  id: 'sm-signers',
  says: 'Chỉ bí thư ký thay mặt ban thường vụ; nơi khác bí thư hoặc phó bí thư ký.',
  cite: [clause('Điều 9.1')],
  value: {
    STANDING: ['secretary'],
    EXECUTIVE: ['secretary', 'deputy-secretary'],
    BRANCH_COMMITTEE: ['secretary', 'deputy-secretary'],
    BRANCH_MEETING: ['secretary'],
    LEADERSHIP: ['leader'],
  },
}
