import type { AuthorityRow, Edition } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

type Owners = Pick<AuthorityRow, 'participant' | 'ownerKinds' | 'form' | 'receiver' | 'aggregator'> & {
  readonly name: string
  readonly says: string
  /** How the committee of the commune and that of the province are reached from these owners. */
  readonly up: 'ancestor' | 'covering-ancestor'
  /** At commune level a branch is recognised by its own grassroots committee. */
  readonly communeRecogniser?: AuthorityRow['recogniser']
}

const owners: readonly Owners[] = [
  {
    name: 'branch',
    says: 'Chi bộ đăng ký với đảng ủy cơ sở',
    participant: 'COLLECTIVE',
    ownerKinds: ['BRANCH'],
    form: 'REG_COLLECTIVE_PARTY',
    receiver: { to: 'party-parent' },
    aggregator: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
    up: 'ancestor',
    communeRecogniser: { to: 'ancestor', kind: 'GRASSROOTS_COMMITTEE' },
  },
  {
    name: 'grassroots',
    says: 'Tổ chức cơ sở đảng đăng ký với đảng ủy xã',
    participant: 'COLLECTIVE',
    ownerKinds: ['GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH'],
    form: 'REG_COLLECTIVE_PARTY',
    receiver: { to: 'party-parent' },
    aggregator: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
    up: 'ancestor',
  },
  {
    name: 'agency',
    says: 'Cơ quan, đơn vị, doanh nghiệp, đoàn thể đăng ký với tổ chức đảng của mình',
    participant: 'COLLECTIVE',
    ownerKinds: ['AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE', 'MASS_ORGANISATION'],
    form: 'REG_COLLECTIVE_AGENCY',
    receiver: { to: 'covering-party' },
    aggregator: { to: 'covering-ancestor', kind: 'SUPERIOR_COMMITTEE' },
    up: 'covering-ancestor',
  },
  {
    name: 'member',
    says: 'Đảng viên đăng ký với chi bộ',
    participant: 'INDIVIDUAL',
    ownerKinds: ['BRANCH', 'GRASSROOTS_BRANCH'],
    form: 'REG_MEMBER',
    receiver: { to: 'self' },
    aggregator: { to: 'ancestor', kind: 'SUPERIOR_COMMITTEE' },
    up: 'ancestor',
  },
  {
    name: 'employee',
    says: 'Người lao động đăng ký với nơi công tác',
    participant: 'INDIVIDUAL',
    ownerKinds: ['AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE'],
    form: 'REG_EMPLOYEE',
    receiver: { to: 'self' },
    aggregator: { to: 'covering-ancestor', kind: 'SUPERIOR_COMMITTEE' },
    up: 'covering-ancestor',
  },
]

function rowsOf({ name, says, up, communeRecogniser, ...common }: Owners): readonly Rule<AuthorityRow>[] {
  const commune = { to: up, kind: 'SUPERIOR_COMMITTEE' } as const
  return [
    {
      id: `sm-authority-${name}-commune`,
      says: `${says}; cấp xã do ban thường vụ (hoặc ban chấp hành) cấp trên xác nhận.`,
      cite: [clause('Điều 3.2'), clause('Điều 3.4'), clause('Điều 6.1'), silence('SM-1'), silence('SM-2')],
      value: {
        ...common,
        level: 'COMMUNE',
        recogniser: communeRecogniser ?? commune,
        bodies: ['STANDING', 'EXECUTIVE'],
        selfRecognition: false,
      },
    },
    {
      id: `sm-authority-${name}-cluster`,
      says: `${says}; cấp liên xã do ban chấp hành đảng ủy xã xác nhận.`,
      cite: [clause('Điều 3.2'), clause('Điều 3.4'), clause('Điều 6.4'), silence('SM-1')],
      value: { ...common, level: 'CLUSTER', recogniser: commune, bodies: ['EXECUTIVE'], selfRecognition: false },
    },
    {
      id: `sm-authority-${name}-province`,
      says: `${says}; cấp tỉnh do Ban Thường vụ Tỉnh ủy xác nhận.`,
      cite: [clause('Điều 3.2'), clause('Điều 3.4'), clause('Điều 6.5'), silence('SM-1')],
      value: {
        ...common,
        level: 'PROVINCE',
        recogniser: { to: up, kind: 'PROVINCIAL_COMMITTEE' },
        bodies: ['STANDING'],
        selfRecognition: false,
      },
    },
  ]
}

/** Điều 3.2, 6.1, 6.4, 6.5: nobody recognises its own; the province decides its own level. */
export const authority: Edition['authority'] = owners.flatMap(rowsOf)

export const capabilities: Edition['capabilities'] = [
  {
    id: 'sm-capability-provincial-committee',
    says: 'Tỉnh ủy xác nhận cấp tỉnh và khen thưởng.',
    cite: [clause('Điều 6.5'), clause('Điều 7.1')],
    value: {
      kind: 'PROVINCIAL_COMMITTEE',
      can: ['recognises-model', 'recognises-superior-exemplar', 'appraises', 'commends'],
    },
  },
  {
    id: 'sm-capability-superior-committee',
    says: 'Đảng ủy xã tiếp nhận, tổng hợp, xác nhận cấp xã và cấp liên xã, khen thưởng.',
    cite: [clause('Điều 3.4'), clause('Điều 6.1'), clause('Điều 6.4')],
    value: {
      kind: 'SUPERIOR_COMMITTEE',
      can: ['guides', 'receives', 'aggregates', 'recognises-model', 'recognises-base-exemplar', 'commends'],
    },
  },
  {
    id: 'sm-capability-grassroots-committee',
    says: 'Đảng bộ cơ sở đăng ký, tiếp nhận, xác nhận mô hình của chi bộ.',
    cite: [clause('Điều 3.1'), clause('Điều 6.1')],
    value: { kind: 'GRASSROOTS_COMMITTEE', can: ['registers', 'receives', 'recognises-model'] },
  },
  ...(['GRASSROOTS_BRANCH', 'BRANCH', 'AGENCY', 'PUBLIC_UNIT', 'ENTERPRISE'] as const).map((kind) => ({
    id: `sm-capability-${kind.toLowerCase().replace('_', '-')}`,
    says: 'Đăng ký mô hình và tiếp nhận đăng ký của cá nhân thuộc mình.',
    cite: [clause('Điều 3.1'), clause('Điều 3.2')] as const,
    value: { kind, can: ['registers', 'receives'] as const },
  })),
  {
    id: 'sm-capability-mass-organisation',
    says: 'Đoàn thể đăng ký mô hình.',
    cite: [silence('SM-1')],
    value: { kind: 'MASS_ORGANISATION', can: ['registers'] },
  },
]
