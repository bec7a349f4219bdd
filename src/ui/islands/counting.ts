/** Characters left, in code points of the composed form, as the server counts them. */
export const charactersLeft = (text: string, limit: number): number =>
  limit - [...text.normalize('NFC').replaceAll('\r\n', '\n')].length

export function countCharacters(): void {
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('[data-max]')) {
    const line = document.getElementById(`${box.id}-count`)
    if (!line) continue
    const count = () => {
      const left = charactersLeft(box.value, Number(box.dataset.max))
      const words = (left < 0 ? line.dataset.over : line.dataset.left) ?? '{n}'
      line.textContent = words.replace('{n}', Math.abs(left).toLocaleString(line.dataset.lang))
      // Only the passage over the limit is worth interrupting a screen reader for.
      line.setAttribute('aria-live', left < 0 ? 'polite' : 'off')
      line.classList.toggle('kh-count--over', left < 0)
    }
    box.addEventListener('input', count)
    box.addEventListener('kh:filled', count)
    count()
  }
}
