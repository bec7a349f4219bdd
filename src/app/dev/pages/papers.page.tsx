import { layouts, samplePapers } from '#platform/papers'
import { shownDay } from '#platform/vietnamese-text'
import { sheetSamples } from '#process/sheets'
import { SectionHeading, Table } from '#ui'
import type { newestPapers } from '../dev.queries.ts'
import { devPaths } from '../paths.ts'
import { layoutIds, sheetsFolder } from '../sample-papers.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type PapersProps = DevPage & { issued: Awaited<ReturnType<typeof newestPapers>> }

export const PapersPage = ({ issued, ...page }: PapersProps) => {
  const { words } = page
  return (
    <DevFrame {...page} title={words.papers} lead={words.papersLead}>
      <SectionHeading>{words.samples}</SectionHeading>
      <Table
        caption={words.samples}
        captionHidden
        head={[words.sample, ...layoutIds]}
        rowHeader={0}
        rows={Object.keys(samplePapers(layouts.STATE_30_2020.id)).map((name) => [
          name,
          ...layoutIds.map((layout) => (
            <Files hrefOf={(format) => devPaths.samplePaper(layout, `${name}.${format}`)} />
          )),
        ])}
        emptyText=""
      />
      <SectionHeading>{words.sheets}</SectionHeading>
      <Table
        caption={words.sheets}
        captionHidden
        head={[words.sample, words.files]}
        rowHeader={0}
        rows={Object.keys(sheetSamples).map((name) => [
          name,
          <Files hrefOf={(format) => devPaths.samplePaper(sheetsFolder, `${name}.${format}`)} />,
        ])}
        emptyText=""
      />
      <SectionHeading>{words.issued}</SectionHeading>
      <Table
        caption={words.issued}
        captionHidden
        head={[words.paperNumber, words.paper, words.issuedOn, words.files]}
        rowHeader={0}
        nowrapColumns={[0, 2, 3]}
        rows={issued.map((paper) => [
          paper.printed_number,
          <>
            {paper.title}
            <span class="kh-links__detail">{paper.summary}</span>
            <span class="kh-links__detail">{paper.signer_name}</span>
          </>,
          shownDay(paper.issued_on),
          <Files hrefOf={(format) => devPaths.issuedPaper(paper.id, format)} />,
        ])}
        emptyText={words.noIssued}
      />
    </DevFrame>
  )
}

const Files = ({ hrefOf }: { hrefOf: (format: string) => string }) => (
  <>
    <a class="govuk-link" href={hrefOf('pdf')}>
      PDF
    </a>{' '}
    <a class="govuk-link" href={hrefOf('docx')}>
      DOCX
    </a>
  </>
)
