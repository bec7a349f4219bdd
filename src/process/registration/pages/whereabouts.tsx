import { stateName } from '#ground/acts'
import { paths } from '#ground/paths'
import { registrationMachine, summaryListMachine } from '#lifecycle'
import { bodies } from '#rulebook'
import type { CaseHeaderProps } from '#ui'
import { caseNotesWords } from '../case-notes.words.ts'
import { isForwarded } from '../whereabouts.queries.ts'
import type { RegistrationPageProps } from './registration.page.tsx'

type Facts = CaseHeaderProps['facts']

/** The number taken at acceptance and the paper that says so. */
export function receiptFacts({ words, language, registration }: RegistrationPageProps): Facts {
  const { receiptNumber, receiptPaperId, year } = registration
  if (receiptNumber === null) return []
  const said = caseNotesWords(language)
  return [
    {
      label: words.receiptNumber,
      value: (
        <>
          {words.receipt(receiptNumber, year)}
          {receiptPaperId && (
            <>
              {' · '}
              {said.receiptPaper}{' '}
              <a class="govuk-link" href={paths.paper(receiptPaperId, 'pdf')} aria-label={`${said.receiptPaper} PDF`}>
                {said.pdf}
              </a>
              {', '}
              <a class="govuk-link" href={paths.paper(receiptPaperId, 'docx')} aria-label={`${said.receiptPaper} DOCX`}>
                {said.docx}
              </a>
            </>
          )}
        </>
      ),
    },
  ]
}

/** Q-II.3.2-2: where a registration lies now, and which body will decide. */
export function whereaboutsFacts(props: RegistrationPageProps): Facts {
  const { language, registration, stations, competence } = props
  const words = caseNotesWords(language)
  const body = competence ? ` (${bodies[competence.body].vi})` : ''
  return [
    { label: words.nowAt, value: liesAt(props) },
    ...(registration.continuesId === null
      ? []
      : [
          {
            label: words.continuedTitle,
            value: (
              <a class="govuk-link" href={paths.registration(registration.continuesId)}>
                {words.continuedFrom(registration.year - 1)}
              </a>
            ),
          },
        ]),
    ...(registration.recogniserId === registration.competentId
      ? []
      : [{ label: words.recogniser, value: `${stations.recogniser}${body}` }]),
  ]
}

function liesAt({ language, registration, stations, list }: RegistrationPageProps): string {
  const words = caseNotesWords(language)
  const row = registrationMachine.states[registration.state]
  const place = row.waitsAt === 'home' ? registration.homeName : stations.receiver
  if (row.waitsOn !== 'nobody') return words.waitsAt(place)
  if (!isForwarded(registration)) return words.restsAt(place)
  if (!list) return words.awaitsList(stations.aggregator)
  return words.inList(stations.aggregator, stateName(summaryListMachine, list.state, language), list.number ?? '')
}

export const VersionsLink = ({ language, registration, versions }: RegistrationPageProps) =>
  versions.length < 2 ? null : (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.registrationVersions(registration.id)}>
        {caseNotesWords(language).versionsLink(versions.length)}
      </a>
    </p>
  )
