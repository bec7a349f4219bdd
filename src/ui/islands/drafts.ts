import { drop, read, write } from './draft-box.ts'
import { offerDraft } from './draft-offer.ts'
import { fieldValues } from './field-values.ts'

const pauseMs = 1500

/** The reader's own clock: what is kept in a browser has no other. */
const browserTime = (): Date => new Date()

/** A page that confirms an act names the draft that is no longer needed. */
export function clearSentDrafts(): void {
  for (const sign of document.querySelectorAll<HTMLElement>('[data-draft-done]')) drop(sign.dataset.draftDone ?? '')
}

function keepDraft(form: HTMLFormElement, key: string): void {
  const line = form.querySelector<HTMLElement>('[data-draft-line]')
  const kept = read(key, browserTime().getTime())
  const asServed = JSON.stringify(fieldValues(form))
  if (kept && JSON.stringify(kept.values) === asServed) drop(key)
  else if (kept) offerDraft(form, kept.values, () => drop(key))

  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    const now = browserTime()
    if (!write(key, { at: now.getTime(), values: fieldValues(form) }) || !line || form.dataset.autosave) return
    const time = now.toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })
    line.textContent = (form.dataset.draftSaved ?? '{time}').replace('{time}', time)
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(save, pauseMs)
  })
  // The last words before the page goes away, by sending or by closing.
  addEventListener('pagehide', () => timer && save())
}

/** Typed text of forms that carry `data-draft`, kept in this browser until it is sent. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    if (form.dataset.draft) keepDraft(form, form.dataset.draft)
  }
}
