import { type ActId, acts } from './acts.ts'
import type { Edition } from './edition.ts'
import { type NeedId, needs } from './needs.ts'
import { askedFields } from './registration-form.ts'
import type { Citation, Rule, Sources } from './rule.ts'

/** Something that obeys a clause or carries an answer: a rule, a question of a form, a need or an act, with its words. */
export type Obeying = {
  readonly kind: 'rule' | 'question' | 'need' | 'act'
  readonly id: string
  readonly says: string
}
type Cited = Obeying & { readonly cite: Sources }

/** Every rule of an edition, in the order of the guidance. */
export function allRules(edition: Edition): readonly Rule<unknown>[] {
  return [
    edition.legalBases,
    edition.distribution,
    edition.fields,
    edition.suggestions,
    ...Object.values(edition.criteria).flat(),
    edition.levels,
    ...edition.levelStandards,
    ...edition.capabilities,
    ...edition.authority,
    ...Object.values(edition.deadlines),
    ...Object.values(edition.thresholds),
    ...edition.forms,
    ...edition.registrationForms,
    edition.partyLayouts,
    edition.signers,
  ]
}

/** Everything of an edition that cites: rules, needs and acts. */
export function allCiting(edition: Edition): readonly Cited[] {
  return [
    ...allRules(edition).map((rule): Cited => ({ kind: 'rule', id: rule.id, says: rule.says, cite: rule.cite })),
    ...askedFields(edition.registrationForms).map(
      ({ key, label, cite }): Cited => ({ kind: 'question', id: key, says: `Bản đăng ký hỏi “${label.vi}”.`, cite }),
    ),
    ...Object.entries(edition.needSources).map(
      ([id, cite]): Cited => ({ kind: 'need', id, says: needs[id as NeedId].says, cite }),
    ),
    ...Object.entries(edition.actSources).map(
      ([id, cite]): Cited => ({ kind: 'act', id, says: acts[id as ActId].vi, cite }),
    ),
  ]
}

/** What obeys a clause, or rests on a silence, of the edition. */
export function rulesCiting(edition: Edition, id: string): readonly Obeying[] {
  return allCiting(edition)
    .filter(({ cite }) => cite.some((citation) => citation.id === id))
    .map(({ kind, id: citingId, says }) => ({ kind, id: citingId, says }))
}

/** Citations with the words to print beside an objection or a rule. */
export function describeSources(
  edition: Edition,
  sources: readonly Citation[],
): readonly (Citation & { readonly label: string })[] {
  return sources.map((citation) => ({
    ...citation,
    label:
      (citation.kind === 'clause' ? edition.clauses[citation.id]?.label : edition.silences[citation.id]) ?? citation.id,
  }))
}
