import type { Route } from '#ground/identity'
import { paths } from '#ground/paths'
import { importers } from '#process/listings'
import { importPage, importsPage, markedFile, templateFile } from './exchange.reading.tsx'
import { begin, undo, upload } from './exchange.writing.tsx'

const open = importers

export const exchangeRoutes: readonly Route[] = [
  { method: 'GET', path: paths.imports, name: 'import.list', open, handle: (visit) => importsPage(visit) },
  { method: 'POST', path: paths.imports, name: 'import.upload', takes: 'files', open, handle: upload },
  { method: 'GET', path: paths.importTemplate(':kind'), name: 'import.template', open, handle: templateFile },
  { method: 'GET', path: paths.import(':id'), name: 'import.open', open, handle: importPage },
  { method: 'GET', path: paths.markedWorkbook(':id'), name: 'import.marked', open, handle: markedFile },
  { method: 'POST', path: paths.beginImport(':id'), name: 'import.begin', open, handle: begin },
  { method: 'POST', path: paths.undoImport(':id'), name: 'import.undo', open, handle: undo },
]
