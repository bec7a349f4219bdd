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
  const row = registrationMachine.rows.find((candidate) => candidate.act === 'save')
  const own: readonly string[] = row?.own ?? []
  const by: readonly string[] = row?.by ?? []
  const choices = actor.posts
    .filter(({ post, isInherited }) => by.includes(post) && !isInherited)
    .map(({ post, organisationId, organisationName }): RegistrantChoice & { rank: number } => ({
      participant: own.includes(post) ? 'INDIVIDUAL' : 'COLLECTIVE',
      organisationId,
      organisationName,
      rank: own.indexOf(post),
    }))
  const asPerson = choices.filter((choice) => choice.participant === 'INDIVIDUAL').sort((a, b) => a.rank - b.rank)[0]
  const asCollective = new Map(
    choices.filter((choice) => choice.participant === 'COLLECTIVE').map((choice) => [choice.organisationId, choice]),
  )
  return [...asCollective.values(), ...(asPerson ? [asPerson] : [])].map(({ rank: _rank, ...choice }) => choice)
}

export const choiceKey = (choice: RegistrantChoice): string => `${choice.participant}:${choice.organisationId}`
