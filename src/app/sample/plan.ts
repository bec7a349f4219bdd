/** What becomes of every initiative of the sample: data, read by the season and by the autumn. */

/** Who registers: the Party organisation itself, a cell, a Party member there, the unit, a worker of it, its mass organisation. */
export type Who = 'self' | `cell${number}` | `member${number}` | 'unit' | 'worker' | 'mass' | `advisory${number}`

/** How far it comes; from `reviewed` on it was accepted. */
export type Fate =
  | ('draft' | 'submitted' | 'returned' | 'declined' | 'withdrawn')
  | ('reviewed' | 'stopped')
  | ('proposed' | 'verified' | 'published' | 'taken-back')
  | ('scheduled' | 'carried' | 'not-carried' | 'recognised' | 'revoked')

/** In time unless it says otherwise; `returned` came back once before it was accepted. */
export type Entry = 'late' | 'long-late' | 'came-back'
export type Line = readonly [who: Who, level: 'BASE' | 'SUPERIOR', fate: Fate, entry?: Entry]
type YearPlan = Readonly<Record<string, readonly Line[]>>

const plan2024: YearPlan = {
  'ke-hoach': [
    ['cell1', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'recognised', 'came-back'],
    ['cell3', 'SUPERIOR', 'recognised'],
    ['member1', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
    ['mass', 'BASE', 'reviewed'],
  ],
  'giao-thong': [
    ['cell1', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'not-carried'],
    ['self', 'SUPERIOR', 'recognised'],
    ['worker', 'BASE', 'recognised'],
    ['cell4', 'BASE', 'declined'],
  ],
  'da-khoa': [
    ['cell1', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'recognised', 'late'],
    ['mass', 'BASE', 'recognised'],
    ['member2', 'SUPERIOR', 'recognised'],
  ],
  'phu-san': [
    ['cell1', 'BASE', 'recognised'],
    ['self', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'withdrawn'],
  ],
  'dien-nuoc': [
    ['cell1', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'recognised'],
    ['cell3', 'BASE', 'stopped'],
    ['unit', 'SUPERIOR', 'recognised'],
    ['worker', 'BASE', 'recognised'],
  ],
  'cao-dang': [
    ['cell1', 'BASE', 'recognised'],
    ['self', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
    ['unit', 'BASE', 'reviewed'],
  ],
  'van-hoa': [
    ['cell1', 'BASE', 'recognised'],
    ['cell2', 'BASE', 'revoked'],
    ['mass', 'BASE', 'recognised'],
  ],
  'thanh-tra': [
    ['self', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
  ],
  bao: [
    ['self', 'SUPERIOR', 'recognised'],
    ['member1', 'BASE', 'taken-back'],
  ],
  'nha-in': [
    ['self', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised', 'late'],
  ],
  'luu-tru': [['self', 'BASE', 'recognised']],
  'phap-ly': [
    ['self', 'BASE', 'recognised'],
    ['worker', 'BASE', 'reviewed'],
  ],
  khoi: [['advisory1', 'BASE', 'recognised']],
}

const plan2025: YearPlan = {
  'ke-hoach': [
    ['cell2', 'BASE', 'recognised'],
    ['cell4', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
    ['member3', 'BASE', 'recognised'],
    ['worker', 'SUPERIOR', 'recognised'],
  ],
  'giao-thong': [
    ['cell1', 'BASE', 'recognised'],
    ['cell3', 'BASE', 'recognised', 'late'],
    ['unit', 'BASE', 'not-carried'],
    ['self', 'SUPERIOR', 'recognised'],
  ],
  'da-khoa': [
    ['cell1', 'BASE', 'recognised'],
    ['cell3', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
  ],
  'phu-san': [
    ['cell2', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
    ['cell3', 'BASE', 'stopped'],
  ],
  'dien-nuoc': [
    ['cell4', 'BASE', 'recognised'],
    ['cell5', 'BASE', 'recognised'],
    ['worker', 'BASE', 'recognised'],
    ['unit', 'SUPERIOR', 'recognised'],
    ['cell1', 'BASE', 'declined'],
  ],
  'cao-dang': [
    ['cell2', 'BASE', 'recognised'],
    ['cell3', 'BASE', 'recognised', 'came-back'],
    ['self', 'SUPERIOR', 'not-carried'],
  ],
  'van-hoa': [
    ['cell3', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
    ['mass', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
  ],
  'thanh-tra': [
    ['self', 'BASE', 'recognised'],
    ['unit', 'BASE', 'recognised'],
  ],
  bao: [
    ['self', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
    ['worker', 'BASE', 'recognised'],
  ],
  'nha-in': [
    ['unit', 'BASE', 'recognised'],
    ['self', 'SUPERIOR', 'recognised'],
  ],
  // A year without any: its list is sent all the same, as a nil list.
  'luu-tru': [],
  'phap-ly': [
    ['self', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
  ],
  khoi: [
    ['advisory1', 'BASE', 'recognised'],
    ['advisory2', 'BASE', 'reviewed'],
  ],
}

const plan2026: YearPlan = {
  'ke-hoach': [
    ['cell1', 'BASE', 'scheduled'],
    ['cell2', 'BASE', 'scheduled'],
    ['member1', 'BASE', 'proposed'],
    ['unit', 'BASE', 'recognised'],
    ['mass', 'BASE', 'verified'],
    ['cell3', 'SUPERIOR', 'scheduled'],
    ['cell4', 'BASE', 'draft'],
    ['worker', 'BASE', 'draft'],
  ],
  'giao-thong': [
    ['cell1', 'BASE', 'scheduled'],
    ['cell2', 'BASE', 'scheduled'],
    ['cell3', 'BASE', 'withdrawn'],
    ['self', 'SUPERIOR', 'scheduled'],
    ['unit', 'BASE', 'carried'],
    ['member2', 'BASE', 'returned'],
  ],
  'da-khoa': [
    ['cell1', 'BASE', 'carried'],
    ['cell2', 'BASE', 'carried'],
    ['unit', 'BASE', 'recognised'],
    ['mass', 'BASE', 'returned'],
  ],
  'phu-san': [
    ['cell1', 'BASE', 'carried'],
    ['member1', 'BASE', 'recognised'],
    ['unit', 'BASE', 'published'],
  ],
  'dien-nuoc': [
    ['cell1', 'BASE', 'reviewed'],
    ['cell2', 'BASE', 'reviewed'],
    ['unit', 'SUPERIOR', 'reviewed'],
    ['cell5', 'BASE', 'declined'],
    ['worker', 'BASE', 'draft'],
  ],
  'cao-dang': [
    ['cell1', 'BASE', 'reviewed'],
    ['cell3', 'BASE', 'reviewed'],
    ['self', 'SUPERIOR', 'submitted', 'long-late'],
  ],
  'van-hoa': [
    ['cell1', 'BASE', 'reviewed'],
    ['cell2', 'BASE', 'reviewed'],
    ['unit', 'BASE', 'reviewed'],
  ],
  'thanh-tra': [
    ['self', 'BASE', 'scheduled'],
    ['unit', 'BASE', 'recognised'],
  ],
  bao: [
    ['self', 'BASE', 'scheduled'],
    ['member1', 'BASE', 'scheduled'],
    ['worker', 'BASE', 'published'],
  ],
  'nha-in': [
    ['self', 'BASE', 'scheduled'],
    ['unit', 'BASE', 'taken-back'],
  ],
  'luu-tru': [
    ['self', 'BASE', 'recognised'],
    ['member1', 'BASE', 'recognised'],
  ],
  'phap-ly': [
    ['self', 'BASE', 'submitted'],
    ['worker', 'BASE', 'returned'],
  ],
  khoi: [
    ['advisory1', 'BASE', 'scheduled'],
    ['advisory2', 'BASE', 'draft'],
  ],
}

export const plans: readonly { readonly year: number; readonly lines: YearPlan }[] = [
  { year: 2024, lines: plan2024 },
  { year: 2025, lines: plan2025 },
  { year: 2026, lines: plan2026 },
]

export type ListEnd = 'gathering' | 'sealed' | 'sent' | 'sent-late'
export type ReviewEnd = 'none' | 'drafting' | 'checked' | 'sent' | 'returned' | 'received' | 'received-after-rework'
export type SessionEnd = 'preparing' | 'convened' | 'meeting' | 'voting' | 'counted' | 'cancelled' | 'concluded'

/** Where the papers of an organisation stand; by default lists are sent, reviews received, sessions concluded. */
type Exceptions<T> = Readonly<Record<string, T>>

export const listEnds: Exceptions<ListEnd> = {
  '2025 nha-in': 'sent-late',
  '2026 luu-tru': 'sealed',
  '2026 phap-ly': 'gathering',
}
export const reviewEnds: Exceptions<ReviewEnd> = {
  '2025 cao-dang': 'received-after-rework',
  '2026 dien-nuoc': 'checked',
  '2026 cao-dang': 'drafting',
  '2026 van-hoa': 'returned',
  '2026 bao': 'sent',
  '2026 luu-tru': 'sent',
  '2026 phap-ly': 'none',
  '2026 khoi': 'sent',
}
/** Sessions that came no further, with the day for which they were called. */
export const sessionEnds: Exceptions<{ readonly end: SessionEnd; readonly day: string }> = {
  '2026 ke-hoach': { end: 'voting', day: '2026-11-20' },
  '2026 giao-thong': { end: 'counted', day: '2026-11-19' },
  '2026 thanh-tra': { end: 'preparing', day: '2026-12-01' },
  '2026 bao': { end: 'cancelled', day: '2026-10-29' },
  '2026 nha-in': { end: 'meeting', day: '2026-11-20' },
  '2026 khoi': { end: 'convened', day: '2026-11-27' },
}

/** The exception of an organisation in a year; copies made by `--scale` fare as the organisation they copy. */
export const endOf = <T>(ends: Exceptions<T>, year: number, code: string, otherwise: T): T =>
  ends[`${year} ${code.replace(/-\d+$/, '')}`] ?? otherwise
