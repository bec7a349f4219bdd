import type { Language } from '#platform/words'
import type { DescribedField } from '#process/versions'
import { type FormColumn, type FormField, fieldsOf, type RegistrationForm } from '#rulebook'
import { shownCell } from './pages/answers.tsx'
import { registrationWords } from './registration.words.ts'

/** The questions of a registration form as differences tell them, in its order and in the words of its options. */
export function answerFields(form: RegistrationForm, language: Language): readonly DescribedField[] {
  const words = registrationWords(language)
  const described = ({ key, label, kind }: FormField | FormColumn): DescribedField =>
    kind.type === 'rows'
      ? { key, label: label[language], columns: kind.columns.map(described) }
      : { key, label: label[language], show: (value) => shownCell(kind, value, words, language) }
  return fieldsOf(form).map(described)
}
