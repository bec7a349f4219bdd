import { choice, id, line, orEmpty, text, whole, z } from '#platform/forms'
import type { Edition } from '#rulebook'

/** Initiatives chosen in a list, one value for each box; as many as a page shows. */
export const chosenForm = z.object({
  id: z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(id({ label: 'Mô hình' })).max(50)),
})

/** Earliest year an initiative can have begun: that of the first resolution of the movement. */
const earliest = 1930

export const enterForm = (edition: Edition, year: number) =>
  z.object({
    organisation: id({ label: 'Đơn vị theo dõi' }),
    owner: orEmpty(id({ label: 'Người thực hiện' })),
    name: line({ label: 'Tên mô hình', max: 250 }),
    level: choice({ label: 'Mức đăng ký', codes: edition.levels.value.map(({ code }) => code) }),
    beganIn: whole({ label: 'Năm bắt đầu thực hiện', min: earliest, max: year }),
  })

export const amendmentForm = z.object({
  amendReason: text({ label: 'Lý do cập nhật', max: 5000 }),
  identityReason: text({ label: 'Lý do đính chính', max: 5000, min: 0 }).default(''),
})
