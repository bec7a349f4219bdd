import { paths } from '#ground/paths'
import { shownDay, shownNumber } from '#platform/vietnamese-text'
import { ButtonLink, ButtonRow, CardGrid, Columns, Empty, Figure, FigureRow, LinkList, SectionHeading } from '#ui'
import type { PublicFigures, PublicRow } from '../portal.queries.ts'
import type { PortalWords } from '../portal.words.ts'
import { initiativeCard } from './initiative-card.tsx'

type Props = {
  words: PortalWords
  year: number
  figures: PublicFigures
  newest: readonly PublicRow[]
  fields: readonly { code: string; label: string }[]
  deadlines: readonly { says: string; lastDay: string }[]
}

export const HomePage = ({ words, year, figures, newest, fields, deadlines }: Props) => (
  <>
    <FigureRow
      label={words.figures}
      figures={[
        { value: shownNumber(figures.total), label: words.published, href: paths.initiatives },
        {
          value: shownNumber(figures.thisYear),
          label: words.publishedIn(year),
          href: `${paths.initiatives}?nam=${year}`,
        },
      ]}
    />
    <SectionHeading
      aside={
        <a class="govuk-link" href={paths.initiatives}>
          {words.all}
        </a>
      }
    >
      {words.newest}
    </SectionHeading>
    {newest.length === 0 ? (
      <Empty title={words.nothingYet} />
    ) : (
      <CardGrid label={words.newest} cards={newest.map((row) => initiativeCard(words, row))} />
    )}
    <Columns
      asideLabel={words.deadlinesTitle}
      aside={
        <>
          <SectionHeading>{words.deadlinesTitle}</SectionHeading>
          <LinkList
            items={deadlines.map(({ says, lastDay }) => ({
              href: paths.rulebook,
              label: words.deadlineUntil(shownDay(lastDay)),
              detail: says,
            }))}
          />
        </>
      }
    >
      <SectionHeading>{words.fieldsTitle}</SectionHeading>
      <div class="kh-figures">
        {fields.map(({ code, label }) => (
          <Figure
            key={code}
            value={shownNumber(figures.byField[code] ?? 0)}
            label={label}
            href={`${paths.initiatives}?linh-vuc=${code}`}
          />
        ))}
      </div>
      <SectionHeading>{words.howTitle}</SectionHeading>
      <p class="govuk-body">{words.howText}</p>
      <ButtonRow>
        <ButtonLink href={paths.process} tone="secondary">
          {words.seeProcess}
        </ButtonLink>
        <ButtonLink href={paths.rulebook} tone="secondary">
          {words.seeRules}
        </ButtonLink>
      </ButtonRow>
    </Columns>
  </>
)
