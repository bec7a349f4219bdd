import { answerTo, ObjectionList } from '#ground/acts'
import { editionOfYear, pinnedEdition } from '#ground/cycles'
import { officesOf, organisationsOf, type Route, type StaffVisit } from '#ground/identity'
import { historyOf } from '#ground/journal'
import { lineageOn, organisationsOn } from '#ground/organisations'
import { paths } from '#ground/paths'
import { actsOpenTo, type Objection, postsFor, reportMachine } from '#lifecycle'
import { thisYear, today } from '#platform/clock'
import { type FormValues, type Problem, parseForm, typed } from '#platform/forms'
import { type Answer, absent, page } from '#platform/http'
import { isId } from '#platform/ids'
import { moveReview, type ReviewMove } from './acts/move-review.ts'
import { openReview } from './acts/open-review.ts'
import { ReviewPage } from './pages/review.page.tsx'
import { ReviewsPage } from './pages/reviews.page.tsx'
import { parseReview, returnForm } from './review.forms.ts'
import { type ReviewCase, reviewRows, reviewsFor } from './review.queries.ts'
import { lastDayToReview, reviewedStates } from './review.rules.ts'
import { reviewWords } from './review.words.ts'

async function listPage({ db, actor, language, hidden }: StaffVisit): Promise<Answer> {
  const words = reviewWords(language)
  const year = thisYear()
  const drafting = organisationsOf(actor, postsFor(reportMachine, 'save'))
  const [reviews, organisations] = await Promise.all([reviewsFor(db, actor), organisationsOn(db, today(), drafting)])
  const begun = new Set(reviews.filter((review) => review.year === year).map((review) => review.homeId))
  const offices = officesOf(actor)
  const toOpen = organisations
    .filter(({ id }) => !begun.has(id))
    .map(({ id, name }) => ({ organisationId: id, name, year }))
  const [mine, received] = [true, false].map((own) =>
    reviews.filter((review) => offices.includes(review.homeId) === own),
  )
  return page(
    words.title,
    <ReviewsPage
      words={words}
      language={language}
      hidden={{ ...hidden }}
      mine={mine ?? []}
      received={received ?? []}
      toOpen={toOpen}
    />,
    { wide: true },
  )
}

type Typed = { values?: FormValues; problems?: readonly Problem[]; objections?: readonly Objection[] }

async function reviewPage(visit: StaffVisit, { values, problems = [], objections = [] }: Typed = {}): Promise<Answer> {
  const { db, actor, params, language, hidden } = visit
  const [review] = await reviewsFor(db, actor, params.id ?? '')
  if (!review) return absent
  const words = reviewWords(language)
  const edition = pinnedEdition(review.editionId)
  const [rows, history] = await Promise.all([rowsOf(visit, review), historyOf(db, 'report', review.id)])
  return page(
    words.subject(review.year),
    <ReviewPage
      words={words}
      language={language}
      edition={edition}
      review={review}
      rows={rows}
      lastDay={lastDayToReview(edition, review.year)}
      history={history}
      open={actsOpenTo(reportMachine, review, actor)}
      hidden={{ ...hidden }}
      isOtherSide={!officesOf(actor).includes(review.homeId)}
      values={values}
      problems={problems}
      objections={
        objections.length > 0 && <ObjectionList objections={objections} edition={edition} title={words.problemsTitle} />
      }
    />,
    { trail: [{ label: words.title, href: paths.reviews }], wide: true },
  )
}

/** Saving and putting up for certification both send the whole form of findings. */
const write =
  (move: 'save' | 'check') =>
  async (visit: StaffVisit): Promise<Answer> => {
    const [review] = await reviewsFor(visit.db, visit.actor, visit.params.id ?? '')
    if (!review) return absent
    const rows = await rowsOf(visit, review)
    const { findings, lessons, problems } = parseReview(
      visit.form,
      rows.map((row) => row.registrationId),
    )
    const outcome =
      problems.length > 0
        ? ({ kind: 'problems', problems } as const)
        : await moveReview(visit, { id: review.id, move, rowVersion: versionOf(visit), written: { findings, lessons } })
    return answerTo(visit, outcome, {
      again: (found, objections) => reviewPage(visit, { values: visit.form, problems: found, objections }),
      ...around(review),
    })
  }

const move =
  (name: Exclude<ReviewMove, 'save' | 'check'>, asksReason: boolean) =>
  async (visit: StaffVisit): Promise<Answer> => {
    const [review] = await reviewsFor(visit.db, visit.actor, visit.params.id ?? '')
    if (!review) return absent
    const parsed = asksReason ? parseForm(returnForm, visit.form) : ({ ok: true, input: { reason: '' } } as const)
    const outcome = parsed.ok
      ? await moveReview(visit, {
          id: review.id,
          move: name,
          rowVersion: versionOf(visit),
          reason: parsed.input.reason,
        })
      : ({ kind: 'problems', problems: parsed.problems } as const)
    return answerTo(visit, outcome, {
      again: (problems, objections) =>
        reviewPage(visit, { ...(asksReason && { values: visit.form }), problems, objections }),
      ...around(review),
    })
  }

/** What an organisation reviews, with all that went up in it. */
const rowsOf = async ({ db }: StaffVisit, review: ReviewCase) =>
  reviewRows(db, review.id, await lineageOn(db, review.homeId, today()), review.year, reviewedStates)

const versionOf = (visit: StaffVisit) => Number(typed(visit.form, '_version'))
const around = (review: ReviewCase) => ({ back: paths.review(review.id), edition: pinnedEdition(review.editionId) })

async function open(visit: StaffVisit): Promise<Answer> {
  const organisationId = typed(visit.form, 'organisation')
  const edition = await editionOfYear(visit.db, thisYear())
  if (!isId(organisationId) || !edition) return absent
  return answerTo(visit, await openReview(visit, { organisationId, year: thisYear() }), {
    back: paths.reviews,
    edition,
  })
}

const moveRoute = (name: Exclude<ReviewMove, 'save' | 'check'>, asksReason: boolean): Route => ({
  method: 'POST',
  path: paths.moveReview(':id', name),
  name: `report.${name}`,
  open: postsFor(reportMachine, name),
  handle: move(name, asksReason),
})

export const reviewRoutes: readonly Route[] = [
  { method: 'GET', path: paths.reviews, name: 'report.list', open: 'any-post', handle: listPage },
  { method: 'POST', path: paths.openReview, name: 'report.open', open: postsFor(reportMachine, 'save'), handle: open },
  {
    method: 'GET',
    path: paths.review(':id'),
    name: 'report.read',
    open: 'any-post',
    handle: (visit) => reviewPage(visit),
  },
  {
    method: 'POST',
    path: paths.saveReview(':id'),
    name: 'report.save',
    open: postsFor(reportMachine, 'save'),
    handle: write('save'),
  },
  {
    method: 'POST',
    path: paths.moveReview(':id', 'check'),
    name: 'report.check',
    open: postsFor(reportMachine, 'check'),
    handle: write('check'),
  },
  moveRoute('certify', false),
  moveRoute('rework', true),
  moveRoute('receive', false),
  moveRoute('return', true),
]
