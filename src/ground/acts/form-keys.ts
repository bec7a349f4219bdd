import { now } from '#platform/clock'
import type { Db } from '#platform/db'
import { job, worker } from '#platform/jobs'

/** A form left open longer than this is sent with a key nobody remembers: it then makes one more act, as a new form would. */
const keptDays = 30

/** Forgets keys of forms that were sent long ago, once a night. */
export const formKeysWorker = worker({
  job: job<Record<string, never>>('form-keys.forget'),
  work: ({ db }) => forgetFormKeys(db),
  every: '17 3 * * *',
})

async function forgetFormKeys(db: Db): Promise<void> {
  await db
    .deleteFrom('form_once')
    .where('done_at', '<', new Date(now().getTime() - keptDays * 86_400_000))
    .execute()
}
