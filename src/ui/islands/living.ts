/** Asks for the page again and again while it shows work under way, and renews that part of it alone. */
export function keepLiving(): void {
  const part = document.querySelector<HTMLElement>('[data-live]')
  if (part) setTimeout(() => renew(part), secondsOf(part) * 1000)
}

const secondsOf = (part: HTMLElement) => Number(part.dataset.live) || 2

async function renew(part: HTMLElement): Promise<void> {
  const fresh = await fetchPage().catch(() => undefined)
  if (!fresh) return void setTimeout(() => renew(part), secondsOf(part) * 5000)
  const next = fresh.querySelector<HTMLElement>(`[data-live]#${part.id}`)
  // The work has ended: the page as a whole has changed.
  if (!next) return location.reload()
  bringUp(part, next)
  setTimeout(() => renew(part), secondsOf(part) * 1000)
}

async function fetchPage(): Promise<Document | undefined> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } })
  return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined
}

/** Only what moves is changed, so that nobody who reads or stands on it is thrown out. */
function bringUp(part: HTMLElement, next: HTMLElement): void {
  const bar = part.querySelector('progress')
  const nextBar = next.querySelector('progress')
  if (bar && nextBar?.hasAttribute('value')) {
    bar.max = nextBar.max
    bar.value = nextBar.value
  }
  const text = part.querySelector('[aria-live]')
  const nextText = next.querySelector('[aria-live]')?.textContent ?? ''
  if (text && text.textContent !== nextText) text.textContent = nextText
}
