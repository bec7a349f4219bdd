import type { LegalBasis } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** 0-a: the texts the guidance rests on; those with a period end with it (Q0-1). */
export const legalBases: Rule<readonly LegalBasis[]> = {
  id: 'legal-bases',
  says: 'Văn bản in kèm các căn cứ còn hiệu lực; căn cứ hết thời hạn được cảnh báo.',
  cite: [clause('0-a'), silence('Q0-1')],
  value: [
    {
      number: '25-NQ/TW',
      title: 'Nghị quyết về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
      issuer: 'Ban Chấp hành Trung ương Đảng khóa XI',
      issuedOn: '2013-06-03',
      validFrom: '2013-06-03',
      validTo: null,
    },
    {
      number: '30-KH/ĐUK',
      title: 'Kế hoạch triển khai thực hiện Đề án số 05-ĐA/TU',
      issuer: 'Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Thái Nguyên',
      issuedOn: '2021-07-12',
      validFrom: '2021-07-12',
      // Carries out 05-ĐA/TU and ends with it.
      validTo: '2025-12-31',
    },
    {
      number: '05-ĐA/TU',
      title: 'Đề án tăng cường công tác dân vận của Đảng bộ tỉnh Thái Nguyên giai đoạn 2021 - 2025',
      issuer: 'Tỉnh ủy Thái Nguyên',
      issuedOn: '2021-04-09',
      validFrom: '2021-04-09',
      validTo: '2025-12-31',
    },
    {
      number: '08/2022/QĐ-UBND',
      title:
        'Quyết định ban hành Quy định thi đua, khen thưởng phong trào thi đua “Dân vận khéo” trên địa bàn tỉnh Thái Nguyên, giai đoạn 2022 - 2026',
      issuer: 'Ủy ban nhân dân tỉnh Thái Nguyên',
      issuedOn: '2022-04-19',
      validFrom: '2022-04-19',
      validTo: '2026-12-31',
    },
    {
      number: '08-HD/BDVTU',
      title: 'Hướng dẫn công tác khen thưởng Phong trào thi đua “Dân vận khéo”, giai đoạn 2022 - 2026',
      issuer: 'Ban Dân vận Tỉnh ủy Thái Nguyên',
      issuedOn: '2022-09-25',
      validFrom: '2022-09-25',
      validTo: '2026-12-31',
    },
    {
      number: null,
      title: 'Chương trình công tác năm 2024',
      issuer: 'Ban Chấp hành Đảng bộ Khối các cơ quan tỉnh Thái Nguyên',
      issuedOn: null,
      validFrom: '2024-01-01',
      validTo: '2024-12-31',
    },
  ],
}
