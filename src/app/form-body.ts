import type { FormValues } from '#platform/forms'
import { uploadLimits } from '#platform/settings'
import { readUpload, type Upload } from '#platform/uploads'

/** The most a form without files may weigh, in bytes: far above the longest honest answer. */
const formLimit = uploadLimits.textBytes

export type FormBody =
  | { readonly kind: 'form'; readonly values: FormValues; readonly upload?: Upload }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'wrong-type' }

/** Asked with the fields before the first file: whether files of this sender are kept at all. */
type MayKeep = (values: FormValues) => boolean

/** Reads the body of a POST, with files only where `mayKeep` is given; what is no form within its limits is named. */
export async function readFormBody(request: Request, mayKeep?: MayKeep): Promise<FormBody> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  if (mayKeep && /^multipart\/form-data\b/.test(type)) return readWithFiles(request, mayKeep)
  const bytes = await readLimited(request)
  if (!/^application\/x-www-form-urlencoded\b/.test(type)) return { kind: 'wrong-type' }
  if (!bytes) return { kind: 'too-large' }
  return { kind: 'form', values: valuesIn(new URLSearchParams(bytes.toString('utf8'))) }
}

async function readWithFiles(request: Request, mayKeep: MayKeep): Promise<FormBody> {
  const upload = await readUpload(request, { limits: uploadLimits, mayKeep })
  return upload ? { kind: 'form', values: upload.values, upload } : { kind: 'wrong-type' }
}

function valuesIn(data: URLSearchParams): FormValues {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name)
    values[name] = all.length === 1 && all[0] !== undefined ? all[0] : all
  }
  return values
}

/** Undefined when there is more; the rest is still read away, so that the browser hears the answer. */
async function readLimited(request: Request): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size <= formLimit) parts.push(part)
    else if (size > 16 * formLimit) break
  }
  return size > formLimit ? undefined : Buffer.concat(parts)
}
