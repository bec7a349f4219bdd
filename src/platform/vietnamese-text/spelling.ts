const tones: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0301': 's',
  '\u0323': 'j',
}

/**
 * A syllable with its tone behind its letters, so that both ways to place a tone (hòa, hoà) and to write a final i
 * (kỹ, kĩ) are one spelling: `hoaf`, `kix`. Letters keep their own marks: â, ơ, đ.
 */
export function spelling(syllable: string): string {
  let tone = ''
  const letters = syllable
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0309\u0303\u0301\u0323]/g, (mark) => {
      tone = tones[mark] ?? ''
      return ''
    })
    .normalize('NFC')
  return `${letters.replace(/^([hklmst])y$/, '$1i')}${tone}`
}

/** A spelling as of somebody who types no marks: `hoaf` and `hoà` are `hoa`. No Vietnamese syllable ends in these letters. */
export const bareSpelling = (spelt: string): string =>
  spelt
    .replace(/[fsrxj]$/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
