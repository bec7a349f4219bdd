import { drop } from './draft-box.ts'

/** After the last key, and at the latest while somebody types on and on. */
const pauseMs = 3_000
const longestMs = 10_000
const againMs = [5_000, 10_000, 20_000, 30_000]

const wordsOf = (form: HTMLFormElement) => {
  const { autosaveSaved = '', autosaveLost = '', autosaveExpired = '', autosaveClosed = '' } = form.dataset
  return { saved: autosaveSaved, lost: autosaveLost, expired: autosaveExpired, closed: autosaveClosed }
}

/** What the answer to one sending means. */
type Answer = 'saved' | 'lost' | 'expired' | 'closed'
const meaningOf = (status: number): Answer => {
  if (status === 401) return 'expired'
  return status >= 500 || status === 429 ? 'lost' : 'closed'
}

function say(form: HTMLFormElement, text: string, isTrouble: boolean, link?: HTMLAnchorElement): void {
  const line = form.querySelector<HTMLElement>('[data-draft-line]')
  if (!line || line.dataset.says === text) return
  line.dataset.says = text
  line.toggleAttribute('data-trouble', isTrouble)
  line.replaceChildren(text, ...(link ? [' ', link] : []))
}

function signInLink(form: HTMLFormElement): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = form.dataset.autosaveSignInHref ?? ''
  link.target = '_blank'
  link.textContent = form.dataset.autosaveSignIn ?? ''
  return link
}

class Keeper {
  readonly #form: HTMLFormElement
  #timer: ReturnType<typeof setTimeout> | undefined
  #firstUnsent = 0
  #changes = 0
  #failures = 0
  #going: AbortController | undefined

  constructor(form: HTMLFormElement) {
    this.#form = form
  }

  changed(): void {
    this.#changes += 1
    this.#firstUnsent ||= performance.now()
    const left = longestMs - (performance.now() - this.#firstUnsent)
    this.#wait(Math.max(0, Math.min(pauseMs, left)))
  }

  /** The form itself is sent: nothing may come after it. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#going?.abort()
    this.#firstUnsent = 0
  }

  again(): void {
    if (this.#firstUnsent) this.#wait(0)
  }

  /** The last words before the page goes away. */
  leave(): void {
    if (this.#firstUnsent) void this.#post(true).catch(() => {})
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#send(), ms)
  }

  async #send(): Promise<void> {
    if (this.#going) return
    const sent = this.#changes
    this.#going = new AbortController()
    const answer = await this.#post(false).then(
      async (response) => (response.ok ? this.#saved(await response.json(), sent) : meaningOf(response.status)),
      () => 'lost' as const,
    )
    const isStopped = this.#going.signal.aborted
    this.#going = undefined
    if (!isStopped) this.#tell(answer)
  }

  #post(isLeaving: boolean): Promise<Response> {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(this.#form)) if (typeof value === 'string') body.append(name, value)
    const url = this.#form.dataset.autosave ?? ''
    return fetch(url, {
      method: 'POST',
      body,
      keepalive: isLeaving,
      signal: this.#going?.signal ?? null,
      redirect: 'error',
    })
  }

  #saved({ time }: { time?: unknown }, sent: number): Answer {
    this.#failures = 0
    this.#firstUnsent = sent === this.#changes ? 0 : performance.now()
    say(this.#form, wordsOf(this.#form).saved.replace('{time}', String(time ?? '')), false)
    // What the server keeps, this browser need not.
    if (!this.#firstUnsent && this.#form.dataset.draft) drop(this.#form.dataset.draft)
    return 'saved'
  }

  #tell(answer: Answer): void {
    if (answer === 'saved') {
      if (this.#firstUnsent) this.#wait(pauseMs)
      return
    }
    say(this.#form, wordsOf(this.#form)[answer], true, answer === 'expired' ? signInLink(this.#form) : undefined)
    if (answer === 'closed') return
    this.#wait(againMs[Math.min(this.#failures, againMs.length - 1)] ?? pauseMs)
    this.#failures += 1
  }
}

/** Forms that carry `data-autosave` are kept on the server every few seconds; a lost line or sign-in is said and tried again. */
export function keepOnServer(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const keeper = new Keeper(form)
    form.addEventListener('input', () => keeper.changed())
    form.addEventListener('submit', (event) => event.defaultPrevented || keeper.stop())
    addEventListener('online', () => keeper.again())
    // Back from the tab in which one has signed in again.
    addEventListener('focus', () => keeper.again())
    addEventListener('pagehide', () => keeper.leave())
  }
}
