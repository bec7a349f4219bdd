import type { Problem } from '#platform/forms'
import { canonicalAnswer, type Draft, meetingMissingIn, missingIn, sectionSlug } from '#process/registration'
import type { FormSection, RegistrationForm } from '#rulebook'

/** `may-wait`: nothing is answered and nothing has to be. */
export type SectionProgress = 'not-begun' | 'begun' | 'complete' | 'may-wait'
export type SectionStanding = {
  readonly section: FormSection
  readonly slug: string
  readonly progress: SectionProgress
  /** What is missing or contradicts itself, in the order of the form. */
  readonly missing: readonly Problem[]
}

/** How far each section of a form is answered. */
export function sectionStandings(form: RegistrationForm, answers: Draft): readonly SectionStanding[] {
  const missing = [...missingIn(form, answers), ...meetingMissingIn(form, answers)]
  return form.sections.map((section) => {
    const keys = section.fields.map(({ key }) => key)
    const own = missing.filter(({ field }) => keys.includes(field))
    return { section, slug: sectionSlug(section), missing: own, progress: progressOf(section, answers, own) }
  })
}

function progressOf({ fields }: FormSection, answers: Draft, missing: readonly Problem[]): SectionProgress {
  const isBegun = fields.some(({ key }) => canonicalAnswer(answers[key]) !== '')
  if (missing.length > 0) return isBegun ? 'begun' : 'not-begun'
  return isBegun ? 'complete' : 'may-wait'
}

/** Sections that keep nothing from being sent. */
export const settledCount = (standings: readonly SectionStanding[]): number =>
  standings.filter(({ missing }) => missing.length === 0).length
