/** What is answered under a name: a choice's value, `given` for a table with anything in it, '' for nothing. */
function answered(form: HTMLFormElement, name: string): string {
  const table = form.querySelector(`[data-rows="${CSS.escape(name)}"]`)
  if (!table) return String(new FormData(form).get(name) ?? '')
  const cells = table.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  return [...cells].some((cell) => cell.value.trim() !== '') ? 'given' : ''
}

/** Questions that are put only at some answers of another one come and go with it; what was typed in them stays. */
export function followConditions(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-when]')) {
    const form = place.closest('form')
    const note = place.querySelector<HTMLElement>('[data-when-note]')
    if (!form || !note) continue
    const is = (place.dataset.whenIs ?? '').split('|')
    const follow = () => {
      // One with a problem stays to be seen.
      place.hidden = !is.includes(answered(form, place.dataset.when ?? '')) && !place.querySelector('[aria-invalid]')
    }
    note.hidden = true
    for (const event of ['input', 'change', 'kh:filled', 'kh:rows']) form.addEventListener(event, follow, true)
    follow()
  }
}
