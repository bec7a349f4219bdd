import { choice, day, id, text, z } from '#platform/forms'
import type { DeadlineId, Edition } from '#rulebook'

const ids = (edition: Edition) => Object.keys(edition.deadlines) as DeadlineId[]

/** Q-III-12: which deadline, for whom, until when, why. */
export const extensionForm = (edition: Edition) =>
  z.object({
    granter: id({ label: 'Nơi gia hạn' }),
    target: id({ label: 'Nơi được gia hạn' }),
    deadline: choice({ label: 'Thời hạn', codes: ids(edition) }),
    until: day({ label: 'Hạn mới' }),
    reason: text({ label: 'Lý do', max: 5000 }),
  })

export const revokeForm = z.object({ reason: text({ label: 'Lý do', max: 5000 }) })
