import { paths } from '#ground/paths'
import { type FormValues, typedAll } from '#platform/forms'
import type { Language } from '#platform/words'
import type { FormSection } from '#rulebook'
import { ButtonLink, PageHeading, SummaryList } from '#ui'
import type { DraftingWords } from '../drafting.words.ts'
import { typedUnder } from '../merge.rules.ts'

type TooLatePageProps = {
  words: DraftingWords
  language: Language
  id: string
  section: FormSection
  /** As typed. */
  values: FormValues
}

/** What came after a registration was sent: nothing is written, and nothing that was typed is lost. */
export const TooLatePage = ({ words, language, id, section, values }: TooLatePageProps) => {
  const rows = section.fields.map((field) => ({
    key: field.label[language],
    value: typedUnder(field, values)
      .flatMap(([name]) => typedAll(values, name))
      .filter((text) => text.trim() !== '')
      .join('\n'),
  }))
  return (
    <>
      <PageHeading title={words.tooLateTitle} lead={words.tooLate} />
      <SummaryList
        rows={rows
          .filter(({ value }) => value !== '')
          .map(({ key, value }) => ({ key, value: <span class="kh-lines">{value}</span> }))}
      />
      <ButtonLink href={paths.registration(id)}>{words.openNow}</ButtonLink>
    </>
  )
}
