import { upper } from '#platform/vietnamese-text'
import { textWidthOf } from './compose-head.ts'
import { centred, paragraph, paragraphs } from './compose-lines.ts'
import type { Halves, Part } from './composed.ts'
import type { LayoutProfile, SigningRight } from './layouts.ts'
import type { PaperDocument, SignatureBlock } from './model.ts'
import { endedWith, linesOf, withoutMark } from './printable.ts'
import { linesTaken } from './text-width.ts'

const spoken: Record<SigningRight, RegExp> = {
  onBehalf: /^(T\/M|TM\.)\s*/u,
  forHead: /^(K\/T|KT\.)\s*/u,
  byOrder: /^(T\/L|TL\.)\s*/u,
  byAuthority: /^(T\/UQ|T\/U|TUQ\.)\s*/u,
  acting: /^(Q\.)\s*/u,
}

/** The sign of the right to sign in the form of the layout: "T/M" for the Party, "TM." for the State. */
function signingLine(authority: string, { signature }: LayoutProfile): string {
  const text = upper(authority.trim())
  for (const [right, pattern] of Object.entries(spoken))
    if (pattern.test(text)) return text.replace(pattern, `${signature.signs[right as SigningRight]} `)
  return text
}

const signingLines = (authority: string, layout: LayoutProfile): string =>
  linesOf(authority)
    .map((line) => signingLine(line, layout))
    .join('\n')

function signer(block: SignatureBlock, layout: LayoutProfile, width: number): Part[] {
  const { authority, post, name, room } = layout.signature
  return [
    ...centred(signingLines(block.authority ?? '', layout), authority, { width, keepWithNext: true }),
    ...centred(upper(block.post), post, { width, keepWithNext: true }),
    { kind: 'space', height: room },
    ...centred(block.name, name, { width }),
  ]
}

function recipientLines(paper: PaperDocument, { recipients }: LayoutProfile, width: number): Part[] {
  const names = paper.recipients.map((name) => linesOf(withoutMark(name)).join(' ')).filter((name) => name !== '')
  if (names.length === 0) return []
  return [
    ...paragraphs('Nơi nhận:', recipients.label, { width }),
    ...names.map((name, index) => {
      const end = index === names.length - 1 ? recipients.lastEnd : recipients.end
      return paragraph([{ text: `- ${endedWith(name, end)}` }], recipients.item, { width })
    }),
  ]
}

/** About the height of a signer's column: so many recipients stand beside it, the others may go on to the next page. */
const besideSigner = 240

const heightOf = (part: Part, width: number): number => {
  if (part.kind !== 'paragraph') return 0
  const text = part.runs.map((run) => run.text).join('')
  return linesTaken(text, { size: part.runs[0]?.size ?? 0 }, width) * part.line
}

/** The first row stays whole, so that a signature is never parted from its post. */
function rowsOf(left: Part[], right: Part[], width: number): [Part[], Part[]][] {
  let height = 0
  const most = left.findIndex((part) => {
    height += heightOf(part, width)
    return height > besideSigner
  })
  if (most < 0) return [[left, right]]
  return [[left.slice(0, most), right], ...left.slice(most).map((part): [Part[], Part[]] => [[part], []])]
}

/** Recipients on the left and the signer on the right; minutes have two signers and the recipients below. */
export function foot(paper: PaperDocument, layout: LayoutProfile): Part[] {
  const full = textWidthOf(layout)
  const left = full * (paper.leftSignature ? 0.5 : 0.45)
  const right = signer(paper.signature, layout, full - left)
  const halves = (leftParts: Part[]): Halves => ({
    kind: 'halves',
    widths: [left, full - left],
    before: 12,
    rowGap: 0,
    rows: rowsOf(leftParts, right, left),
  })
  const recipients = recipientLines(paper, layout, left - 6)
  if (!paper.leftSignature) return [halves(recipients)]
  return [
    halves(signer(paper.leftSignature, layout, left)),
    ...(recipients.length > 0 ? [{ kind: 'space' as const, height: 12 }, ...recipients] : []),
  ]
}
