import type { SignedIn } from '#ground/identity'
import { registrationMachine } from '#lifecycle'
import type { Participant } from '#rulebook'

export type RegistrantChoice = {
  readonly participant: Participant
  readonly organisationId: string
  readonly organisationName: string
}

/**
 * For whom a person may register, from the posts held today: for the collective of an office, and for oneself where
 * one is a Party member or employee (II.3.2-b to -d). A Party member never registers as an employee (Q-II.3.2-3).
 */
export function registrantChoices(actor: SignedIn): readonly RegistrantChoice[] {
  const collectives = new Map(
    placesOf(actor)
      .filter(({ choice }) => choice.participant === 'COLLECTIVE')
      .map(({ choice }) => [choice.organisationId, choice]),
  )
  const [asPerson] = personalPlaces(actor)
  return [...collectives.values(), ...(asPerson ? [asPerson.choice] : [])]
}

/** Where a Party member works but does not register; undefined where nothing bars the person (Q-II.3.2-3). */
export function barredPlace(actor: SignedIn, organisationId: string): BarredPlace | undefined {
  return barredPlaces(actor).find(({ place }) => place.organisationId === organisationId)
}

export type BarredPlace = {
  readonly place: RegistrantChoice
  /** Where the person registers. */
  readonly instead: RegistrantChoice
}

/** Q-II.3.2-3: every place of work at which a Party member does not register, with the one where he or she does. */
export function barredPlaces(actor: SignedIn): readonly BarredPlace[] {
  const [first, ...others] = personalPlaces(actor)
  if (!first) return []
  const barred = others.filter(({ rank, choice }) => {
    return rank > first.rank && choice.organisationId !== first.choice.organisationId
  })
  return barred.map(({ choice }) => ({ place: choice, instead: first.choice }))
}

type RankedPlace = { readonly choice: RegistrantChoice; readonly rank: number }

/** Places where one registers for oneself, membership before work. */
const personalPlaces = (actor: SignedIn): readonly RankedPlace[] =>
  placesOf(actor)
    .filter(({ choice }) => choice.participant === 'INDIVIDUAL')
    .toSorted((a, b) => a.rank - b.rank)

function placesOf(actor: SignedIn): readonly RankedPlace[] {
  const row = registrationMachine.rows.find((candidate) => candidate.act === 'save')
  const own: readonly string[] = row?.own ?? []
  const by: readonly string[] = row?.by ?? []
  return actor.posts
    .filter(({ post, isInherited }) => by.includes(post) && !isInherited)
    .map(({ post, organisationId, organisationName }) => ({
      choice: {
        participant: own.includes(post) ? 'INDIVIDUAL' : 'COLLECTIVE',
        organisationId,
        organisationName,
      },
      rank: own.indexOf(post),
    }))
}

export const choiceKey = (choice: RegistrantChoice): string => `${choice.participant}:${choice.organisationId}`
