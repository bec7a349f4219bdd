import type { Accounts } from '#ground/identity'
import type { Db } from '#platform/db'
import type { Post } from '#rulebook'
import type { Staff } from './staff.ts'
import { committeeOn, type Office, type Structure } from './structure.ts'

/** Of every account of the sample; it opens nothing but a sample. */
export const samplePassword = 'dan-van-kheo-2026'

export type SamplePersona = {
  readonly username: string
  readonly name: string
  /** Who it is, in Vietnamese and English. */
  readonly what: string
  readonly en: string
}
export type SamplePersonas = { readonly password: string; readonly personas: readonly SamplePersona[] }

/** Where an account's person stands: organisation, posts, and the how-manieth of those who hold one. */
type Seat = readonly [at: (offices: Offices) => Office | undefined, posts: readonly Post[], index?: number]
type Offices = Readonly<Record<'superior' | 'committee' | 'cell' | 'unit' | 'executive' | 'branch', Office | undefined>>
type Part = { readonly username: string; readonly what: string; readonly en: string; readonly seat: Seat }

/** One of every kind of user; the cell, the unit and the five of the standing committee belong together. */
const parts: readonly Part[] = [
  {
    username: 'bithu.chibo',
    what: 'Bí thư chi bộ, đăng ký mô hình tập thể (Mẫu 1)',
    en: 'Secretary of a cell, registers for the collective',
    seat: [({ cell }) => cell, ['secretary']],
  },
  {
    username: 'dangvien',
    what: 'Đảng viên, đăng ký mô hình cá nhân (Mẫu 2)',
    en: 'Party member, registers for himself or herself',
    seat: [({ cell }) => cell, ['party-member'], 2],
  },
  {
    username: 'nguoilaodong',
    what: 'Người lao động ngoài Đảng (Mẫu 2a)',
    en: 'Employee outside the Party',
    seat: [({ unit }) => unit, ['employee'], 1],
  },
  {
    username: 'canbo.donvi',
    what: 'Cán bộ lập hồ sơ của cơ quan, đơn vị (Mẫu 1a)',
    en: 'Registering officer of an agency',
    seat: [({ unit }) => unit, ['registering-officer']],
  },
  {
    username: 'thutruong',
    what: 'Thủ trưởng cơ quan, kiêm phó bí thư đảng ủy cơ sở, ủy viên Ban Thường vụ',
    en: 'Head of the agency, also deputy secretary and member of the standing committee',
    seat: [({ committee }) => committee, ['deputy-secretary']],
  },
  {
    username: 'vanphong',
    what: 'Văn phòng đảng ủy cơ sở: tiếp nhận, tổng hợp',
    en: 'Office of the grassroots committee: receives and lists',
    seat: [({ committee }) => committee, ['receiving-officer']],
  },
  {
    username: 'bithu.danguy',
    what: 'Bí thư đảng ủy cơ sở: chủ trì phiên họp, ký quyết định',
    en: 'Secretary of the grassroots committee: chairs and signs',
    seat: [({ committee }) => committee, ['secretary']],
  },
  {
    username: 'thuongvu.1',
    what: 'Ủy viên Ban Thường vụ đảng ủy cơ sở',
    en: 'Member of the standing committee',
    seat: [({ committee }) => committee, ['standing-member'], 0],
  },
  {
    username: 'thuongvu.2',
    what: 'Ủy viên Ban Thường vụ đảng ủy cơ sở',
    en: 'Member of the standing committee',
    seat: [({ committee }) => committee, ['standing-member'], 1],
  },
  {
    username: 'thuongvu.3',
    what: 'Ủy viên Ban Thường vụ đảng ủy cơ sở',
    en: 'Member of the standing committee',
    seat: [({ committee }) => committee, ['standing-member'], 2],
  },
  {
    username: 'vanthu',
    what: 'Văn thư đảng ủy cơ sở',
    en: 'Clerk of the grassroots committee',
    seat: [({ committee }) => committee, ['clerk']],
  },
  {
    username: 'bithu.bch',
    what: 'Bí thư đảng ủy cơ sở không có Ban Thường vụ',
    en: 'Secretary of a committee without a standing committee',
    seat: [({ executive }) => executive, ['secretary']],
  },
  {
    username: 'bithu.cbcs',
    what: 'Bí thư chi bộ cơ sở',
    en: 'Secretary of a branch that is itself the base',
    seat: [({ branch }) => branch, ['secretary']],
  },
  {
    username: 'tuyengiao',
    what: 'Chuyên viên Ban Tuyên giáo cấp trên',
    en: 'Officer of the focal unit of the superior committee',
    seat: [({ superior }) => superior, ['focal-officer']],
  },
  {
    username: 'truongban',
    what: 'Trưởng Ban Tuyên giáo cấp trên, ủy viên Ban Thường vụ',
    en: 'Head of the focal unit, member of the superior standing committee',
    seat: [({ superior }) => superior, ['focal-head']],
  },
  {
    username: 'vanphong.khoi',
    what: 'Văn phòng cấp ủy cấp trên: tiếp nhận',
    en: 'Office of the superior committee: receives',
    seat: [({ superior }) => superior, ['receiving-officer']],
  },
  {
    username: 'bithu.khoi',
    what: 'Bí thư cấp ủy cấp trên',
    en: 'Secretary of the superior committee',
    seat: [({ superior }) => superior, ['secretary']],
  },
  {
    username: 'vanthu.khoi',
    what: 'Văn thư cấp ủy cấp trên',
    en: 'Clerk of the superior committee',
    seat: [({ superior }) => superior, ['clerk']],
  },
  {
    username: 'quantri',
    what: 'Quản trị hệ thống',
    en: 'Administrator',
    seat: [({ superior }) => superior, ['administrator']],
  },
]

/** What the program prints about the accounts of the sample; names are filled in when it is loaded. */
export const samplePersonas: readonly Omit<SamplePersona, 'name'>[] = parts.map(({ seat: _seat, ...part }) => part)

/** Makes an account for one of every kind of user. */
export async function openPersonas(
  { db, accounts, day }: { readonly db: Db; readonly accounts: Accounts; readonly day: string },
  structure: Structure,
  staff: Staff,
): Promise<SamplePersonas> {
  const baseOf = (code: string) => structure.bases.find(({ seed, copy }) => seed.code === code && copy === 1)
  const committeeOf = (code: string) => {
    const base = baseOf(code)
    return base && committeeOn(base, day)
  }
  const leading = baseOf('ke-hoach')
  const offices: Offices = {
    superior: structure.superior,
    ...{ committee: committeeOf('ke-hoach'), cell: leading?.cells[0], unit: leading?.unit },
    ...{ executive: committeeOf('cao-dang'), branch: committeeOf('thanh-tra') },
  }
  const personas: SamplePersona[] = []
  for (const { username, what, en, seat } of parts) {
    const [find, posts, index = 0] = seat
    const at = find(offices)
    const personId = at && posts.flatMap((post) => staff.all(at, post, day))[index]
    if (!personId) throw new Error(`Nobody holds ${posts.join(', ')} for the account ${username}`)
    const { full_name: name } = await db
      .selectFrom('person')
      .select('full_name')
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    await accounts.create({ personId, name, username, password: samplePassword })
    personas.push({ username, name, what, en })
  }
  return { password: samplePassword, personas }
}
