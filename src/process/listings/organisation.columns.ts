import { type Column, type Named, offersOf, optional, required, yesOrNo } from '#platform/lists'
import { fieldLabels, kindsOfOrganisation } from '#process/administration'
import { organisationKinds } from '#rulebook'
import { datedBy } from './dated-by.columns.ts'
import { words } from './form-row.ts'

/** Bodies in columns of their own; together they are one field of the form. */
export const bodyColumns = { standing: 'standing', committee: 'committee' } as const

/** The form of a new organisation as columns; `register`, of the Party, is offered as what stands above. */
export const organisationColumns = (register: readonly Named[]): Column[] => [
  ...names,
  ...bodies,
  optional('parent', fieldLabels.parent, {
    width: 40,
    hint: 'Tên hoặc mã của tổ chức đảng cấp trên: đã có trong Khéo, hoặc ở một dòng khác của chính tệp này.',
    example: register[0]?.name ?? '',
    offers: offersOf(register),
  }),
  optional('coveredBy', fieldLabels.coveredBy, {
    width: 40,
    hint: 'Với cơ quan, đơn vị, đoàn thể: tổ chức đảng nhận và theo dõi đăng ký. Tên hoặc mã.',
    example: '',
    offers: offersOf(register),
  }),
  ...datedBy('Ngày thành lập'),
]

const names: readonly Column[] = [
  required('name', fieldLabels.name, {
    width: 44,
    hint: 'Tên đầy đủ như trên văn bản.',
    example: 'Chi bộ Phòng Tổng hợp',
  }),
  required('shortName', fieldLabels.shortName, {
    width: 26,
    hint: 'Tên ngắn để hiện trong danh sách.',
    example: 'CB Tổng hợp',
  }),
  required('kind', fieldLabels.kind, {
    width: 26,
    hint: 'Chọn trong danh sách.',
    example: organisationKinds.BRANCH.vi,
    choices: kindsOfOrganisation.map((code) => ({ code, label: organisationKinds[code].vi })),
  }),
  optional('code', fieldLabels.code, {
    width: 18,
    hint: 'Chữ thường không dấu, chữ số, gạch ngang. Để trống thì lấy theo tên gọi tắt. Không đổi được về sau.',
    example: 'cb-tong-hop',
  }),
  required('paperSymbol', fieldLabels.paperSymbol, {
    width: 16,
    hint: 'Như trong số văn bản, ví dụ ĐU trong 12-QĐ/ĐU.',
    example: 'CB',
  }),
  required('place', fieldLabels.place, { width: 18, hint: 'Địa danh ghi trên văn bản.', example: 'An Lạc' }),
]

const choices = yesOrNo({ yes: 'yes', no: 'no' })
const bodies: readonly Column[] = [
  optional(bodyColumns.standing, 'Có Ban Thường vụ', {
    width: 14,
    hint: 'Có hoặc Không; để trống là Không.',
    example: words.no,
    choices,
  }),
  optional(bodyColumns.committee, 'Có cấp ủy', {
    width: 14,
    hint: 'Có Ban Chấp hành hoặc chi ủy. Có hoặc Không; để trống là Có.',
    example: words.yes,
    choices,
  }),
]
