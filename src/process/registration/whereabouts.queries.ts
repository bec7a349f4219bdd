import { organisationsOn } from '#ground/organisations'
import { registrationMachine, statesAfter } from '#lifecycle'
import type { Reader } from '#platform/db'
import type { RegistrationCase } from './registration.queries.ts'

/** The summary list that carries a registration up, as it stands now. */
export type CarryingList = { readonly id: string; readonly state: string; readonly number: string | null }

/** Names of the organisations a registration passes, on a day. */
export type Stations = { readonly receiver: string; readonly aggregator: string; readonly recogniser: string }

export async function stationsOf(reader: Reader, registration: RegistrationCase, day: string): Promise<Stations> {
  const { competentId, aggregatorId, recogniserId } = registration
  const found = await organisationsOn(reader, day, [competentId, aggregatorId, recogniserId])
  const nameOf = (id: string) => found.find((organisation) => organisation.id === id)?.name ?? ''
  return { receiver: nameOf(competentId), aggregator: nameOf(aggregatorId), recogniser: nameOf(recogniserId) }
}

/** Q-II.3.2-2: the newest list in which a registration goes up; undefined while it is in none. */
export async function carryingList(reader: Reader, registrationId: string): Promise<CarryingList | undefined> {
  return reader
    .selectFrom('summary_row')
    .innerJoin('summary_list', 'summary_list.id', 'summary_row.list_id')
    .leftJoin('issued_paper', 'issued_paper.id', 'summary_list.paper_id')
    .select(['summary_list.id', 'summary_list.state', 'issued_paper.printed_number as number'])
    .where('summary_row.registration_id', '=', registrationId)
    .orderBy('summary_list.version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

const countedStates = statesAfter(registrationMachine, 'accept')

/** Whether it was accepted here and another organisation decides: it goes up inside the summary list. Pure. */
export const isForwarded = ({ state, competentId, recogniserId }: RegistrationCase): boolean =>
  countedStates.includes(state) && recogniserId !== competentId
