import { paths } from '#ground/paths'
import { type Answer, page } from '#platform/http'
import type { Language } from '#platform/words'
import { type Post, posts } from '#rulebook'
import { ButtonLink, Inset, PageHeading } from '#ui'
import { appWords } from './app.words.ts'

type Page = Extract<Answer, { kind: 'page' }>

const plain = (language: Language, status: number, title: string, text: string): Page =>
  page(
    title,
    <>
      <PageHeading title={title} />
      <p class="govuk-body">{text}</p>
      <ButtonLink href={paths.home} tone="secondary">
        {appWords(language).toHome}
      </ButtonLink>
    </>,
    { status },
  )

export const absentPage = (language: Language) =>
  plain(language, 404, appWords(language).absentTitle, appWords(language).absentText)
export const faultPage = (language: Language, code: string) =>
  plain(language, 500, appWords(language).faultTitle, appWords(language).faultText(code))
export const tooLargePage = (language: Language) =>
  plain(language, 413, appWords(language).tooLargeTitle, appWords(language).tooLargeText)
export const wrongTypePage = (language: Language) =>
  plain(language, 415, appWords(language).wrongTypeTitle, appWords(language).wrongTypeText)
export const forgedPage = (language: Language) =>
  plain(language, 403, appWords(language).forgedTitle, appWords(language).forgedText)

/** Signed in, but by none of the posts that may come here: says which may. */
export const notYoursPage = (language: Language, allowed: readonly Post[]): Answer => {
  const words = appWords(language)
  return page(
    words.notYours,
    <>
      <PageHeading title={words.notYours} />
      <Inset>{words.whoMay(allowed.map((post) => posts[post][language]).join(', '))}</Inset>
      <ButtonLink href={paths.desk} tone="secondary">
        {words.desk}
      </ButtonLink>
    </>,
    { status: 403 },
  )
}
