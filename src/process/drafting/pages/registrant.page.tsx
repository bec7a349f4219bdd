import { paths } from '#ground/paths'
import { type BarredPlace, choiceKey, type RegistrantChoice } from '#process/registration'
import { Button, ButtonLink, Details, Empty, PageHeading, Radios } from '#ui'
import type { DraftingWords } from '../drafting.words.ts'
import { SourceList, type SourceListProps } from './source-list.tsx'

/** A choice with the form it leads to: «Mẫu 1». */
export type Offered = RegistrantChoice & { readonly form: string }
/** What a Party member may not choose, and why. */
export type Barred = BarredPlace & { readonly form: string; readonly insteadForm: string }

export const registrantLabel = (words: DraftingWords, choice: RegistrantChoice) =>
  choice.participant === 'COLLECTIVE'
    ? words.forCollective(choice.organisationName)
    : words.forMyself(choice.organisationName)

type RegistrantPageProps = SourceListProps & {
  words: DraftingWords
  choices: readonly Offered[]
  barred: readonly Barred[]
  /** Key of the suggestion to start from, '' when there is none. */
  suggestion: string
}

/** The first question: for whom. Form and receiver follow from the answer, never from a menu of forms. */
export const RegistrantPage = ({ words, choices, barred, suggestion, ...why }: RegistrantPageProps) =>
  choices.length === 0 ? (
    <Empty title={words.noChoice} />
  ) : (
    <>
      <PageHeading title={words.newTitle} />
      <form class="kh-form" method="get" action={paths.newRegistration}>
        {suggestion && <input type="hidden" name="goi-y" value={suggestion} />}
        <Radios
          name="cho"
          label={words.whoTitle}
          hint={words.whoHint}
          labelSize="m"
          value={choices[0] && choiceKey(choices[0])}
          options={choices.map((choice) => ({
            value: choiceKey(choice),
            label: registrantLabel(words, choice),
            hint: choice.form,
          }))}
        />
        <Button>{words.proceed}</Button>
      </form>
      {barred.length > 0 && (
        <Details summary={words.barredWhy}>
          {barred.map((each) => (
            <p class="govuk-body" key={each.place.organisationId}>
              {words.barredHere(each.place.organisationName, each.instead.organisationName, each.insteadForm)}
            </p>
          ))}
          <SourceList {...why} />
        </Details>
      )}
    </>
  )

type BarredPageProps = SourceListProps & { words: DraftingWords; barred: Barred }

/** Q-II.3.2-3: a Party member who tries the form of those outside the Party is led to the right one. */
export const BarredPage = ({ words, barred, ...why }: BarredPageProps) => (
  <>
    <PageHeading title={words.barredTitle(barred.form)} />
    <p class="govuk-body">
      {words.barredHere(barred.place.organisationName, barred.instead.organisationName, barred.insteadForm)}
    </p>
    <SourceList {...why} />
    <ButtonLink href={`${paths.newRegistration}?cho=${choiceKey(barred.instead)}`}>
      {words.registerInstead(barred.insteadForm, barred.instead.organisationName)}
    </ButtonLink>
  </>
)
