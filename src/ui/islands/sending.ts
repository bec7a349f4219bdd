/** A form that answers with a file leaves its page standing, so the lock opens by itself. */
const lockMs = 8000

export const markSending = (form: HTMLFormElement, isSending: boolean) => {
  form.toggleAttribute('data-sending', isSending)
  for (const button of form.querySelectorAll('button[type=submit]')) {
    // Not `disabled`: that would take the pressed button's own value out of what is sent.
    if (isSending) button.setAttribute('aria-disabled', 'true')
    else button.removeAttribute('aria-disabled')
  }
}

/** A second press of a posting button does nothing until the answer is there. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return
    if (form.hasAttribute('data-sending')) return event.preventDefault()
    markSending(form, true)
    setTimeout(() => markSending(form, false), lockMs)
  })
  // Coming back by the Back button shows the page as it was left.
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sending]')) markSending(form, false)
  })
}
