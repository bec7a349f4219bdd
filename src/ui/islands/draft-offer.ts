import { type FieldValue, fillFields } from './field-values.ts'

const button = (words: string, work: () => void) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', work)
  return made
}

/** A line at the top of the form: take the kept text back, or let it go. */
export function offerDraft(form: HTMLFormElement, values: FieldValue[], discard: () => void): void {
  const line = document.createElement('p')
  line.className = 'kh-draft kh-draft--offer'
  line.setAttribute('role', 'status')
  const restore = button(form.dataset.draftRestore ?? '', () => {
    fillFields(form, values)
    form.dispatchEvent(new Event('input'))
    line.remove()
    form.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus()
  })
  const letGo = button(form.dataset.draftDiscard ?? '', () => {
    discard()
    line.remove()
  })
  line.append(form.dataset.draftOffer ?? '', ' ', restore, letGo)
  form.prepend(line)
}
