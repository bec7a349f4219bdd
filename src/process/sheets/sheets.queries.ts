import { createHash } from 'node:crypto'
import type { PaperFormat } from '#ground/archive'
import type { Reader } from '#platform/db'
import { type KeptAnswers, type KeptVersion, versionsOf } from '#process/versions'

/** What a registration said when it was sent, and the code of it: the same on the sheet and on the screen. */
export type CodedVersion = KeptVersion & { readonly contentCode: string }

const codeLength = 16

/** Every version of a registration, newest first; the caller has asked who may read it. */
export async function codedVersions(reader: Reader, registrationId: string): Promise<CodedVersion[]> {
  const versions = await versionsOf(reader, registrationId)
  return versions.toReversed().map((version) => ({ ...version, contentCode: codeOf(version.answers) }))
}

const codeOf = (answers: KeptAnswers): string =>
  createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, codeLength)

export type SheetKey = { readonly registrationId: string; readonly version: number; readonly isStamped: boolean }

/** The stored file of a sheet; undefined until it was opened once. */
export async function storedSheet(reader: Reader, key: SheetKey, format: PaperFormat) {
  const row = await reader
    .selectFrom('registration_sheet as sheet')
    .innerJoin('file', 'file.hash', 'sheet.hash')
    .select(['file.content', 'file.hash'])
    .where('sheet.registration_id', '=', key.registrationId)
    .where('sheet.version', '=', key.version)
    .where('sheet.is_stamped', '=', key.isStamped)
    .where('sheet.format', '=', format)
    .executeTakeFirst()
  return row && { content: row.content, hash: row.hash.toString('hex') }
}

export type StoredHash = Omit<SheetKey, 'registrationId'> & { readonly format: string; readonly hash: string }

/** What has been rendered of a registration, by its hashes. */
export async function storedHashes(reader: Reader, registrationId: string): Promise<StoredHash[]> {
  const rows = await reader
    .selectFrom('registration_sheet')
    .select(['version', 'is_stamped', 'format', 'hash'])
    .where('registration_id', '=', registrationId)
    .orderBy('version', 'desc')
    .orderBy('is_stamped', 'desc')
    .orderBy('format', 'desc')
    .execute()
  return rows.map(({ version, is_stamped, format, hash }) => ({
    version,
    isStamped: is_stamped,
    format,
    hash: hash.toString('hex'),
  }))
}
