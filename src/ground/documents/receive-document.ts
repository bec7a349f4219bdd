import { hashOf } from '#ground/archive'
import { type FileKind, fileKindOf, isPicture, type NotAKind } from '#platform/file-kinds'
import { cleanPicture, type PictureProblem } from '#platform/pictures'
import type { UploadedFile } from '#platform/uploads'
import type { VirusScanner } from '#platform/virus-scan'
import { documentName } from './document-name.ts'
import { inTurn } from './in-turn.ts'

/** A file that may be kept. What was not drawn anew is read again when it is stored, not held until then. */
export type ReceivedDocument = {
  readonly name: string
  readonly kind: FileKind
  readonly hash: Buffer
  readonly preview: Buffer | null
  read(): Promise<Buffer>
}
type ScanRefusal = 'unreachable' | 'no-answer' | 'scan-too-large' | 'error'
type RefusalCause = NotAKind | PictureProblem | 'too-large' | 'too-many' | 'known' | 'infected' | ScanRefusal
export type RefusedFile = { readonly name: string; readonly because: RefusalCause; readonly found?: string }

export type Received = { readonly documents: readonly ReceivedDocument[]; readonly refused: readonly RefusedFile[] }

type Sent = { readonly files: readonly UploadedFile[]; readonly leftOut: readonly string[] }

/** Looks at every file of a form: some may be good while others are refused. */
export async function receiveDocuments(sent: Sent, scanner: VirusScanner | undefined): Promise<Received> {
  const documents: ReceivedDocument[] = []
  const refused: RefusedFile[] = []
  for (const file of sent.files) {
    const result = await inTurn(() => receiveDocument(file, scanner))
    if ('because' in result) refused.push(result)
    else documents.push(result)
  }
  return { documents, refused: [...refused, ...sent.leftOut.map(tooMany)] }
}

const tooMany = (name: string): RefusedFile => ({ name: documentName(name), because: 'too-many' })

async function receiveDocument(
  file: UploadedFile,
  scanner: VirusScanner | undefined,
): Promise<ReceivedDocument | RefusedFile> {
  const name = documentName(file.name)
  if (file.isTooLarge) return { name, because: 'too-large' }
  const content = await file.read()
  const found = await fileKindOf(content, name)
  if ('not' in found) return { name, because: found.not }
  const scan = await scanner?.scan(content)
  if (scan?.kind === 'infected') return { name, because: 'infected', found: scan.name }
  if (scan?.kind === 'unsure') return { name, because: scan.because === 'too-large' ? 'scan-too-large' : scan.because }
  const { kind } = found
  const named = { name: documentName(name, kind), kind }
  if (!isPicture(kind)) return { ...named, hash: hashOf(content), preview: null, read: () => file.read() }
  const picture = await cleanPicture(content, kind)
  if (typeof picture === 'string') return { name, because: picture }
  return { ...named, hash: hashOf(picture.content), preview: picture.preview, read: async () => picture.content }
}
