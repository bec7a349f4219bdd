import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { DocumentAssets } from '#ui'

const mediaTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

export type Assets = {
  readonly document: DocumentAssets
  /** A built file by the name in its address; undefined for anything that was not built. */
  respond(name: string, acceptEncoding: string): Promise<Response | undefined>
}

/** The built style sheet, script and fonts. Names carry a hash of their content, so browsers may keep them for ever. */
export function openAssets(folder: URL): Assets {
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', `${folder}/`), 'utf8')) as Record<string, string>
  const known = new Set(Object.values(manifest).map((path) => path.replace('/assets/', '')))
  const fonts = Object.entries(manifest)
    .filter(([name]) => name.endsWith('.woff2') && /400/.test(name))
    .map(([, path]) => path)
  return {
    document: {
      css: manifest['app.css'] ?? '',
      icon: manifest['favicon.svg'] ?? '',
      js: manifest['enhance.js'],
      work: { css: manifest['work.css'] ?? '', js: manifest['work.js'] },
      fonts,
    },
    async respond(name, acceptEncoding) {
      if (!known.has(name)) return undefined
      const coding = /\bbr\b/.test(acceptEncoding) ? 'br' : /\bgzip\b/.test(acceptEncoding) ? 'gzip' : ''
      const path = join(folder.pathname, name)
      const headers: Record<string, string> = {
        'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      }
      const packed = coding && (await readFile(`${path}.${coding === 'br' ? 'br' : 'gz'}`).catch(() => undefined))
      if (packed) return new Response(new Uint8Array(packed), { headers: { ...headers, 'content-encoding': coding } })
      return new Response(new Uint8Array(await readFile(path)), { headers })
    },
  }
}
