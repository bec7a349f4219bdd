// The script of every page. Everything works without it; words come from data attributes.
import { countCharacters } from './counting.ts'
import { growBoxes } from './growing.ts'
import { revealPasswords } from './passwords.ts'
import { sendOnce } from './sending.ts'

/** What is done to a page that has just come into the window. */
export function enhance(): void {
  growBoxes()
  countCharacters()
  revealPasswords()
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}

sendOnce()
enhance()
