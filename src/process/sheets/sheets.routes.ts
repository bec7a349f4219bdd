import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { sheetIn, sheetsPage } from './sheets.reading.tsx'

export const sheetRoutes: readonly Route[] = [
  { method: 'GET', path: paths.sheetsOf(':id'), name: 'registration.sheets', open: 'any-post', handle: sheetsPage },
  {
    method: 'GET',
    path: paths.sheet(':id', 'pdf'),
    name: 'registration.sheet-pdf',
    open: 'any-post',
    handle: sheetIn('pdf'),
  },
  {
    method: 'GET',
    path: paths.sheet(':id', 'docx'),
    name: 'registration.sheet-docx',
    open: 'any-post',
    handle: sheetIn('docx'),
  },
]
