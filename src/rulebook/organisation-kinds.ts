/** Kinds of organisation the rules tell apart. Never the name of one: "Khối" ended in 2025, the kind did not. */
export const organisationKinds = {
  PROVINCIAL_COMMITTEE: { vi: 'Tỉnh ủy', line: 'PARTY' },
  SUPERIOR_COMMITTEE: { vi: 'Đảng bộ cấp trên trực tiếp cơ sở', line: 'PARTY' },
  GRASSROOTS_COMMITTEE: { vi: 'Đảng bộ cơ sở', line: 'PARTY' },
  GRASSROOTS_BRANCH: { vi: 'Chi bộ cơ sở', line: 'PARTY' },
  BRANCH: { vi: 'Chi bộ', line: 'PARTY' },
  ADVISORY_BODY: { vi: 'Cơ quan tham mưu, giúp việc', line: 'PARTY' },
  AGENCY: { vi: 'Cơ quan hành chính', line: 'STATE' },
  PUBLIC_UNIT: { vi: 'Đơn vị sự nghiệp', line: 'STATE' },
  ENTERPRISE: { vi: 'Doanh nghiệp', line: 'STATE' },
  MASS_ORGANISATION: { vi: 'Đoàn thể, hội quần chúng', line: 'MASS' },
} as const

export type OrganisationKind = keyof typeof organisationKinds

/** What an organisation of a kind is able to do (requirements Q-II.4.2-1). */
export type Capability =
  | 'registers'
  | 'receives'
  | 'aggregates'
  | 'recognises-model'
  | 'recognises-base-exemplar'
  | 'appraises'
  | 'recognises-superior-exemplar'
  | 'commends'
