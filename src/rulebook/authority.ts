import type { AuthorityRow, Edition, FieldCode, LevelCode, Participant } from './edition.ts'
import type { Capability, OrganisationKind } from './organisation-kinds.ts'
import type { Rule } from './rule.ts'

export type AuthorityQuestion = {
  readonly participant: Participant
  /** Kind of the organisation that registers, or where the person registers. */
  readonly ownerKind: OrganisationKind
  readonly level: LevelCode
}

/** The row of the authority matrix that answers; undefined when such an owner may not register at that level. */
export function findAuthority(
  edition: Edition,
  { participant, ownerKind, level }: AuthorityQuestion,
): Rule<AuthorityRow> | undefined {
  return edition.authority.find(
    ({ value }) => value.participant === participant && value.level === level && value.ownerKinds.includes(ownerKind),
  )
}

export function capabilitiesOf(edition: Edition, kind: OrganisationKind): readonly Capability[] {
  return edition.capabilities.find(({ value }) => value.kind === kind)?.value.can ?? []
}

/** The label of the level in this edition; the code itself when an older record carries a level the edition lacks. */
export function levelLabel(edition: Edition, code: LevelCode): string {
  return edition.levels.value.find((level) => level.code === code)?.label ?? code
}

/** As `levelLabel`, for fields. */
export function fieldLabel(edition: Edition, code: FieldCode): string {
  return edition.fields.value.find((field) => field.code === code)?.label ?? code
}
