import { StateTag } from '#ground/acts'
import { paths } from '#ground/paths'
import { reportMachine } from '#lifecycle'
import type { Language } from '#platform/words'
import { Button, Empty, Form, PageHeading, Table } from '#ui'
import type { ReviewCase } from '../review.queries.ts'
import type { ReviewWords } from '../review.words.ts'

type Props = {
  words: ReviewWords
  language: Language
  mine: readonly ReviewCase[]
  received: readonly ReviewCase[]
  toOpen: readonly { organisationId: string; name: string; year: number }[]
  hidden: Record<string, string>
}

export const ReviewsPage = ({ words, language, mine, received, toOpen, hidden }: Props) => (
  <>
    <PageHeading title={words.title} lead={words.lead} />
    {toOpen.map(({ organisationId, name, year }) => (
      <Form
        key={organisationId}
        action={paths.openReview}
        hidden={{ ...hidden, organisation: organisationId }}
        label={words.openFor(name, year)}
      >
        <Button>{words.openFor(name, year)}</Button>
      </Form>
    ))}
    <Reviews caption={words.mine} reviews={mine} words={words} language={language} isReceived={false} />
    {received.length > 0 && (
      <Reviews caption={words.received} reviews={received} words={words} language={language} isReceived />
    )}
  </>
)

type ReviewsProps = {
  caption: string
  reviews: readonly ReviewCase[]
  words: ReviewWords
  language: Language
  isReceived: boolean
}

const Reviews = ({ caption, reviews, words, language, isReceived }: ReviewsProps) => (
  <Table
    caption={caption}
    head={[words.year, words.organisation, words.state]}
    rows={reviews.map((review) => [
      <a class="govuk-link" href={paths.review(review.id)}>
        {review.year}
      </a>,
      review.homeName,
      <StateTag machine={reportMachine} state={review.state} language={language} isOtherSide={isReceived} />,
    ])}
    emptyText={<Empty title={words.none} />}
  />
)
