import { expect, test } from 'vitest'
import type { SignedIn } from '#ground/identity'
import type { Organisation } from '#ground/organisations'
import { sampleForm } from '#process/registration'
import { fieldsOf } from '#rulebook'
import { prefilled } from './prefill.rules.ts'

const place = (kind: Organisation['kind'], name: string, hasCommittee = false): Organisation => ({
  id: name,
  code: name,
  kind,
  name,
  shortName: name,
  paperSymbol: name,
  place: 'An Lạc',
  hasStandingCommittee: false,
  hasCommittee,
})
const member: SignedIn = {
  personId: 'p',
  name: 'Lê Văn Cam',
  unreadNotices: 0,
  token: null,
  posts: [
    {
      post: 'party-member',
      organisationId: 'Chi bộ Một',
      organisationName: 'Chi bộ Một',
      title: 'Đảng viên',
      isInherited: false,
    },
    {
      post: 'employee',
      organisationId: 'Sở Mẫu',
      organisationName: 'Sở Mẫu',
      title: 'Chuyên viên',
      isInherited: false,
    },
    { post: 'employee', organisationId: 'Sở Cũ', organisationName: 'Sở Cũ', title: 'Kế toán', isInherited: true },
  ],
}
const filled = (kind: string, home: Organisation, answers = {}) =>
  prefilled(fieldsOf(sampleForm(kind)), { actor: member, home, answers })

test('a member’s form knows posts, place of work and contact', () => {
  expect(filled('REG_MEMBER', place('BRANCH', 'Chi bộ Một'))).toEqual({
    duties: 'Đảng viên, Chuyên viên',
    workplace: 'Sở Mẫu',
    contactName: 'Lê Văn Cam',
    contactPost: 'Đảng viên',
  })
})

test.each([
  ['REG_COLLECTIVE_PARTY', place('BRANCH', 'Chi bộ Một', true), 'Chi ủy Chi bộ Một'],
  ['REG_COLLECTIVE_PARTY', place('BRANCH', 'Chi bộ Một'), 'Chi bộ Một'],
  ['REG_COLLECTIVE_PARTY', place('GRASSROOTS_COMMITTEE', 'Đảng ủy Sở'), 'Ban Chấp hành Đảng ủy Sở'],
  ['REG_COLLECTIVE_AGENCY', place('AGENCY', 'Sở Mẫu'), 'Tập thể lãnh đạo Sở Mẫu'],
])('%s of %o is directed by %s', (kind, home, body) => {
  expect(filled(kind, home)).toMatchObject({ lead: home.name, leadingBody: body })
})

test('nothing that was answered, or answered and emptied, is filled in', () => {
  const given = { lead: 'Ban Dân vận', leadingBody: '', contactName: '' }
  expect(filled('REG_COLLECTIVE_PARTY', place('BRANCH', 'Chi bộ Một'), given)).toEqual({ contactPost: 'Đảng viên' })
})
