import type { ComponentChildren } from 'preact'
import type { Problem } from '#platform/forms'
import { ButtonLink, ErrorSummary, Inset, PageHeading } from '#ui'
import type { ActsWords } from './acts.words.ts'

type Shared = { words: ActsWords; back: string }

export const RefusedPage = ({
  words,
  back,
  problems,
  objections,
}: Shared & { problems?: readonly Problem[]; objections?: ComponentChildren }) => (
  <>
    <PageHeading title={words.refused} />
    {problems && <ErrorSummary title={words.problemsTitle} problems={problems} />}
    {objections}
    <ButtonLink href={back}>{words.back}</ButtonLink>
  </>
)

export const ForbiddenPage = ({
  words,
  back,
  samePerson,
  posts,
}: Shared & { samePerson: boolean; posts: readonly string[] }) => (
  <>
    <PageHeading title={words.forbidden} />
    <p class="govuk-body">{samePerson ? words.samePerson : words.notYours}</p>
    {posts.length > 0 && <Inset>{words.whoMay(posts.join(', '))}</Inset>}
    <ButtonLink href={back} tone="secondary">
      {words.back}
    </ButtonLink>
  </>
)

export const MovedPage = ({ words, back }: Shared) => (
  <>
    <PageHeading title={words.moved} />
    <p class="govuk-body">{words.movedText}</p>
    <ButtonLink href={back}>{words.reload}</ButtonLink>
  </>
)
