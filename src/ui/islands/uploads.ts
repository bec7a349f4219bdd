import { markSending } from './sending.ts'

// Sends forms with files by itself, so that one sees how far it is; the server answers as it answers any form.
const stepPercent = 10

/** Why the chosen files cannot go, before anything is sent; '' when they can. */
function objectionTo(files: readonly File[], { dataset }: HTMLElement): string {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const tooLarge = files.filter(({ size }) => size > Number(dataset.fileBytes)).map(({ name }) => `«${name}»`)
  if (tooLarge.length > 0) return (dataset.tooLarge ?? '').replace('{name}', tooLarge.join(', '))
  if (files.length > Number(dataset.files)) return dataset.tooMany ?? ''
  return total > Number(dataset.formBytes) ? (dataset.tooMuch ?? '') : ''
}

const filesOf = (form: HTMLFormElement): File[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap((input) => [...(input.files ?? [])])

const address = (): string => `${location.pathname}${location.search}`
/** Of the page that stands in the window. */
let shown = ''

/** The answer takes the place of the page, as if the browser had sent the form. */
function show(request: XMLHttpRequest, again: () => void): void {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html')
  if (request.responseURL && request.responseURL !== location.href) history.pushState(null, '', request.responseURL)
  shown = address()
  document.title = page.title
  document.body.replaceWith(page.body)
  scrollTo(0, 0)
  again()
  if (!document.querySelector('[data-error-summary]')) document.querySelector<HTMLElement>('main')?.focus()
}

function sendWithProgress(form: HTMLFormElement, line: HTMLElement, again: () => void): void {
  const bar = line.querySelector('progress')
  const words = line.querySelector('p')
  let isSending = false
  const say = (text = '', percent?: number) => {
    line.hidden = false
    if (bar) bar.hidden = percent === undefined
    if (bar && percent !== undefined) bar.value = percent
    // Only each tenth is worth reading aloud.
    if (words && words.textContent !== text) words.textContent = text
  }
  const fail = (text = '') => {
    isSending = false
    markSending(form, false)
    say(text)
    line.classList.add('kh-upload--failed')
  }
  form.addEventListener('submit', (event) => {
    const files = filesOf(form)
    if (files.length === 0 && !isSending) return
    event.preventDefault()
    if (isSending) return
    line.classList.remove('kh-upload--failed')
    const objection = objectionTo(files, line)
    if (objection) return fail(objection)
    isSending = true
    markSending(form, true)
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      const percent = Math.floor((loaded / total) * 100)
      const spoken = percent - (percent % stepPercent)
      say(percent < 100 ? line.dataset.sending?.replace('{n}', String(spoken)) : line.dataset.checking, percent)
    })
    request.addEventListener('load', () => show(request, again))
    request.addEventListener('error', () => fail(line.dataset.lost))
    request.addEventListener('abort', () => fail(line.dataset.lost))
    say(line.dataset.sending?.replace('{n}', '0'), 0)
    request.send(new FormData(form))
  })
}

/** `again` enhances the page that comes as the answer. */
export function sendUploads(again: () => void): void {
  for (const line of document.querySelectorAll<HTMLElement>('[data-upload-line]')) {
    const form = line.closest('form')
    if (form) sendWithProgress(form, line, again)
  }
}

/** Going back from an answer to the page before it: that page is no longer there and is fetched again. */
export function reloadOnReturn(): void {
  addEventListener('popstate', () => {
    if (shown && shown !== address()) location.reload()
  })
}
