const pauseMs = 700
/** Characters of each field that go into the address. */
const longest = 600
const shortest = 4

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What stands in the named fields of a form; of radios, the one that is taken. */
const valuesOf = (form: HTMLFormElement, names: readonly string[]): URLSearchParams => {
  const data = new FormData(form)
  return new URLSearchParams(names.map((name) => [name, String(data.get(name) ?? '').slice(0, longest)]))
}

function follow(place: HTMLElement, form: HTMLFormElement): void {
  const names = (place.dataset.hintsFields ?? '').split(' ')
  const body = place.querySelector<HTMLElement>('[data-hints-body]')
  const spoken = place.querySelector<HTMLElement>('[role=status]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = ''
  let going = new AbortController()
  const show = (html: string) => {
    if (!body || !spoken) return
    body.innerHTML = html
    place.hidden = html === ''
    spoken.textContent = html === '' ? '' : (place.dataset.hintsFound ?? '')
  }
  const ask = async () => {
    const values = valuesOf(form, names)
    if ((values.get(names[0] ?? '') ?? '').trim().length < shortest) return show('')
    if (values.toString() === asked) return
    asked = values.toString()
    going.abort()
    going = new AbortController()
    try {
      const url = place.dataset.hints ?? ''
      const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}${asked}`, { signal: going.signal })
      if (answer.ok && !answer.redirected) show(await answer.text())
    } catch {
      // A hint that does not come is not missed; the next key asks again.
      asked = ''
    }
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pauseMs)
  }
  for (const name of names)
    for (const field of form.querySelectorAll<Field>(`[name="${name}"]`)) {
      field.addEventListener('input', wait)
      field.addEventListener('kh:filled', wait)
    }
  wait()
}

/** Places that fill themselves while somebody types: see `Hints`. */
export function fetchHints(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-hints]')) {
    const form = place.closest('form')
    if (form) follow(place, form)
  }
}
