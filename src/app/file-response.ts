import { ReadableStream } from 'node:stream/web'
import type { Answer } from '#platform/http'
import { searchKey } from '#platform/vietnamese-text'

type File = Extract<Answer, { kind: 'file' }>

/** A file runs nothing, asks for nothing and stands in no frame, whatever a browser takes it for. */
const still = "default-src 'none'; frame-ancestors 'none'; sandbox"
/** The viewer that a browser puts around a PDF brings styles of its own, and starts in no sandbox. */
const stillPdf = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"

/** A file of somebody's case: asked for anew each time, so that rights hold, and sent only when the browser has it not. */
export function respondWithFile(file: File, known: string | undefined): Response {
  const etag = `"${file.hash}"`
  const headers: Record<string, string> = {
    'content-security-policy': file.opens === 'pdf' ? stillPdf : still,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag,
  }
  if (known?.split(/\s*,\s*/).includes(etag)) return new Response(null, { status: 304, headers })
  headers['content-type'] = file.mediaType
  headers['content-disposition'] = disposition(file.opens ? 'inline' : 'attachment', file.name)
  if (typeof file.body !== 'function') return new Response(new Uint8Array(file.body), { headers })
  if (file.size !== undefined) headers['content-length'] = String(file.size)
  return new Response(ReadableStream.from(file.body()) as BodyInit, { headers })
}

/** RFC 6266: the name with its marks, and one without for what cannot read it. */
function disposition(how: 'inline' | 'attachment', name: string): string {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  const plain = searchKey(name.slice(0, name.length - ending.length)).replace(/[^a-z0-9]+/g, '-') || 'tep'
  const marked = encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${plain}${ending}"; filename*=UTF-8''${marked}`
}
