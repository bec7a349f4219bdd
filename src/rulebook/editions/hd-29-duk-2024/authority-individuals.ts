import type { AuthorityRow } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

const employers = ['AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE', 'MASS_ORGANISATION'] as const

/** II.3.2-c, -d: a person registers where they are a Party member or where they work, whatever the level. */
export const individuals: readonly Rule<AuthorityRow>[] = [
  {
    id: 'authority-member-branch-base',
    says: 'Đảng viên đăng ký với chi bộ đang sinh hoạt; chi ủy, hoặc cả chi bộ nếu không có chi ủy, xác nhận.',
    cite: [clause('II.3.2-c'), clause('II.4.1.2-a'), silence('Q-II.4.1.2-2'), silence('Q-II.3.3-2')],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: ['BRANCH'],
      level: 'BASE',
      form: 'REG_MEMBER',
      receiver: { to: 'self' },
      aggregator: { to: 'ancestor', kind: 'GRASSROOTS_COMMITTEE' },
      recogniser: { to: 'self' },
      bodies: ['BRANCH_COMMITTEE', 'BRANCH_MEETING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-member-branch-superior',
    says: 'Đảng viên đăng ký mức cấp Đảng bộ Khối vẫn nộp ở chi bộ; đảng ủy cơ sở tổng hợp, Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.2-c'), clause('II.4.1.2-a'), clause('II.2.2-b'), silence('Q-II.3.2-2')],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: ['BRANCH'],
      level: 'SUPERIOR',
      form: 'REG_MEMBER',
      receiver: { to: 'self' },
      aggregator: { to: 'ancestor', kind: 'GRASSROOTS_COMMITTEE' },
      recogniser: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-member-grassroots-branch-base',
    says: 'Đảng viên ở chi bộ cơ sở đăng ký, được tổng hợp và xác nhận tại chi bộ cơ sở.',
    cite: [clause('II.3.2-c'), clause('II.3.3-a'), clause('II.4.1.2-a'), silence('Q-II.4.1.2-2')],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: ['GRASSROOTS_BRANCH'],
      level: 'BASE',
      form: 'REG_MEMBER',
      receiver: { to: 'self' },
      aggregator: { to: 'self' },
      recogniser: { to: 'self' },
      bodies: ['BRANCH_COMMITTEE', 'BRANCH_MEETING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-member-grassroots-branch-superior',
    says: 'Đảng viên ở chi bộ cơ sở đăng ký mức cấp Đảng bộ Khối tại chi bộ; Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.2-c'), clause('II.4.1.2-a'), clause('II.2.2-b'), silence('Q-II.3.2-2')],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: ['GRASSROOTS_BRANCH'],
      level: 'SUPERIOR',
      form: 'REG_MEMBER',
      receiver: { to: 'self' },
      aggregator: { to: 'self' },
      recogniser: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-employee-base',
    says: 'Người ngoài Đảng đăng ký với cơ quan, đơn vị công tác; tập thể lãnh đạo xác nhận, tổ chức đảng tổng hợp.',
    cite: [
      clause('II.3.2-d'),
      clause('II.3.1-b'),
      clause('II.4.1.2-b'),
      silence('Q-II.3.1-2'),
      silence('Q-II.3.1-3'),
      silence('Q-II.3.3-2'),
    ],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: employers,
      level: 'BASE',
      form: 'REG_EMPLOYEE',
      receiver: { to: 'self' },
      aggregator: { to: 'covering-party' },
      recogniser: { to: 'self' },
      bodies: ['LEADERSHIP'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-employee-superior',
    says: 'Người ngoài Đảng đăng ký mức cấp Đảng bộ Khối tại nơi công tác; Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.2-d'), clause('II.2.2-b'), silence('Q-II.3.2-2'), silence('Q-II.4.1.2-4')],
    value: {
      participant: 'INDIVIDUAL',
      ownerKinds: employers,
      level: 'SUPERIOR',
      form: 'REG_EMPLOYEE',
      receiver: { to: 'self' },
      aggregator: { to: 'covering-party' },
      recogniser: { to: 'covering-ancestor', kind: 'SUPERIOR_COMMITTEE' },
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
]
