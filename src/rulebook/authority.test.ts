import { describe, expect, test } from 'vitest'
import { capabilitiesOf, fieldLabel, findAuthority, levelLabel } from './authority.ts'
import type { AuthorityRow, Participant } from './edition.ts'
import { hd29 } from './editions/hd-29-duk-2024/index.ts'
import { editions } from './editions/index.ts'
import { songMay } from './editions/song-may-2027/index.ts'
import { type OrganisationKind, organisationKinds } from './organisation-kinds.ts'

const kinds = Object.keys(organisationKinds) as OrganisationKind[]

describe.each(editions)('$id', (edition) => {
  const levels = edition.levels.value.map(({ code }) => code)
  const registering = kinds.filter((kind) => capabilitiesOf(edition, kind).includes('registers'))
  const whereAPersonRegisters = new Set(
    edition.authority.flatMap(({ value }) => (value.participant === 'INDIVIDUAL' ? value.ownerKinds : [])),
  )
  const rowsFor = (participant: Participant, kind: OrganisationKind, level: string) =>
    edition.authority.filter(
      ({ value }) => value.participant === participant && value.level === level && value.ownerKinds.includes(kind),
    )

  test('every level has exactly one standard', () => {
    expect(edition.levelStandards.map(({ value }) => value.level)).toEqual(levels)
  })

  test('exactly one row for each registering kind and level, none for the others', () => {
    for (const level of levels)
      for (const kind of kinds) {
        expect(rowsFor('COLLECTIVE', kind, level).length, `${kind} ${level}`).toBe(registering.includes(kind) ? 1 : 0)
        expect(rowsFor('INDIVIDUAL', kind, level).length, `${kind} ${level}`).toBe(
          whereAPersonRegisters.has(kind) ? 1 : 0,
        )
      }
  })

  test('a person registers only where an organisation receives and may itself register', () => {
    for (const kind of whereAPersonRegisters)
      expect(capabilitiesOf(edition, kind), kind).toEqual(expect.arrayContaining(['registers', 'receives']))
  })

  test('who receives, aggregates or recognises has the capability for it', () => {
    const lacking = edition.authority.flatMap(({ id, value }) =>
      (
        [
          [value.receiver, 'receives'],
          [value.aggregator, 'aggregates'],
          [value.recogniser, 'recognises-model'],
        ] as const
      ).flatMap(([relation, capability]) => {
        const at = relation.to === 'self' ? value.ownerKinds : 'kind' in relation ? [relation.kind] : []
        return at.filter((kind) => !capabilitiesOf(edition, kind).includes(capability)).map((kind) => `${id}: ${kind}`)
      }),
    )
    expect(lacking).toEqual([])
  })

  test('an organisation recognises its own initiative only where the edition allows it, and the row says so', () => {
    const own = edition.authority.filter(
      ({ value }) => value.participant === 'COLLECTIVE' && value.recogniser.to === 'self',
    )
    expect(edition.authority.filter(({ value }) => value.selfRecognition)).toEqual(own)
    if (!edition.thresholds.allowSelfRecognition.value) expect(own).toEqual([])
  })

  test('the registration form belongs to the line of the owner', () => {
    const forms = { PARTY: 'REG_COLLECTIVE_PARTY', STATE: 'REG_COLLECTIVE_AGENCY', MASS: 'REG_COLLECTIVE_AGENCY' }
    const odd = edition.authority.filter(
      ({ value }) =>
        value.participant === 'COLLECTIVE' &&
        value.ownerKinds.some((kind) => kind !== 'ADVISORY_BODY' && forms[organisationKinds[kind].line] !== value.form),
    )
    expect(odd).toEqual([])
  })

  test('labels are found by code; an unknown code stays itself', () => {
    for (const { code, label } of edition.levels.value) expect(levelLabel(edition, code)).toBe(label)
    for (const { code, label } of edition.fields.value) expect(fieldLabel(edition, code)).toBe(label)
    expect([levelLabel(edition, 'OLD'), fieldLabel(edition, 'OLD')]).toEqual(['OLD', 'OLD'])
  })
})

type Expected = readonly [Participant, OrganisationKind, string, string, string, string, AuthorityRow['bodies']]
const short = (relation: AuthorityRow['receiver']) =>
  'kind' in relation ? `${relation.to} ${relation.kind}` : relation.to

