import { id, optionalText, z } from '#platform/forms'

/** What the receiver remarks when accepting; printed on the receipt. */
export const opinionForm = z.object({ opinion: optionalText({ label: 'Ý kiến', max: 2000 }) })

/** Registrations chosen in a list, one value for each box; as many as a page shows. */
export const chosenForm = z.object({
  id: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z
      .array(id({ label: 'Bản đăng ký' }))
      .min(1, { error: 'Chọn ít nhất một bản đăng ký.' })
      .max(50),
  ),
})
