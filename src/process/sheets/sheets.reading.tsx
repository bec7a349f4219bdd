import { createHash } from 'node:crypto'
import { mediaTypes, type PaperFormat } from '#ground/archive'
import { pinnedEdition } from '#ground/cycles'
import type { StaffVisit } from '#ground/identity'
import { paths } from '#ground/paths'
import { registrationMachine, statesBefore } from '#lifecycle'
import { type Answer, absent, page } from '#platform/http'
import { type RegistrationCase, registrationFor, registrationWords } from '#process/registration'
import { formCodeOf, type PaperKind } from '#rulebook'
import { registrationSheet, type SheetFacts } from './documents/registration-sheet/registration-sheet.paper.ts'
import { SheetsPage } from './pages/sheets.page.tsx'
import { draftFacts, sentFacts } from './sheet-facts.ts'
import { type CodedVersion, codedVersions, type SheetKey, storedHashes, storedSheet } from './sheets.queries.ts'
import { keepSheet, renderedSheet } from './sheets.store.ts'
import { sheetsWords } from './sheets.words.ts'

/** What may still be saved is a draft, and so is what was taken back before it was ever sent. */
const isDraft = ({ state }: RegistrationCase, versions: readonly CodedVersion[]): boolean =>
  versions.length === 0 || (statesBefore(registrationMachine, 'save') as readonly string[]).includes(state)

const isAccepted = ({ receiptNumber }: RegistrationCase): boolean => receiptNumber !== null

/** II.3.2: prints a registration; whoever may read the case may print it. */
export const sheetIn =
  (format: PaperFormat) =>
  async ({ db, actor, params, query }: StaffVisit): Promise<Answer> => {
    const registration = await registrationFor(db, actor, params.id ?? '')
    if (!registration) return absent
    const versions = await codedVersions(db, registration.id)
    const asked = query.get('ban')
    const name = fileName(registration, format)
    if (asked === null && isDraft(registration, versions)) {
      const facts = await draftFacts(db, registration)
      return facts ? file(await renderedSheet(registrationSheet(facts), format), { name, format }) : absent
    }
    const kept = asked === null ? versions[0] : versions.find(({ version }) => String(version) === asked)
    if (!kept) return absent
    const isStamped = asked === null && isAccepted(registration)
    const key: SheetKey = { registrationId: registration.id, version: kept.version, isStamped }
    const stored =
      (await storedSheet(db, key, format)) ??
      (await renderedOnce(db, key, format, () => sentFacts(db, registration, kept, isStamped)))
    return stored ? file(stored.content, { name, format, hash: stored.hash }) : absent
  }

async function renderedOnce(
  db: StaffVisit['db'],
  key: SheetKey,
  format: PaperFormat,
  factsOf: () => Promise<SheetFacts | undefined>,
) {
  const facts = await factsOf()
  if (facts) await keepSheet(db, key, registrationSheet(facts))
  return storedSheet(db, key, format)
}

const fileName = ({ editionId, form, answers, year }: RegistrationCase, format: PaperFormat): string => {
  const code = formCodeOf(pinnedEdition(editionId), form as PaperKind)?.code ?? ''
  return `${['Mẫu', code, year, answers.name]
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestName)}.${format}`
}
const longestName = 80

type Named = { readonly name: string; readonly format: PaperFormat; readonly hash?: string }
const file = (body: Buffer, { name, format, hash }: Named): Answer => ({
  kind: 'file',
  body,
  mediaType: mediaTypes[format],
  name,
  hash: hash ?? createHash('sha256').update(body).digest('hex'),
})

/** Every sheet of a registration with the hashes of its files. */
export async function sheetsPage({ db, actor, params, language }: StaffVisit): Promise<Answer> {
  const registration = await registrationFor(db, actor, params.id ?? '')
  if (!registration) return absent
  const versions = await codedVersions(db, registration.id)
  const words = sheetsWords(language)
  return page(
    words.title,
    <SheetsPage
      words={words}
      registration={registration}
      versions={versions}
      hashes={await storedHashes(db, registration.id)}
      isDraft={isDraft(registration, versions)}
      isAccepted={isAccepted(registration)}
    />,
    {
      trail: [
        { label: registrationWords(language).listTitle, href: paths.registrations },
        { label: registration.answers.name, href: paths.registration(registration.id) },
      ],
    },
  )
}
