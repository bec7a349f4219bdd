import type { ComponentChildren } from 'preact'
import { History, StateTag } from '#ground/acts'
import { type DocumentLine, type DocumentPaths, DocumentSection } from '#ground/documents'
import type { HistoryLine } from '#ground/journal'
import { guidanceMachine } from '#lifecycle'
import { dayOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { type Edition, fieldLabel } from '#rulebook'
import { CaseHeader, Columns, Prose, SectionHeading, SummaryList } from '#ui'
import type { GuidanceRow, GuidanceVersion } from '../guidance.queries.ts'
import type { GuidanceWords } from '../guidance.words.ts'

type Props = {
  words: GuidanceWords
  language: Language
  edition: Edition
  guidance: GuidanceRow
  versions: readonly GuidanceVersion[]
  history: readonly HistoryLine[]
  documents: readonly DocumentLine[]
  documentPaths: DocumentPaths
  mayAttach: boolean
  acts: ComponentChildren
  above: ComponentChildren
}

export const GuidancePage = ({
  words,
  language,
  edition,
  guidance,
  versions,
  history,
  acts,
  above,
  ...files
}: Props) => (
  <>
    {above}
    <CaseHeader
      caption={words.issuedLine(guidance.number, shownDay(guidance.issuedOn))}
      title={guidance.title}
      tag={<StateTag machine={guidanceMachine} state={guidance.state} language={language} />}
      facts={[
        { label: words.organisation, value: guidance.homeName },
        { label: words.year, value: String(guidance.year) },
        {
          label: words.issuedOn,
          value: `${shownDay(guidance.issuedOn)} (${guidance.daysLate > 0 ? words.late(guidance.daysLate) : words.onTime})`,
        },
        {
          label: words.fields,
          value: guidance.fields.map((field) => fieldLabel(edition, field)).join(', ') || words.allFields,
        },
      ]}
      acts={acts}
    />
    <Columns
      asideLabel={words.history}
      aside={
        <>
          {versions.length > 1 && (
            <>
              <SectionHeading>{words.versions}</SectionHeading>
              <SummaryList
                compact
                rows={versions.map(({ version, at, reason, title }) => ({
                  key: words.version(version, shownDay(dayOf(at))),
                  value: reason || title,
                }))}
              />
            </>
          )}
          <SectionHeading>{words.history}</SectionHeading>
          <History lines={history} language={language} label={words.history} />
        </>
      }
    >
      <Prose>
        <p class="govuk-body kh-lines">{guidance.summary}</p>
      </Prose>
      {files.documents.length > 0 && (
        <DocumentSection
          language={language}
          paths={files.documentPaths}
          documents={files.documents}
          mayAttach={files.mayAttach}
        />
      )}
    </Columns>
  </>
)
