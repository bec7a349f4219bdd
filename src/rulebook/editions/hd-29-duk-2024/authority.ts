import type { AuthorityRow } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { individuals } from './authority-individuals.ts'
import { clause, silence } from './cite.ts'

const toGrassrootsCommittee = { to: 'ancestor', kind: 'GRASSROOTS_COMMITTEE' } as const
const toSuperior = { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' } as const
const toSelf = { to: 'self' } as const
const toCoveringParty = { to: 'covering-party' } as const
const toCoveringSuperior = { to: 'covering-ancestor', kind: 'SUPERIOR_COMMITTEE' } as const

/** II.3.2-b, II.3.3-a, II.4.1.2: who receives, lists and recognises the initiatives of Party organisations. */
const partyCollectives: readonly Rule<AuthorityRow>[] = [
  {
    id: 'authority-branch-base',
    says: 'Chi bộ trong đảng bộ cơ sở đăng ký với đảng ủy cơ sở; Ban Thường vụ (hoặc Ban Chấp hành) xác nhận.',
    cite: [clause('II.3.2-b'), clause('II.3.3-a'), clause('II.4.1.2-a'), silence('Q-II.3.2-1')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['BRANCH'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_PARTY',
      receiver: toGrassrootsCommittee,
      aggregator: toGrassrootsCommittee,
      recogniser: toGrassrootsCommittee,
      bodies: ['STANDING', 'EXECUTIVE'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-branch-superior',
    says: 'Chi bộ đăng ký mức cấp Đảng bộ Khối qua đảng ủy cơ sở; Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.2-b'), clause('II.3.3-a'), clause('II.4.1.2-a'), clause('II.2.2-b'), silence('Q-II.3.2-1')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['BRANCH'],
      level: 'SUPERIOR',
      form: 'REG_COLLECTIVE_PARTY',
      receiver: toGrassrootsCommittee,
      aggregator: toGrassrootsCommittee,
      recogniser: toSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-grassroots-committee-base',
    says: 'Đảng bộ cơ sở tự nhận và tự xác nhận mô hình cấp cơ sở của mình, ghi rõ “tự xác nhận”.',
    cite: [clause('II.4.1.1-c'), clause('II.4.1.2-a'), clause('II.3.3-a'), silence('Q-II.4.1.2-3')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['GRASSROOTS_COMMITTEE'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_PARTY',
      receiver: toSelf,
      aggregator: toSelf,
      recogniser: toSelf,
      bodies: ['STANDING', 'EXECUTIVE'],
      selfRecognition: true,
    },
  },
  {
    id: 'authority-grassroots-branch-base',
    says: 'Chi bộ cơ sở tự nhận và tự xác nhận mô hình cấp cơ sở của mình; không có chi ủy thì cả chi bộ họp xét.',
    cite: [
      clause('II.4.1.1-c'),
      clause('II.4.1.2-a'),
      clause('II.3.3-a'),
      silence('Q-II.4.1.2-2'),
      silence('Q-II.4.1.2-3'),
    ],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['GRASSROOTS_BRANCH'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_PARTY',
      receiver: toSelf,
      aggregator: toSelf,
      recogniser: toSelf,
      bodies: ['BRANCH_COMMITTEE', 'BRANCH_MEETING'],
      selfRecognition: true,
    },
  },
  {
    id: 'authority-grassroots-superior',
    says: 'Tổ chức cơ sở đảng đăng ký mức cấp Đảng bộ Khối với cấp trên; Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.3-b'), clause('II.3.3-c'), clause('II.4.1.1-c'), clause('II.4.1.2-a'), silence('Q-II.3.2-1')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH'],
      level: 'SUPERIOR',
      form: 'REG_COLLECTIVE_PARTY',
      receiver: toSuperior,
      // The superior closes its own list after the base lists are in (III.2.2-c, -d).
      aggregator: toSuperior,
      recogniser: toSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-advisory-body-base',
    says: 'Cơ quan tham mưu, giúp việc đăng ký với cấp ủy mình giúp việc; Ban Thường vụ xác nhận.',
    cite: [clause('II.3.1-a'), clause('II.3.3-c'), clause('II.4.1.2-a'), silence('Q-II.4.2-2')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['ADVISORY_BODY'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toSuperior,
      aggregator: toSuperior,
      recogniser: toSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-advisory-body-superior',
    says: 'Cơ quan tham mưu, giúp việc đăng ký mức cấp Đảng bộ Khối với cấp ủy mình giúp việc.',
    cite: [clause('II.2.2-b'), clause('II.3.3-c'), clause('II.4.1.2-a'), silence('Q-II.4.2-2')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['ADVISORY_BODY'],
      level: 'SUPERIOR',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toSuperior,
      aggregator: toSuperior,
      recogniser: toSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
]

/** II.4.1.2-b: the State and mass organisations recognise by their collective leadership, at base level only. */
const stateCollectives: readonly Rule<AuthorityRow>[] = [
  {
    id: 'authority-agency-base',
    says: 'Cơ quan, đơn vị, doanh nghiệp đăng ký với tập thể lãnh đạo của mình, nơi đó xác nhận; tổ chức đảng tổng hợp.',
    cite: [
      clause('II.3.2-b'),
      clause('II.3.3-a'),
      clause('II.4.1.2-b'),
      silence('Q-II.3.2-1'),
      silence('Q-II.4.1.2-1'),
      silence('Q-II.2-2'),
    ],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toSelf,
      aggregator: toCoveringParty,
      recogniser: toSelf,
      bodies: ['LEADERSHIP'],
      selfRecognition: true,
    },
  },
  {
    id: 'authority-agency-superior',
    says: 'Mức cấp Đảng bộ Khối của cơ quan, đơn vị, doanh nghiệp đi qua tổ chức đảng của mình; Ban Thường vụ xác nhận.',
    cite: [clause('II.3.2-b'), clause('II.3.3-a'), clause('II.2.2-b'), silence('Q-II.4.1.2-4')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE'],
      level: 'SUPERIOR',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toCoveringParty,
      aggregator: toCoveringParty,
      recogniser: toCoveringSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
  {
    id: 'authority-mass-organisation-base',
    says: 'Đoàn thể, hội quần chúng đăng ký với tập thể lãnh đạo của mình, nơi đó xác nhận; tổ chức đảng tổng hợp.',
    cite: [clause('II.3.3-a'), clause('II.4.1.2-b'), silence('Q-II.3.1-1'), silence('Q-II.3.2-1')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['MASS_ORGANISATION'],
      level: 'BASE',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toSelf,
      aggregator: toCoveringParty,
      recogniser: toSelf,
      bodies: ['LEADERSHIP'],
      selfRecognition: true,
    },
  },
  {
    id: 'authority-mass-organisation-superior',
    says: 'Mức cấp Đảng bộ Khối của đoàn thể đi qua tổ chức đảng của mình; Ban Thường vụ cấp trên xác nhận.',
    cite: [clause('II.3.3-a'), clause('II.2.2-b'), silence('Q-II.3.1-1'), silence('Q-II.4.1.2-4')],
    value: {
      participant: 'COLLECTIVE',
      ownerKinds: ['MASS_ORGANISATION'],
      level: 'SUPERIOR',
      form: 'REG_COLLECTIVE_AGENCY',
      receiver: toCoveringParty,
      aggregator: toCoveringParty,
      recogniser: toCoveringSuperior,
      bodies: ['STANDING'],
      selfRecognition: false,
    },
  },
]

/** The authority matrix: one row for each kind of owner and level. */
export const authority: readonly Rule<AuthorityRow>[] = [...partyCollectives, ...stateCollectives, ...individuals]
