import { act, done, problems } from '#ground/acts'
import { paths } from '#ground/paths'
import { withdrawRegistration } from '#process/registration'
import { type ActId, acts } from '#rulebook'
import { listingsWords } from '../listings.words.ts'
import { changedSince } from '../registrations.queries.ts'

const words = listingsWords('vi')

/** Withdraws drafts that an import made, while nobody has gone on with any of them. */
export const takeBackRegistrations = act<{ ids: readonly string[] }>(async (context, { ids }) => {
  const changes = await changedSince(context.tx, ids)
  if (changes.length > 0)
    return problems(
      ...changes.map(({ name, act: id }) => ({
        field: '',
        message: words.registrationChanged(name, acts[id as ActId]?.vi ?? id),
      })),
    )
  for (const id of ids) {
    const outcome = await withdrawRegistration.within(context, { id })
    if (outcome.kind !== 'done') return outcome
  }
  return done(paths.registrations, '')
})
