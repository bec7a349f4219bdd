import { StateTag } from '#ground/acts'
import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { registrationMachine } from '#lifecycle'
import type { Language } from '#platform/words'
import { fieldLabel, levelLabel } from '#rulebook'
import { ButtonLink, ButtonRow, Empty, PageHeading, Pager, Table } from '#ui'
import { caseNotesWords } from '../case-notes.words.ts'
import type { RegistrationPage } from '../registration.queries.ts'
import { registrationsPerPage } from '../registration.queries.ts'
import type { RegistrationWords } from '../registration.words.ts'

type Props = {
  words: RegistrationWords
  language: Language
  list: RegistrationPage
  page: number
  mayRegister: boolean
  year?: number
}

export const RegistrationsPage = ({ words, language, list, page, mayRegister, year }: Props) => {
  const notes = caseNotesWords(language)
  const invitation = mayRegister && (
    <ButtonRow>
      <ButtonLink href={paths.newRegistration}>{words.emptyInvitation}</ButtonLink>
      <ButtonLink href={paths.runningInitiatives} tone="secondary">
        {notes.runningLink}
      </ButtonLink>
    </ButtonRow>
  )
  return (
    <>
      <PageHeading title={words.listTitle} lead={words.listLead} acts={invitation} />
      <Table
        caption={words.listTitle}
        captionHidden
        head={[words.name, words.owner, words.field, words.level, words.year, words.state]}
        rowHeader={0}
        rows={list.rows.map((row) => {
          const edition = pinnedEdition(row.editionId)
          return [
            <>
              <a class="govuk-link" href={paths.registration(row.id)}>
                {row.name}
              </a>
              {row.origin !== 'NEW' && <span class="kh-links__detail">{notes[row.origin]}</span>}
            </>,
            row.ownerName,
            row.field && fieldLabel(edition, row.field),
            levelLabel(edition, row.level),
            row.year,
            <StateTag machine={registrationMachine} state={row.state} language={language} />,
          ]
        })}
        emptyText={<Empty title={words.empty} invitation={invitation} />}
      />
      <Pager
        page={page}
        pages={Math.ceil(list.total / registrationsPerPage)}
        hrefOf={(to) => `${paths.registrations}?${year ? `nam=${year}&` : ''}trang=${to}`}
      />
    </>
  )
}
