import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { shownDay } from '#platform/vietnamese-text'
import { fieldLabel, levelLabel } from '#rulebook'
import { CaseHeader, Empty, PageHeading, Prose, SectionHeading, SummaryList, Tag, Warning } from '#ui'
import type { PublicInitiative, VerifiedPaper } from '../portal.queries.ts'
import type { PortalWords } from '../portal.words.ts'

export const InitiativePage = ({ words, initiative }: { words: PortalWords; initiative: PublicInitiative }) => {
  const edition = pinnedEdition(initiative.editionId)
  return (
    <>
      <CaseHeader
        caption={fieldLabel(edition, initiative.field)}
        title={initiative.name}
        tag={<Tag tone={initiative.revokedOn ? 'neutral' : 'good'} label={words[initiative.distinction]} />}
        facts={[
          { label: words.owner, value: initiative.ownerName },
          { label: words.organisation, value: initiative.organisationName },
          { label: words.place, value: initiative.place },
          { label: words.level, value: levelLabel(edition, initiative.level) },
          { label: words.year, value: String(initiative.year) },
        ]}
      />
      {initiative.revokedOn && <Warning>{words.revoked(shownDay(initiative.revokedOn))}</Warning>}
      <SectionHeading>{words.story}</SectionHeading>
      <Prose>
        <p class="kh-lines">{initiative.summary}</p>
      </Prose>
      <SectionHeading>{words.decision}</SectionHeading>
      <SummaryList
        rows={[
          {
            key: words.number,
            value: initiative.decisionNumber,
            act: { href: paths.verify(initiative.lookupCode), label: words.verify, about: initiative.decisionNumber },
          },
          { key: words.decidedOn, value: shownDay(initiative.decidedOn) },
          { key: words.decidedBy, value: initiative.decidedBy },
        ]}
      />
    </>
  )
}

export const VerifyPage = ({ words, paper }: { words: PortalWords; paper: VerifiedPaper | undefined }) =>
  paper ? (
    <>
      <PageHeading title={words.verifyTitle} lead={words.valid} />
      <SummaryList
        rows={[
          { key: words.number, value: paper.printedNumber },
          { key: words.issuedOn, value: shownDay(paper.issuedOn) },
          { key: words.issuer, value: paper.issuerName },
          { key: words.paperTitle, value: `${paper.title} ${paper.summary}` },
        ]}
      />
    </>
  ) : (
    <>
      <PageHeading title={words.verifyTitle} />
      <Empty title={words.unknownCode}>{words.unknownHint}</Empty>
    </>
  )
