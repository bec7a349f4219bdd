import type { FileKindFound } from './kinds.ts'

/** Text has tabs, line ends and form feeds, and no other control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/
const webPage =
  /^\s*<(!doctype|\?xml|!--|html|head|body|title|script|style|svg|iframe|img|table|div|meta|link|a\b|p\b|h1)/i
const beginning = 4_096

/** What nothing is known of but that it may be read by people. Old encodings of Vietnamese are text as well. */
export function textKind(content: Buffer, name: string): FileKindFound {
  const isWide = content[0] === 0xff && content[1] === 0xfe
  const text = isWide ? content.toString('utf16le', 2) : content.toString('latin1')
  if (controls.test(text)) return { not: 'unknown' }
  const start = (isWide ? text : content.toString('utf8', 0, beginning)).slice(0, beginning).replace(/^\ufeff/, '')
  if (webPage.test(start)) return { not: 'web-page' }
  const ending = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'txt' || ending === 'csv') return { kind: ending }
  return { not: 'text-in-disguise' }
}
