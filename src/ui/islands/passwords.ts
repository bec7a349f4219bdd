/** The button that shows a password; it is hidden without the script. */
export function revealPasswords(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reveal]')) {
    const field = document.getElementById(button.dataset.reveal ?? '')
    if (!(field instanceof HTMLInputElement)) continue
    const showWords = button.textContent
    const set = (shown: boolean) => {
      field.type = shown ? 'text' : 'password'
      button.textContent = (shown && button.dataset.hide) || showWords
    }
    button.hidden = false
    button.addEventListener('click', () => set(field.type === 'password'))
    // A password sent as text would be offered again by the browser's memory of text fields.
    field.form?.addEventListener('submit', () => set(false))
  }
}
