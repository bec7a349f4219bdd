/** The invented province of the sample year and what hangs below its superior committee. */

export const province = 'An Lạc'
export const mergedOn = '2025-07-01'
/** The day on which new secretaries took office. */
export const changedOn = '2025-09-15'

export type UnitSeed = {
  readonly code: string
  /** As people say it, without the Party organisation before it. */
  readonly name: string
  readonly symbol: string
  readonly kind: 'AGENCY' | 'PUBLIC_UNIT' | 'ENTERPRISE'
  /** Which body decides in its Party organisation: BTV, BCH, chi ủy, or the whole branch. */
  readonly body: 'STANDING' | 'EXECUTIVE' | 'BRANCH_COMMITTEE' | 'BRANCH_MEETING'
  /** Names of the cells of a committee; a branch has none. */
  readonly cells: readonly string[]
  readonly mass?: string
  /** Whose secretary retired in 2025. */
  readonly changesSecretary?: true
}

export const units: readonly UnitSeed[] = [
  {
    code: 'ke-hoach',
    name: 'Sở Kế hoạch',
    symbol: 'SKH',
    kind: 'AGENCY',
    body: 'STANDING',
    cells: ['Phòng Tổng hợp', 'Phòng Quy hoạch', 'Phòng Đăng ký kinh doanh', 'Văn phòng'],
    mass: 'Công đoàn Sở Kế hoạch',
  },
  {
    code: 'giao-thong',
    name: 'Sở Giao thông',
    symbol: 'SGT',
    kind: 'AGENCY',
    body: 'STANDING',
    cells: ['Phòng Vận tải', 'Phòng Hạ tầng', 'Ban Quản lý bến xe', 'Văn phòng'],
    changesSecretary: true,
  },
  {
    code: 'da-khoa',
    name: 'Bệnh viện Đa khoa',
    symbol: 'BVĐK',
    kind: 'PUBLIC_UNIT',
    body: 'STANDING',
    cells: ['Khối Nội', 'Khối Ngoại', 'Khối Cận lâm sàng', 'Khối Hành chính'],
    mass: 'Đoàn Thanh niên Bệnh viện Đa khoa',
  },
  {
    code: 'phu-san',
    name: 'Bệnh viện Phụ sản',
    symbol: 'BVPS',
    kind: 'PUBLIC_UNIT',
    body: 'STANDING',
    cells: ['Khoa Sản', 'Khoa Nhi', 'Phòng Điều dưỡng'],
  },
  {
    code: 'dien-nuoc',
    name: 'Công ty Điện nước',
    symbol: 'CTĐN',
    kind: 'ENTERPRISE',
    body: 'STANDING',
    cells: ['Phân xưởng Điện', 'Phân xưởng Nước', 'Đội Quản lý đường dây', 'Phòng Khách hàng', 'Văn phòng'],
  },
  {
    code: 'cao-dang',
    name: 'Trường Cao đẳng Kỹ nghệ',
    symbol: 'CĐKN',
    kind: 'PUBLIC_UNIT',
    body: 'EXECUTIVE',
    cells: ['Khoa Cơ khí', 'Khoa Điện', 'Khoa Kinh tế', 'Phòng Đào tạo'],
  },
  {
    code: 'van-hoa',
    name: 'Sở Văn hóa',
    symbol: 'SVH',
    kind: 'AGENCY',
    body: 'EXECUTIVE',
    cells: ['Phòng Gia đình', 'Thư viện', 'Văn phòng'],
    mass: 'Hội Văn nghệ quần chúng',
    changesSecretary: true,
  },
  { code: 'thanh-tra', name: 'Ban Thanh tra', symbol: 'BTT', kind: 'AGENCY', body: 'BRANCH_COMMITTEE', cells: [] },
  {
    code: 'bao',
    name: 'Báo Sông Mây',
    symbol: 'BSM',
    kind: 'PUBLIC_UNIT',
    body: 'BRANCH_COMMITTEE',
    cells: [],
    changesSecretary: true,
  },
  { code: 'nha-in', name: 'Công ty In', symbol: 'CTI', kind: 'ENTERPRISE', body: 'BRANCH_COMMITTEE', cells: [] },
  {
    code: 'luu-tru',
    name: 'Trung tâm Lưu trữ',
    symbol: 'TTLT',
    kind: 'PUBLIC_UNIT',
    body: 'BRANCH_MEETING',
    cells: [],
  },
  {
    code: 'phap-ly',
    name: 'Trung tâm Tư vấn pháp luật',
    symbol: 'TVPL',
    kind: 'PUBLIC_UNIT',
    body: 'BRANCH_MEETING',
    cells: [],
  },
]

/** The two committees that became one in the middle of 2025. */
export const merger = {
  from: ['da-khoa', 'phu-san'],
  code: 'benh-vien',
  name: 'các Bệnh viện công lập',
  byDocument: 'Quyết định số 318-QĐ/ĐUK ngày 20/6/2025',
} as const
