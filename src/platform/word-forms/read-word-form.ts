import { openPackage } from './open-package.ts'
import { type Place, placesIn } from './places.ts'
import { answerAt, folded, labelledAnswer } from './recognise-field.ts'
import { rowsAnswer } from './recognise-rows.ts'
import type { ReadWordForm, WordAnswer, WordField, WordForm } from './word-form.ts'
import { attributeOf, childrenOf, wordsIn, type XmlNode } from './xml-tree.ts'

/** Reads a form that came back: each field by its control, or by its label where controls were lost. */
export async function readWordForm(bytes: Uint8Array, form: WordForm): Promise<ReadWordForm> {
  const opened = await openPackage(bytes)
  if (!opened.ok) return opened
  const places = placesIn(opened.document)
  const fields = form.sections.flatMap((section) => section.fields)
  const taken = new Set<Place>()
  const answers = new Map<string, WordAnswer>()
  const put = (field: WordField, found: { answer: WordAnswer; places: readonly Place[] } | undefined) => {
    if (!found) return
    answers.set(field.tag, found.answer)
    for (const place of found.places) taken.add(place)
  }
  for (const field of fields) if (field.kind === 'rows') put(field, rowsAnswer(field, places, taken))
  const free = () => places.filter((place) => !taken.has(place))
  for (const field of fields) if (field.kind !== 'rows') put(field, answerAt(field, free()))
  const labels = fields.map(({ label }) => label)
  for (const field of fields)
    if (field.kind !== 'rows' && !answers.has(field.tag)) put(field, labelledAnswer(field, free(), labels))
  return {
    ok: true,
    properties: propertiesIn(opened.properties),
    words: places.map(({ text }) => text).join('\n'),
    answers,
    missing: fields.filter(({ tag }) => !answers.has(tag)).map(({ tag }) => tag),
    leftover: leftover(free(), form),
  }
}

const propertiesIn = (properties: XmlNode | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    childrenOf(properties).map((node) => [attributeOf(node, 'name'), childrenOf(node).map(wordsIn).join('')]),
  )

const mostLeftover = 20
const longestLeftover = 300

/** Words that are neither an answer nor printed by the form itself: nobody's text is passed over in silence. */
function leftover(places: readonly Place[], form: WordForm): string[] {
  const own = new Set(
    [
      form.title,
      ...form.summary.split('\n'),
      ...form.lead,
      form.mark,
      ...form.sections.flatMap(({ title, fields }) => [
        title,
        ...fields.flatMap(({ label, hint }) => [label, ...hint.split('\n')]),
      ]),
    ].map(folded),
  )
  return places
    .map(({ text }) =>
      text
        .split('\n')
        .filter((line) => /[\p{L}\p{N}]/u.test(line) && !own.has(folded(line)))
        .join('\n'),
    )
    .filter((text) => text !== '' && folded(text) !== folded(form.summary))
    .slice(0, mostLeftover)
    .map((text) => text.slice(0, longestLeftover))
}
