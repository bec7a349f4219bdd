import { describe, expect, test } from 'vitest'
import { readWordForm, writeWordForm } from '#platform/word-forms'
import { type Draft, type RegistrationCase, sampleAnswers, sampleForm } from '#process/registration'
import { editionById, editions, registrationFormOf } from '#rulebook'
import { differencesIn, isOfferedAsTaken, mistaken } from './difference.rules.ts'
import { answersInFile } from './word-answers.ts'
import { originOf, wordFormOf } from './word-registration.ts'

const id = '0192f0c1-0000-7000-8000-000000000001'
const form = sampleForm('REG_COLLECTIVE_PARTY')
const stored = sampleAnswers(form, { field: 'ECONOMY', level: 'BASE', members: '1200', metOn: '2026-02-05' })
const described = (answers: Draft, rowVersion: number, kind = form.kind, editionId = 'hd-29-duk-2024') => {
  const edition = editionById(editionId)
  if (!edition) throw new Error(editionId)
  const registration = { id, rowVersion, year: 2026, ownerName: 'Chi bộ Một', answers } as RegistrationCase
  return { registration, edition, form: registrationFormOf(edition, kind) }
}

/** Downloaded at version 1, changed in the file, compared with what is stored at `rowVersion`. */
async function compared(
  inFile: Partial<Draft>,
  now: { answers?: Draft; rowVersion?: number; hasOrigin?: boolean } = {},
) {
  const { answers = stored, rowVersion = 1, hasOrigin = true } = now
  const downloaded = wordFormOf(described(stored, 1))
  const { sections } = wordFormOf(described({ ...stored, ...inFile } as Draft, 1))
  const read = await readWordForm(await writeWordForm({ ...downloaded, sections }), downloaded)
  if (!read.ok) throw new Error(read.because)
  const { values, keys } = answersInFile(form, read)
  const origin = hasOrigin ? originOf(read.properties, read.words) : undefined
  return differencesIn({ form, answers, rowVersion, values, keys, origin })
}
const told = async (...given: Parameters<typeof compared>) =>
  (await compared(...given)).map((difference) => [
    difference.field.key,
    difference.problem ?? difference.standing,
    isOfferedAsTaken(difference),
  ])

describe.each(
  editions.flatMap(({ id: edition, registrationForms }) =>
    registrationForms.map(({ value }) => ({ edition, kind: value.kind })),
  ),
)('$edition $kind', ({ edition, kind }) => {
  test('what comes back as it went differs in nothing', async () => {
    const each = described(stored, 1, kind, edition)
    const answers = sampleAnswers(each.form)
    const word = wordFormOf({ ...each, registration: { ...each.registration, answers } })
    const read = await readWordForm(await writeWordForm(word), word)
    if (!read.ok) throw new Error(read.because)
    const { values, keys } = answersInFile(each.form, read)
    const origin = originOf(read.properties, read.words)
    expect(differencesIn({ form: each.form, answers, rowVersion: 1, values, keys, origin })).toEqual([])
    expect(mistaken(origin, { id }, each.form)).toBeUndefined()
    expect([read.missing, read.leftover]).toEqual([[], []])
  })
})

describe('what is ticked beforehand', () => {
  test('an answer changed in the file alone', async () => {
    expect(await told({ goals: 'Mục tiêu mới' })).toEqual([['goals', 'changed', true]])
  })

  test('not one that was emptied', async () => {
    expect(await told({ goals: '' })).toEqual([['goals', 'emptied', false]])
    expect(await told({ partners: [] })).toEqual([['partners', 'emptied', false]])
  })

  test('not one that was changed in the system as well', async () => {
    const answers = { ...stored, goals: 'Sửa trong hệ thống' }
    expect(await told({ goals: 'Sửa trong tệp', outputs: 'Sản phẩm mới' }, { answers, rowVersion: 2 })).toEqual([
      ['goals', 'moved', false],
      ['outputs', 'changed', true],
    ])
  })

  test('not one that only the system changed', async () => {
    expect(await told({}, { answers: { ...stored, goals: 'Sửa trong hệ thống' }, rowVersion: 2 })).toEqual([
      ['goals', 'stale', false],
    ])
  })

  test('nothing, when the file does not say where it came from', async () => {
    expect(await told({ goals: 'Khác' }, { hasOrigin: false })).toEqual([['goals', 'unknown', false]])
  })

  test('nothing that does not fit: it is told at its question', async () => {
    expect(await told({ metOn: '31/02/2026', summoned: 'mười lăm' })).toEqual([
      ['metOn', 'Ngày họp phải là một ngày có thật, ví dụ 05/01/2026.', false],
      ['summoned', 'Số người được triệu tập là một số nguyên.', false],
    ])
  })
})

test('a row changed, one added: the whole table is one difference', async () => {
  const indicators = [
    { name: 'Thời gian chờ', unit: 'phút', before: '45', target: '15' },
    { name: 'Thư cảm ơn', unit: '', before: '0', target: '10' },
  ]
  expect((await compared({ indicators })).map(({ field, offered }) => [field.key, offered])).toEqual([
    ['indicators', indicators],
  ])
})

test('decomposed marks and spaces at the ends of lines are no difference', async () => {
  const same = { goals: String(stored.goals).normalize('NFD'), content: 'Đón tiếp chu đáo. \nTrả lời đúng hẹn. ' }
  expect(await told(same)).toEqual([])
})

test('a number with dots is the number stored', async () => {
  expect(await told({ members: '1.200' })).toEqual([])
})

test.each([
  [id, 'REG_COLLECTIVE_PARTY', undefined],
  ['0192f0c1-0000-7000-8000-00000000000f', 'REG_COLLECTIVE_PARTY', 'other-registration'],
  [id, 'REG_MEMBER', 'other-form'],
])('a file of %s, form %s: %s', (registrationId, kind, expected) => {
  const origin = originOf({}, `Mã phiếu (giữ nguyên): KHEO ${registrationId} 4 ${kind}`)
  expect([mistaken(origin, { id }, form), origin?.rowVersion]).toEqual([expected, 4])
})
