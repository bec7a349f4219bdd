import type { ActId } from './acts.ts'
import type { Deadline } from './deadline.ts'
import type { NeedId } from './needs.ts'
import type { Capability, OrganisationKind } from './organisation-kinds.ts'
import type { PaperKind } from './papers.ts'
import type { BodyKind, Post } from './posts.ts'
import type { RegistrationForm } from './registration-form.ts'
import type { Clause, Rule, Sources } from './rule.ts'

/** Codes an edition chooses for itself; the program never names one. */
export type FieldCode = string
export type LevelCode = string

/** An idea offered to whoever registers: a name, and what to do. `key` never changes. */
export type Suggestion = {
  readonly key: string
  readonly field: FieldCode
  readonly name: string
  readonly content: string
}
export type Field = { readonly code: FieldCode; readonly label: string; readonly hint: string }
/** `rank` 1 is the level nearest to the people; the label is printed on screens and papers. */
export type Level = { readonly code: LevelCode; readonly label: string; readonly rank: number }
export type Participant = 'COLLECTIVE' | 'INDIVIDUAL'
export type Criterion = { readonly code: string; readonly label: string; readonly checkedByRecogniser: boolean }
export type LevelStandard = { readonly level: LevelCode; readonly label: string }
/** What a recognition confers; independent of the level (Q-II.4.2-5). */
export type Distinction = 'MODEL' | 'BASE_EXEMPLAR' | 'SUPERIOR_EXEMPLAR'

/**
 * Who stands where. A relation is walked from the organisation that registers (or in which the person registers):
 * `self`; `party-parent` one step up the Party tree; `ancestor` the nearest ancestor of a given kind in the Party tree;
 * `covering-party` the Party organisation that covers an agency; `covering-ancestor` that Party organisation itself
 * when it is of the given kind, else its nearest ancestor of that kind.
 */
export type Relation =
  | { readonly to: 'self' }
  | { readonly to: 'party-parent' }
  | { readonly to: 'ancestor'; readonly kind: OrganisationKind }
  | { readonly to: 'covering-party' }
  | { readonly to: 'covering-ancestor'; readonly kind: OrganisationKind }

/** First body of the list that the organisation really has on the day decides ("nơi không có BTV là BCH"). */
export type DecidingBodies = readonly [BodyKind, ...BodyKind[]]

export type AuthorityRow = {
  readonly participant: Participant
  /** Kind of the organisation that registers, or where the person registers. */
  readonly ownerKinds: readonly OrganisationKind[]
  readonly level: LevelCode
  /** Which form the registration uses. */
  readonly form: PaperKind
  /** Who receives the registration, and checks, returns or declines it. */
  readonly receiver: Relation
  /** Who aggregates it into the summary list. */
  readonly aggregator: Relation
  /** The receiver (II.4.1.1-c), save at the higher levels, where the list carries the initiative up (Q-II.3.2-2). */
  readonly recogniser: Relation
  readonly bodies: DecidingBodies
  /** True when the organisation recognises its own initiative. */
  readonly selfRecognition: boolean
}

export type CapabilityRow = { readonly kind: OrganisationKind; readonly can: readonly Capability[] }

/** `base-…` is the level of rank 1; `superior-…` every level above it. */
export type DeadlineId =
  | 'unit-guidance'
  | 'base-registration'
  | 'superior-registration'
  | 'half-year-report'
  | 'base-review'
  | 'superior-review'
  | 'year-report'
  | 'commendation'

/** A fraction such as 2/3, compared exactly. */
export type Fraction = { readonly of: number; readonly in: number }

export type Thresholds = {
  /** Members present of all members. */
  readonly quorum: Rule<Fraction>
  /** `more-than`: strictly more than the fraction of the denominator; `at-least`: equal is enough. */
  readonly pass: Rule<{
    readonly fraction: Fraction
    readonly compare: 'more-than' | 'at-least'
    readonly denominator: 'all-members' | 'members-present' | 'ballots-cast'
  }>
  readonly publicationWorkingDays: Rule<number>
  readonly allowSelfRecognition: Rule<boolean>
  readonly tellersAtLeast: Rule<number>
}

export type LegalBasis = {
  /** Null when the guidance names the text without a number. */
  readonly number: string | null
  readonly title: string
  readonly issuer: string
  /** Null when the guidance gives no date. */
  readonly issuedOn: string | null
  readonly validFrom: string
  /** Last day in force, inclusive; null when it does not say. */
  readonly validTo: string | null
}

export type FormCode = {
  /** As the guidance numbers it: `1`, `1a`, `5b`; null where it gives no number. */
  readonly code: string | null
  readonly kind: PaperKind
  /** Where one kind of paper has a number per distinction: minutes are 5a, 6a, 7a. */
  readonly distinction?: Distinction
  readonly title: string
  readonly letterhead: 'PARTY' | 'STATE' | 'BY_ISSUER'
}

export type PartyLayout = 'PARTY_36_2018' | 'PARTY_05_2026'

export type Edition = {
  readonly id: string
  /** True for an edition made up to prove that nothing of one guidance is built in. */
  readonly isInvented: boolean
  readonly number: string
  readonly title: string
  readonly issuer: string
  readonly issuedOn: string
  /** Year from which a cycle binds to this edition by default. */
  readonly firstYear: number
  readonly clauses: Readonly<Record<string, Clause>>
  /** Silences of the text that were answered; unless the edition is invented, each has docs/silences/<id>.md. */
  readonly silences: Readonly<Record<string, string>>
  readonly fields: Rule<readonly Field[]>
  /** Starters of the catalogue of suggestions; the focal unit may change or retire them. */
  readonly suggestions: Rule<readonly Suggestion[]>
  readonly levels: Rule<readonly Level[]>
  readonly criteria: Readonly<Record<Participant, readonly Rule<Criterion>[]>>
  readonly levelStandards: readonly Rule<LevelStandard>[]
  readonly capabilities: readonly Rule<CapabilityRow>[]
  readonly authority: readonly Rule<AuthorityRow>[]
  readonly deadlines: Readonly<Record<DeadlineId, Rule<Deadline>>>
  readonly thresholds: Thresholds
  readonly legalBases: Rule<readonly LegalBasis[]>
  readonly forms: readonly Rule<FormCode>[]
  /** What each registration form asks. */
  readonly registrationForms: readonly Rule<RegistrationForm>[]
  /** Recipients printed under "Nơi nhận" of a decision that an organisation of these kinds issues. */
  readonly distribution: Rule<{ readonly issuers: readonly OrganisationKind[]; readonly recipients: readonly string[] }>
  /** Party layout in force from a day on: newest last. */
  readonly partyLayouts: Rule<readonly { readonly layout: PartyLayout; readonly from: string }[]>
  /** Which post of each body may sign for it, in order of precedence. */
  readonly signers: Rule<Readonly<Record<BodyKind, readonly Post[]>>>
  /** Why each act exists and where each need comes from. */
  readonly actSources: Readonly<Record<ActId, Sources>>
  readonly needSources: Readonly<Record<NeedId, Sources>>
  /** Duty clauses that nothing in the program obeys yet, each with the reason. */
  readonly notImplemented: Readonly<Record<string, string>>
  /** Duty clauses obeyed in part only (a value or an act exists): what is still missing. */
  readonly partlyImplemented: Readonly<Record<string, string>>
}
