/**
 * Posts (chức danh, nhiệm vụ được giao): what a person is entrusted with, at one organisation, from a day to a day.
 * Rights come from posts and from nothing else.
 */
export const posts = {
  secretary: { vi: 'Bí thư', en: 'Secretary' },
  'deputy-secretary': { vi: 'Phó bí thư', en: 'Deputy secretary' },
  'standing-member': { vi: 'Ủy viên Ban Thường vụ', en: 'Standing committee member' },
  'committee-member': { vi: 'Ủy viên Ban Chấp hành (cấp ủy viên)', en: 'Committee member' },
  'party-member': { vi: 'Đảng viên', en: 'Party member' },
  employee: { vi: 'Cán bộ, công chức, viên chức, người lao động', en: 'Employee' },
  'registering-officer': { vi: 'Cán bộ lập hồ sơ đăng ký', en: 'Registering officer' },
  'receiving-officer': { vi: 'Cán bộ tiếp nhận, tổng hợp', en: 'Receiving officer' },
  leader: { vi: 'Thủ trưởng cơ quan, đơn vị', en: 'Head of agency' },
  'deputy-leader': { vi: 'Cấp phó của thủ trưởng', en: 'Deputy head of agency' },
  'focal-head': { vi: 'Trưởng ban Tuyên giáo', en: 'Head of the focal unit' },
  'focal-officer': { vi: 'Chuyên viên Ban Tuyên giáo', en: 'Focal unit officer' },
  clerk: { vi: 'Văn thư', en: 'Clerk' },
  'provincial-viewer': { vi: 'Cán bộ theo dõi cấp tỉnh', en: 'Provincial viewer' },
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
  /** Nobody's: acts that a deadline performs. */
  clock: { vi: 'Hệ thống (đến hạn)', en: 'The clock' },
} as const

export type Post = keyof typeof posts

/** Bodies that decide together, and which posts make their roster on a date. */
export const bodies = {
  STANDING: { vi: 'Ban Thường vụ', posts: ['secretary', 'deputy-secretary', 'standing-member'] },
  EXECUTIVE: { vi: 'Ban Chấp hành', posts: ['secretary', 'deputy-secretary', 'standing-member', 'committee-member'] },
  BRANCH_COMMITTEE: { vi: 'Chi ủy', posts: ['secretary', 'deputy-secretary', 'committee-member'] },
  BRANCH_MEETING: {
    vi: 'Chi bộ (toàn thể đảng viên)',
    posts: ['secretary', 'deputy-secretary', 'committee-member', 'party-member'],
  },
  LEADERSHIP: { vi: 'Tập thể lãnh đạo', posts: ['leader', 'deputy-leader'] },
} as const satisfies Record<string, { vi: string; posts: readonly Post[] }>

export type BodyKind = keyof typeof bodies
