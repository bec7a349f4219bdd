import { clean } from '#platform/vietnamese-text'

/** As `clean`, but a run keeps its outer spaces; half surrogates and non-characters would break the JSON or the XML. */
export const printable = (text: string): string =>
  clean(`|${text.toWellFormed()}|`)
    .slice(1, -1)
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\t\u00a0]/g, ' ')
    .replace(/[\ufffe\uffff]/g, '')

/** The lines of a text; empty ones are dropped, so that one line end and two look alike. */
export const linesOf = (text: string): string[] =>
  printable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Cuts a mark at the end and puts the layout's own: ";" or "," inside a list, "." after its last item. */
export const endedWith = (text: string, end: string): string => `${text.replace(/[\s;,.]+$/u, '')}${end}`

/** Without the hyphen that a person may have typed before an item. */
export const withoutMark = (text: string): string => text.replace(/^\s*[-–]\s*/u, '')
