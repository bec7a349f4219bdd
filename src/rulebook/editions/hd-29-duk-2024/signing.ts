import type { Edition } from '../../edition.ts'
import { clause, silence } from './cite.ts'

/** 0-b: the secretary, or the deputy as in the guidance itself, signs for the body that decided. */
export const signers: Edition['signers'] = {
  id: 'signers',
  says: 'Bí thư hoặc phó bí thư ký thay mặt tập thể đã xét; bên cơ quan thì thủ trưởng hoặc cấp phó ký.',
  cite: [clause('0-b'), silence('Q0-4')],
  value: {
    STANDING: ['secretary', 'deputy-secretary'],
    EXECUTIVE: ['secretary', 'deputy-secretary'],
    BRANCH_COMMITTEE: ['secretary', 'deputy-secretary'],
    BRANCH_MEETING: ['secretary', 'deputy-secretary'],
    LEADERSHIP: ['leader', 'deputy-leader'],
  },
}

/** 36-HD/VPTW from 3 April 2018, 05-HD/VPTW from 27 May 2026. */
export const partyLayouts: Edition['partyLayouts'] = {
  id: 'party-layouts',
  says: 'Văn bản Đảng trình bày theo Hướng dẫn 36-HD/VPTW, từ ngày 27/5/2026 theo Hướng dẫn 05-HD/VPTW.',
  cite: [clause('0-b'), silence('Q0-3')],
  value: [
    { layout: 'PARTY_36_2018', from: '2018-04-03' },
    { layout: 'PARTY_05_2026', from: '2026-05-27' },
  ],
}

/** 0-c, without the names of bodies that have ended since. */
export const distribution: Edition['distribution'] = {
  id: 'distribution',
  says: 'Văn bản cấp trên gửi cơ quan dân vận của tỉnh, ủy viên Ban Chấp hành, cấp dưới, đoàn thể và lưu.',
  cite: [clause('0-c'), silence('Q0-2')],
  value: {
    issuers: ['SUPERIOR_COMMITTEE'],
    recipients: [
      'Cơ quan phụ trách công tác dân vận của Tỉnh ủy',
      'Các đồng chí ủy viên Ban Chấp hành',
      'Các chi bộ, đảng bộ cơ sở trực thuộc',
      'Các cơ quan tham mưu, giúp việc cấp ủy',
      'Các đoàn thể trực thuộc',
      'Lưu Văn phòng',
    ],
  },
}
