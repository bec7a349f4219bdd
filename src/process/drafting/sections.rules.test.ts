import { describe, expect, test } from 'vitest'
import { sampleAnswers, sampleForm, withAnswers } from '#process/registration'
import { sectionStandings, settledCount } from './sections.rules.ts'

const form = sampleForm('REG_COLLECTIVE_PARTY')
const complete = sampleAnswers(form)
const progressIn = (answers: typeof complete) =>
  Object.fromEntries(sectionStandings(form, answers).map(({ slug, progress }) => [slug, progress]))

test('addresses of sections are their titles without marks, each once in its form', () => {
  for (const kind of ['REG_COLLECTIVE_PARTY', 'REG_COLLECTIVE_AGENCY', 'REG_MEMBER', 'REG_EMPLOYEE']) {
    const slugs = sectionStandings(sampleForm(kind), complete).map(({ slug }) => slug)
    expect(new Set(slugs).size, kind).toBe(slugs.length)
    expect(slugs.filter((slug) => !/^[a-z-]+$/.test(slug))).toEqual([])
  }
})

describe('how far a section is', () => {
  test('a draft of a name alone has begun one section and waits for the others', () => {
    const begun = progressIn(withAnswers({}, { name: 'Chi bộ số', level: 'BASE' }))
    expect(begun).toMatchObject({
      'mo-hinh': 'begun',
      'to-chuc-dang-dang-ky': 'may-wait',
      'ly-do-va-muc-tieu': 'not-begun',
      'cuoc-hop-thong-nhat': 'not-begun',
    })
  })

  test('complete answers settle every section', () => {
    const standings = sectionStandings(form, complete)
    expect([settledCount(standings), standings.flatMap(({ missing }) => missing)]).toEqual([standings.length, []])
  })

  test('a contradiction is shown in the section it stands in', () => {
    const answers = withAnswers(complete, { attended: '99' })
    const meeting = sectionStandings(form, answers).find(({ slug }) => slug === 'cuoc-hop-thong-nhat')
    expect([meeting?.progress, meeting?.missing.map(({ field }) => field)]).toEqual(['begun', ['attended']])
    expect(settledCount(sectionStandings(form, answers))).toBe(form.sections.length - 1)
  })

  test('a question that is not put is not missed', () => {
    const forces = (answers: typeof complete) =>
      sectionStandings(form, answers).find(({ slug }) => slug === 'luc-luong-va-nguon-luc')
    expect(forces(complete)?.missing).toEqual([])
    expect(forces(withAnswers(complete, { partners: [] }))?.missing.map(({ field }) => field)).toEqual(['aloneBecause'])
  })
})
