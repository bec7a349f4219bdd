// The only script of ordinary pages. Everything works without it; words come from data attributes.
import { keepOnServer } from './autosave.ts'
import { followConditions } from './conditions.ts'
import { countCharacters } from './counting.ts'
import { clearSentDrafts, keepDrafts } from './drafts.ts'
import { growBoxes } from './growing.ts'
import { fetchHints } from './hints.ts'
import { keepLiving } from './living.ts'
import { revealPasswords } from './passwords.ts'
import { changeRows } from './rows.ts'
import { sendOnce } from './sending.ts'
import { reloadOnReturn, sendUploads } from './uploads.ts'

function enhance(): void {
  growBoxes()
  countCharacters()
  revealPasswords()
  clearSentDrafts()
  keepDrafts()
  keepLiving()
  fetchHints()
  keepOnServer()
  changeRows()
  followConditions()
  sendUploads(enhance)
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}

sendOnce()
reloadOnReturn()
enhance()
