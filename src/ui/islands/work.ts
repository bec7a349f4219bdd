// The script of those who work in the house: forms that are kept, rows, hints, uploads, work under way.
import { keepOnServer } from './autosave.ts'
import { followConditions } from './conditions.ts'
import { clearSentDrafts, keepDrafts } from './drafts.ts'
import { enhance } from './enhance.ts'
import { fetchHints } from './hints.ts'
import { keepLiving } from './living.ts'
import { changeRows } from './rows.ts'
import { reloadOnReturn, sendUploads } from './uploads.ts'

function enhanceWork(): void {
  clearSentDrafts()
  keepDrafts()
  keepLiving()
  fetchHints()
  keepOnServer()
  changeRows()
  followConditions()
  sendUploads(() => {
    enhance()
    enhanceWork()
  })
}

reloadOnReturn()
enhanceWork()
