/** Boxes grow with their text; newer browsers do it by `field-sizing` in the style sheet. */
export function growBoxes(): void {
  if (CSS.supports('field-sizing', 'content')) return
  for (const box of document.querySelectorAll<HTMLTextAreaElement>('.kh-grows')) {
    const grow = () => {
      box.style.height = 'auto'
      box.style.height = `${box.scrollHeight + 2}px`
    }
    box.addEventListener('input', grow)
    box.addEventListener('kh:filled', grow)
    grow()
  }
}
