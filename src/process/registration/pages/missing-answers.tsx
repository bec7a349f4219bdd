import type { Problem } from '#platform/forms'
import type { Language } from '#platform/words'
import type { FormSection, RegistrationForm } from '#rulebook'
import { ErrorSummary } from '#ui'
import type { RegistrationWords } from '../registration.words.ts'

type MissingAnswersProps = {
  words: RegistrationWords
  language: Language
  form: RegistrationForm
  missing: readonly Problem[]
  editHref: (section: FormSection) => string
}

/** As many as one reads through; more are counted by section. */
const readable = 7

/** What keeps a registration from being sent: each answer a link, or each section when there are many. */
export const MissingAnswers = ({ words, language, form, missing, editHref }: MissingAnswersProps) => {
  const bySection = form.sections.map((section) => {
    const keys = section.fields.map(({ key }) => key)
    return { section, own: missing.filter(({ field }) => keys.includes(field)) }
  })
  const problems = bySection.flatMap(({ section, own }) => {
    const href = editHref(section)
    if (missing.length <= readable) return own.map((each) => ({ ...each, href: `${href}#${each.field}` }))
    const message = words.missingIn(section.title[language], own.length)
    return own.length > 0 ? [{ field: section.key, message, href: `${href}#${own[0]?.field}` }] : []
  })
  return <ErrorSummary title={words.missingTitle} problems={problems} />
}
