import { machines } from '#lifecycle'
import type { Language } from '#platform/words'
import { type ActId, acts, type Clause, type Edition, type NeedId, type Obeying, rulesCiting } from '#rulebook'
import { SectionHeading } from '#ui'
import { actHref, anchorOf } from '../chosen-edition.ts'
import type { RulebookWords } from '../rulebook.words.ts'
import { Vietnamese } from './sources.tsx'

type ClauseListProps = {
  edition: Edition
  words: RulebookWords
  language: Language
  /** Values of rules in words, by the id of the rule. */
  values: ReadonlyMap<string, string>
}

/** Number of the part a clause belongs to: `II` of `II.4.1.2-a`, `Điều 3` of `Điều 3.2`. */
export const partOf = (id: string): string => id.split(/[.-]/)[0] ?? id

export const partsOf = (edition: Edition): readonly string[] => [...new Set(Object.keys(edition.clauses).map(partOf))]

/** Editions number their opening 0; a part whose number is words already needs no more. */
export function partTitle(part: string, words: RulebookWords): string {
  if (part === '0') return words.opening
  return part.includes(' ') ? part : words.part(part)
}

/** Every clause at the left, what obeys it at the right. */
export const ClauseList = (props: ClauseListProps) => (
  <>
    {partsOf(props.edition).map((part) => (
      <div key={part}>
        <SectionHeading level={3} id={anchorOf(`part-${part}`)}>
          {partTitle(part, props.words)}
        </SectionHeading>
        {Object.entries(props.edition.clauses)
          .filter(([id]) => partOf(id) === part)
          .map(([id, clause]) => (
            <ClauseRow key={id} {...props} id={id} clause={clause} />
          ))}
      </div>
    ))}
  </>
)

const ClauseRow = (props: ClauseListProps & { id: string; clause: Clause }) => {
  const { id, clause, edition, words } = props
  return (
    <div class="kh-clause" id={anchorOf(id)}>
      <div class="kh-clause__text">
        <p class="kh-clause__id">
          <a class="govuk-link" href={`#${encodeURIComponent(anchorOf(id))}`}>
            {id}
          </a>{' '}
          <span class="kh-quiet">{words[`nature-${clause.nature}`]}</span>
        </p>
        <p class="kh-tight">
          <Vietnamese>{clause.label}</Vietnamese>
        </p>
      </div>
      <div class="kh-clause__obeyed">
        <Missing title={words.notYet} reason={edition.notImplemented[id]} />
        <Missing title={words.partly} reason={edition.partlyImplemented[id]} />
        <ObeyingList {...props} obeying={rulesCiting(edition, id)} isMissing={id in edition.notImplemented} />
      </div>
    </div>
  )
}

const Missing = ({ title, reason }: { title: string; reason: string | undefined }) =>
  reason === undefined ? null : (
    <p class="kh-clause__missing">
      <strong>{title}:</strong> <Vietnamese>{reason}</Vietnamese>
    </p>
  )

type ObeyingProps = ClauseListProps & { obeying: readonly Obeying[]; isMissing: boolean }

const ObeyingList = ({ obeying, isMissing, ...props }: ObeyingProps) => {
  if (obeying.length === 0) return isMissing ? null : <p class="kh-tight kh-quiet">{props.words.nothingObeys}</p>
  return (
    <ul class="kh-plain-list">
      {obeying.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <span class="kh-clause__kind">{props.words[`obeys-${one.kind}`]}</span> <Obeyed {...props} one={one} />
        </li>
      ))}
    </ul>
  )
}

const Obeyed = ({ one, edition, language, values, words }: ClauseListProps & { one: Obeying }) => {
  if (one.kind === 'act')
    return (
      <a class="govuk-link" href={actHref(edition, one.id)}>
        {acts[one.id as ActId][language]}
      </a>
    )
  if (one.kind === 'need')
    return (
      <>
        <Vietnamese>{one.says}</Vietnamese>{' '}
        <span class="kh-quiet">
          (
          {words.askedBy(
            actsAsking(one.id as NeedId)
              .map((act) => acts[act][language])
              .join(', '),
          )}
          )
        </span>
      </>
    )
  const value = values.get(one.id)
  return (
    <>
      <Vietnamese>{one.says}</Vietnamese>
      {value && <span class="kh-links__detail">{value}</span>}
    </>
  )
}

const actsAsking = (need: NeedId): readonly ActId[] =>
  machines.flatMap(({ name, rows }) =>
    rows.filter(({ needs }) => needs?.includes(need)).map(({ act }) => `${name}.${act}` as ActId),
  )
