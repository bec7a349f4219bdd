import { day as anyDay, choice, choices, id, line, optionalLine, text, z } from '#platform/forms'
import { codePattern, givablePosts, kindsOfOrganisation, partyKinds } from './administration.rules.ts'

/** As the names stand on screen; every message uses them. */
export const fieldLabels = {
  fullName: 'Họ và tên',
  workEmail: 'Thư điện tử công vụ',
  post: 'Chức danh',
  organisation: 'Tổ chức',
  title: 'Chức danh in trên văn bản',
  from: 'Từ ngày',
  endsOn: 'Ngày thôi giữ',
  byDocument: 'Căn cứ văn bản',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  kind: 'Loại tổ chức',
  name: 'Tên đầy đủ',
  shortName: 'Tên gọi tắt',
  code: 'Mã',
  paperSymbol: 'Ký hiệu trên văn bản',
  place: 'Địa danh',
  bodies: 'Ban lãnh đạo',
  parent: 'Đảng bộ, chi bộ cấp trên',
  coveredBy: 'Tổ chức đảng theo dõi',
  sources: 'Tổ chức sáp nhập',
  target: 'Tổ chức tiếp nhận',
  takesEffectOn: 'Ngày có hiệu lực',
} as const

/** A day that can stand in the tree: what the database cannot hold is a slip of the hand. */
export const day = ({ label }: { label: string }) =>
  anyDay({ label }).refine((value) => value >= '1900-01-01' && value <= '2199-12-31', {
    error: `${label} phải nằm trong các năm 1900 đến 2199.`,
  })

const documentField = { byDocument: line({ label: fieldLabels.byDocument, max: 300 }) }
const orEmpty = <T extends z.ZodType>(field: T) => z.literal('').or(field).default('')

export const postForm = z.object({
  post: choice({ label: fieldLabels.post, codes: givablePosts }),
  organisation: id({ label: fieldLabels.organisation }),
  title: optionalLine({ label: fieldLabels.title, max: 120 }),
  from: day({ label: fieldLabels.from }),
  ...documentField,
})

const fullName = line({ label: fieldLabels.fullName, max: 100, min: 2 })

export const personForm = z.object({
  fullName,
  workEmail: orEmpty(
    line({ label: fieldLabels.workEmail, max: 200 }).pipe(
      z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'Thư điện tử công vụ có dạng ten@co-quan.vn.' }),
    ),
  ),
  ...postForm.shape,
})

export const endForm = z.object({ endsOn: day({ label: fieldLabels.endsOn }), ...documentField })

const username = line({ label: fieldLabels.username, max: 60 })
  .transform((value) => value.toLowerCase())
  .pipe(
    z.string().regex(/^[a-z0-9_.]{3,60}$/, {
      error: 'Tên đăng nhập dài từ 3 đến 60 ký tự, chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch dưới.',
    }),
  )

export const accountForm = z.object({ username })

/** Of the command that makes an administrator at the machine itself. */
export const administratorForm = z.object({ fullName, username })

/** Bodies an organisation may have beside its meeting. */
const bodyCodes = ['standing', 'committee'] as const
type Bodies = { readonly bodies: readonly (typeof bodyCodes)[number][] }

const withBodies = <T extends Bodies>({ bodies, ...given }: T) => ({
  ...given,
  hasStandingCommittee: bodies.includes('standing'),
  hasCommittee: bodies.includes('committee'),
})

const profileFields = (kinds: typeof kindsOfOrganisation) => ({
  kind: choice({ label: fieldLabels.kind, codes: kinds }),
  name: line({ label: fieldLabels.name, max: 300, min: 2 }),
  shortName: line({ label: fieldLabels.shortName, max: 100 }),
  paperSymbol: line({ label: fieldLabels.paperSymbol, max: 30 }),
  place: line({ label: fieldLabels.place, max: 100 }),
  bodies: choices({ label: fieldLabels.bodies, codes: bodyCodes }),
})

const code = orEmpty(
  line({ label: fieldLabels.code, max: 60 })
    .transform((value) => value.toLowerCase())
    .pipe(
      z.string().regex(codePattern, {
        error: 'Mã dài từ 2 đến 60 ký tự, chỉ gồm chữ thường không dấu, chữ số và gạch ngang.',
      }),
    ),
)

export const organisationForm = z
  .object({
    ...profileFields(kindsOfOrganisation),
    code,
    parent: orEmpty(id({ label: fieldLabels.parent })),
    coveredBy: orEmpty(id({ label: fieldLabels.coveredBy })),
    from: day({ label: fieldLabels.from }),
    ...documentField,
  })
  .transform(withBodies)

export const renameForm = z
  .object({
    ...profileFields(kindsOfOrganisation),
    from: day({ label: fieldLabels.from }),
    ...documentField,
  })
  .transform(withBodies)

export const mergeForm = z.object({
  sources: choicesOfIds(),
  target: id({ label: fieldLabels.target }),
  takesEffectOn: day({ label: fieldLabels.takesEffectOn }),
  ...documentField,
})

/** One or more ids; what no page of ours put there is refused by the act, which finds no such organisation. */
function choicesOfIds() {
  return z
    .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(z.string()))
    .pipe(z.array(id({ label: fieldLabels.sources })).min(1, { error: 'Chọn ít nhất một tổ chức sáp nhập.' }))
}

/** The first administrator and the organisation at the top; the person chooses the password. */
export const beginForm = z
  .object({
    ...profileFields(partyKinds),
    fullName,
    username,
    password: text({ label: fieldLabels.password, max: 200 }).pipe(
      z.string().min(12, { error: 'Mật khẩu dài ít nhất 12 ký tự.' }),
    ),
  })
  .transform(withBodies)

export type PersonInput = z.output<typeof personForm>
export type PostInput = z.output<typeof postForm>
export type ProfileInput = z.output<typeof renameForm>
export type OrganisationInput = z.output<typeof organisationForm>
export type BeginInput = z.output<typeof beginForm>
