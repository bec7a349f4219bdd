/**
 * Kinds of organisation the rules tell apart. Never the name of one: "Khối" ended in 2025, the kind did not.
 * `head`: what papers call its head where nobody in office has a title of his own.
 */
export const organisationKinds = {
  PROVINCIAL_COMMITTEE: { vi: 'Tỉnh ủy', line: 'PARTY', head: 'Bí thư' },
  SUPERIOR_COMMITTEE: { vi: 'Đảng bộ cấp trên trực tiếp cơ sở', line: 'PARTY', head: 'Bí thư' },
  GRASSROOTS_COMMITTEE: { vi: 'Đảng bộ cơ sở', line: 'PARTY', head: 'Bí thư' },
  GRASSROOTS_BRANCH: { vi: 'Chi bộ cơ sở', line: 'PARTY', head: 'Bí thư' },
  BRANCH: { vi: 'Chi bộ', line: 'PARTY', head: 'Bí thư' },
  ADVISORY_BODY: { vi: 'Cơ quan tham mưu, giúp việc', line: 'PARTY', head: 'Trưởng ban' },
  AGENCY: { vi: 'Cơ quan hành chính', line: 'STATE', head: 'Thủ trưởng cơ quan' },
  PUBLIC_UNIT: { vi: 'Đơn vị sự nghiệp', line: 'STATE', head: 'Thủ trưởng đơn vị' },
  ENTERPRISE: { vi: 'Doanh nghiệp', line: 'STATE', head: 'Giám đốc' },
  MASS_ORGANISATION: { vi: 'Đoàn thể, hội quần chúng', line: 'MASS', head: 'Chủ tịch' },
} as const

export type OrganisationKind = keyof typeof organisationKinds

/** What an organisation of a kind is able to do (requirements Q-II.4.2-1). */
export type Capability =
  | 'guides'
  | 'registers'
  | 'receives'
  | 'aggregates'
  | 'recognises-model'
  | 'recognises-base-exemplar'
  | 'appraises'
  | 'recognises-superior-exemplar'
  | 'commends'