test.each<Expected>([
  [
    'COLLECTIVE',
    'BRANCH',
    'BASE',
    'ancestor GRASSROOTS_COMMITTEE',
    'ancestor GRASSROOTS_COMMITTEE',
    'ancestor GRASSROOTS_COMMITTEE',
    ['STANDING', 'EXECUTIVE'],
  ],
  [
    'COLLECTIVE',
    'BRANCH',
    'SUPERIOR',
    'ancestor GRASSROOTS_COMMITTEE',
    'ancestor GRASSROOTS_COMMITTEE',
    'ancestor SUPERIOR_COMMITTEE',
    ['STANDING'],
  ],
  ['COLLECTIVE', 'GRASSROOTS_COMMITTEE', 'BASE', 'self', 'self', 'self', ['STANDING', 'EXECUTIVE']],
  ['COLLECTIVE', 'GRASSROOTS_BRANCH', 'BASE', 'self', 'self', 'self', ['BRANCH_COMMITTEE', 'BRANCH_MEETING']],
  [
    'COLLECTIVE',
    'GRASSROOTS_BRANCH',
    'SUPERIOR',
    'ancestor SUPERIOR_COMMITTEE',
    'ancestor SUPERIOR_COMMITTEE',
    'ancestor SUPERIOR_COMMITTEE',
    ['STANDING'],
  ],
  ['COLLECTIVE', 'ENTERPRISE', 'BASE', 'self', 'covering-party', 'self', ['LEADERSHIP']],
  [
    'COLLECTIVE',
    'AGENCY',
    'SUPERIOR',
    'covering-party',
    'covering-party',
    'covering-ancestor SUPERIOR_COMMITTEE',
    ['STANDING'],
  ],
  ['COLLECTIVE', 'MASS_ORGANISATION', 'BASE', 'self', 'covering-party', 'self', ['LEADERSHIP']],
  [
    'INDIVIDUAL',
    'BRANCH',
    'BASE',
    'self',
    'ancestor GRASSROOTS_COMMITTEE',
    'self',
    ['BRANCH_COMMITTEE', 'BRANCH_MEETING'],
  ],
  [
    'INDIVIDUAL',
    'BRANCH',
    'SUPERIOR',
    'self',
    'ancestor GRASSROOTS_COMMITTEE',
    'ancestor SUPERIOR_COMMITTEE',
    ['STANDING'],
  ],
  ['INDIVIDUAL', 'PUBLIC_UNIT', 'BASE', 'self', 'covering-party', 'self', ['LEADERSHIP']],
  [
    'INDIVIDUAL',
    'PUBLIC_UNIT',
    'SUPERIOR',
    'self',
    'covering-party',
    'covering-ancestor SUPERIOR_COMMITTEE',
    ['STANDING'],
  ],
])(
  'II.4.1.2 · %s of %s at %s: received by %s, listed by %s, recognised by %s',
  (participant, ownerKind, level, receiver, aggregator, recogniser, deciding) => {
    const row = findAuthority(hd29, { participant, ownerKind, level })?.value
    expect(row && [short(row.receiver), short(row.aggregator), short(row.recogniser), row.bodies]).toEqual([
      receiver,
      aggregator,
      recogniser,
      deciding,
    ])
  },
)

test('II.3.2-c, -d · a Party member uses Mẫu 2, an employee Mẫu 2a; nobody registers in person with a committee', () => {
  expect(findAuthority(hd29, { participant: 'INDIVIDUAL', ownerKind: 'BRANCH', level: 'BASE' })?.value.form).toBe(
    'REG_MEMBER',
  )
  expect(findAuthority(hd29, { participant: 'INDIVIDUAL', ownerKind: 'AGENCY', level: 'BASE' })?.value.form).toBe(
    'REG_EMPLOYEE',
  )
  expect(
    findAuthority(hd29, { participant: 'INDIVIDUAL', ownerKind: 'GRASSROOTS_COMMITTEE', level: 'BASE' }),
  ).toBeUndefined()
  expect(
    findAuthority(hd29, { participant: 'COLLECTIVE', ownerKind: 'SUPERIOR_COMMITTEE', level: 'SUPERIOR' }),
  ).toBeUndefined()
})

test('Q-II.4.2-1 · base exemplars are recognised by grassroots organisations only', () => {
  const able = kinds.filter((kind) => capabilitiesOf(hd29, kind).includes('recognises-base-exemplar'))
  expect(able).toEqual(['GRASSROOTS_COMMITTEE', 'GRASSROOTS_BRANCH'])
  expect(capabilitiesOf(hd29, 'PROVINCIAL_COMMITTEE')).toEqual([])
})

test('Điều 6.5 · in Sông Mây the province recognises its own level', () => {
  const row = findAuthority(songMay, { participant: 'COLLECTIVE', ownerKind: 'AGENCY', level: 'PROVINCE' })?.value
  expect(row?.recogniser).toEqual({ to: 'covering-ancestor', kind: 'PROVINCIAL_COMMITTEE' })
})
