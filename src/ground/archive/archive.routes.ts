import type { Route } from '#ground/identity'
import { absent } from '#platform/http'
import { isId } from '#platform/ids'
import { type PaperFormat, paperFile, paperFormats } from './paper-files.ts'

export const archiveRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/van-ban-ban-hanh/:file',
    name: 'paper.open',
    open: 'any-post',
    handle: async ({ db, params, actor }) => {
      const [id = '', format = ''] = (params.file ?? '').split('.')
      if (!isId(id) || !paperFormats.includes(format as PaperFormat)) return absent
      const file = await paperFile(db, id, format as PaperFormat, actor)
      return file
        ? { kind: 'file', body: file.content, mediaType: file.mediaType, name: file.name, hash: file.hash }
        : absent
    },
  },
]
