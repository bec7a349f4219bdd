import type { FormValues } from '#platform/forms'

/** The most a form may weigh, in bytes: far above the longest honest answer. */
export const formLimit = 2 * 1024 * 1024

export type FormBody =
  | { readonly kind: 'form'; readonly values: FormValues }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'wrong-type' }

/** Reads the body of a POST; whatever is not a form of at most 2 MB is named, never thrown. */
export async function readFormBody(request: Request): Promise<FormBody> {
  const type = request.headers.get('content-type') ?? ''
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
  const bytes = await readLimited(request)
  if (!isForm) return { kind: 'wrong-type' }
  if (!bytes) return { kind: 'too-large' }
  try {
    const data = await new Response(bytes, { headers: { 'content-type': type } }).formData()
    return { kind: 'form', values: valuesIn(data) }
  } catch {
    return { kind: 'wrong-type' }
  }
}

function valuesIn(data: FormData): FormValues {
  const values: Record<string, string | string[]> = Object.create(null)
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).filter((value) => typeof value === 'string')
    values[name] = all.length === 1 && all[0] !== undefined ? all[0] : all
  }
  return values
}

/** Undefined when there is more; the rest is still read away, so that the browser hears the answer. */
async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size <= formLimit) parts.push(part)
    else if (size > 16 * formLimit) break
  }
  return size > formLimit ? undefined : new Uint8Array(Buffer.concat(parts))
}
