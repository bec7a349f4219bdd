import { signingBody } from '#ground/archive'
import { pinnedEdition } from '#ground/cycles'
import { holdersOn } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { findCompetence, type Organisation, organisationOn, superiorNameOn } from '#ground/organisations'
import { dayOf, today } from '#platform/clock'
import type { Reader } from '#platform/db'
import { type Draft, type RegistrationCase, withAnswers } from '#process/registration'
import { type ActId, type Edition, organisationKinds, registrationFormOf } from '#rulebook'
import type { ReceiptStamp, SheetFacts } from './documents/registration-sheet/registration-sheet.paper.ts'
import type { Signatory } from './documents/registration-sheet/signatures.ts'
import type { CodedVersion } from './sheets.queries.ts'

/** What stands in a registration now, as of today. */
export const draftFacts = (reader: Reader, registration: RegistrationCase): Promise<SheetFacts | undefined> =>
  factsOn(reader, registration, { day: today(), answers: registration.answers, senderId: null })

/** What was sent, with every name of that day; with the stamp of its receiver when it is asked for. */
export async function sentFacts(
  reader: Reader,
  registration: RegistrationCase,
  { version, at, contentCode, answers, personId }: CodedVersion,
  isStamped: boolean,
): Promise<SheetFacts | undefined> {
  const facts = await factsOn(reader, registration, {
    day: dayOf(at),
    answers: withAnswers({}, answers),
    senderId: personId,
  })
  const receipt = isStamped ? await receiptOf(reader, registration) : null
  return facts && { ...facts, sent: { version, at, contentCode }, receipt }
}

type Occasion = { readonly day: string; readonly answers: Draft; readonly senderId: string | null }

async function factsOn(
  reader: Reader,
  registration: RegistrationCase,
  { day, answers, senderId }: Occasion,
): Promise<SheetFacts | undefined> {
  const { homeId, ownerPersonId, ownerName, year } = registration
  const edition = pinnedEdition(registration.editionId)
  const participant = ownerPersonId === null ? ('COLLECTIVE' as const) : ('INDIVIDUAL' as const)
  const competence = await findCompetence(reader, edition, {
    organisationId: homeId,
    participant,
    level: answers.level,
    day,
  })
  const home = competence?.owner ?? (await organisationOn(reader, homeId, day))
  if (!home) return undefined
  const receiver = competence?.receiver ?? (await organisationOn(reader, registration.competentId, day))
  return {
    edition,
    form: registrationFormOf(edition, registration.form),
    year,
    day,
    home,
    parentName: (await superiorNameOn(reader, home.id, day)) ?? null,
    personName: ownerPersonId === null ? null : ownerName,
    receiverName: receiver?.name ?? '',
    aggregatorName: competence?.aggregator.name ?? receiver?.name ?? '',
    signatory: await signatoryOn(reader, { edition, home, day, senderId, registrantId: ownerPersonId }),
    answers,
    sent: null,
    receipt: null,
  }
}

type Signing = {
  readonly edition: Edition
  readonly home: Organisation
  readonly day: string
  readonly senderId: string | null
  readonly registrantId: string | null
}

/** Q0-4: the one who sent it where he or she may sign, else the first in office; nobody confirms an own registration. */
async function signatoryOn(
  reader: Reader,
  { edition, home, day, senderId, registrantId }: Signing,
): Promise<Signatory | null> {
  const posts = edition.signers.value[signingBody(edition, home)]
  const holders = await holdersOn(reader, home.id, posts, day)
  const fitting = holders.filter(({ personId }) => personId !== registrantId)
  const holder = fitting.find(({ personId }) => personId === senderId) ?? fitting[0]
  if (!holder) return null
  const head = holders.find(({ post }) => post === posts[0])?.title ?? organisationKinds[home.kind].head
  return { name: holder.name, title: holder.title, inPlaceOf: holder.post === posts[0] ? null : head }
}

const accepting: ActId = 'registration.accept'

async function receiptOf(reader: Reader, { id, receiptNumber }: RegistrationCase): Promise<ReceiptStamp | null> {
  const line = (await historyOf(reader, 'registration', id)).findLast(({ act }) => act === accepting)
  if (!line || receiptNumber === null) return null
  return {
    number: receiptNumber,
    day: dayOf(line.at),
    place: line.organisationName,
    person: line.personName,
    opinion: line.note,
  }
}
