import type { Reader } from '#platform/db'
import {
  type AuthorityRow,
  type BodyKind,
  type Edition,
  findAuthority,
  type LevelCode,
  type Participant,
  type Relation,
  type Rule,
} from '#rulebook'
import { hasBody, type Organisation, type Step } from './organisation.ts'
import { chainOn, successorOn } from './organisations.queries.ts'

/** Who receives, aggregates and recognises, and by which rule: every case can answer "vì sao nơi này?". */
export type Competence = {
  readonly rule: Rule<AuthorityRow>
  readonly owner: Organisation
  readonly receiver: Organisation
  readonly aggregator: Organisation
  readonly recogniser: Organisation
  readonly body: BodyKind
  /** True when the first body of the rule is missing and a fallback took its place (II.4.1.2-a). */
  readonly bodyIsFallback: boolean
}

export type CompetenceQuestion = {
  readonly organisationId: string
  readonly participant: Participant
  readonly level: LevelCode
  /** Civil day on which the tree is read. */
  readonly day: string
}

/** Resolves the authority table of an edition against the tree of a day; undefined when no rule or no organisation fits. */
export async function findCompetence(
  reader: Reader,
  edition: Edition,
  question: CompetenceQuestion,
): Promise<Competence | undefined> {
  const living = await successorOn(reader, question.organisationId, question.day)
  return competenceIn(await chainOn(reader, living, question.day), edition, question)
}

/** As `findCompetence`, over a chain already read. Pure. */
function competenceIn(
  chain: readonly Step[],
  edition: Edition,
  { participant, level }: Omit<CompetenceQuestion, 'day' | 'organisationId'>,
): Competence | undefined {
  const owner = chain[0]
  const rule = owner && findAuthority(edition, { participant, ownerKind: owner.kind, level })
  if (!owner || !rule) return undefined
  const [receiver, aggregator, recogniser] = [rule.value.receiver, rule.value.aggregator, rule.value.recogniser].map(
    (relation) => walk(chain, relation),
  )
  if (!receiver || !aggregator || !recogniser) return undefined
  const at = rule.value.bodies.findIndex((body) => hasBody(recogniser, body))
  const body = rule.value.bodies[at]
  return body && { rule, owner, receiver, aggregator, recogniser, body, bodyIsFallback: at > 0 }
}

function walk(chain: readonly Step[], relation: Relation): Organisation | undefined {
  const above = chain.slice(1)
  const covering = above.findIndex((step) => step.via === 'COVERED_BY')
  switch (relation.to) {
    case 'self':
      return chain[0]
    case 'party-parent':
      return above[0]?.via === 'PARTY_PARENT' ? above[0] : undefined
    case 'ancestor':
      return above.find((step) => step.kind === relation.kind)
    case 'covering-party':
      return above[covering]
    case 'covering-ancestor':
      return covering < 0 ? undefined : above.slice(covering).find((step) => step.kind === relation.kind)
  }
}
