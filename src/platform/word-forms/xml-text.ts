import { clean } from '#platform/vietnamese-text'

/** Signs that XML 1.0 cannot hold are taken out, the others written so that nobody reads them as marks. */
export const escaped = (text: string): string =>
  clean(text.toWellFormed())
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

type Attributes = Readonly<Record<string, string | number>>

/** One element; an attribute's value is escaped, children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const shown = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  const content = children.join('')
  return content === '' ? `<${name}${shown.join('')}/>` : `<${name}${shown.join('')}>${content}</${name}>`
}

/** `&lt;`, `&#7855;` and `&#x1EAF;` as the signs they stand for; any other entity stays as it is written. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
