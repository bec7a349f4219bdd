import type { VNode } from 'preact'
import { shownDay } from '#platform/vietnamese-text'
import {
  type Edition,
  lastDay,
  levelLabel,
  organisationKinds,
  type Participant,
  paperKinds,
  rulesCiting,
} from '#rulebook'
import { Table } from '#ui'
import { anchorOf } from '../chosen-edition.ts'
import { capabilitiesInWords, thresholdsInWords } from '../rule-values.ts'
import type { RulebookWords } from '../rulebook.words.ts'
import { AuthorityTable } from './authority-table.tsx'
import { BasesTable } from './bases-table.tsx'
import { SourceLinks, Vietnamese } from './sources.tsx'

type Given = { readonly edition: Edition; readonly words: RulebookWords; readonly today: string }
type Titled = { readonly id: string; readonly title: string; readonly content: VNode }

/** Years whose last days are shown beside this year's. */
const yearsShown = [2024, 2025, 2026]

/** The data of an edition as tables, in the order of the guidance. */
export const rulebookTables = (given: Given): readonly Titled[] => {
  const { words } = given
  return [
    { id: 'fields', title: words.fields, content: <Fields {...given} /> },
    { id: 'levels', title: words.levels, content: <Levels {...given} /> },
    { id: 'criteria', title: words.criteria, content: <Criteria {...given} /> },
    { id: 'authority', title: words.authority, content: <AuthorityTable {...given} /> },
    { id: 'capabilities', title: words.capabilities, content: <Capabilities {...given} /> },
    { id: 'deadlines', title: words.deadlines, content: <Deadlines {...given} /> },
    { id: 'thresholds', title: words.thresholds, content: <Thresholds {...given} /> },
    { id: 'bases', title: words.bases, content: <BasesTable {...given} /> },
    { id: 'forms', title: words.forms, content: <Forms {...given} /> },
    { id: 'silences', title: words.silences, content: <Silences {...given} /> },
  ]
}

const Fields = ({ edition, words }: Given) => (
  <>
    <p class="govuk-body">
      <Vietnamese>{edition.fields.says}</Vietnamese> <SourceLinks edition={edition} sources={edition.fields.cite} />
    </p>
    <Table
      caption={words.fields}
      captionHidden
      head={[words.field, words.example]}
      rowHeader={0}
      rows={edition.fields.value.map(({ label, hint }) => [
        <Vietnamese>{label}</Vietnamese>,
        <Vietnamese>{hint}</Vietnamese>,
      ])}
      emptyText=""
    />
  </>
)

const Levels = ({ edition, words }: Given) => (
  <Table
    caption={words.levels}
    captionHidden
    head={[words.level, words.standard, words.grounds]}
    rowHeader={0}
    rows={edition.levelStandards.map(({ value, cite }) => [
      <Vietnamese>{levelLabel(edition, value.level)}</Vietnamese>,
      <Vietnamese>{value.label}</Vietnamese>,
      <SourceLinks edition={edition} sources={cite} />,
    ])}
    emptyText=""
  />
)

const Criteria = ({ edition, words }: Given) => (
  <Table
    caption={words.criteria}
    captionHidden
    head={[words.participant, words.criterion, words.grounds]}
    rows={(Object.keys(edition.criteria) as Participant[]).flatMap((participant) =>
      edition.criteria[participant].map(({ value, cite }) => [
        words[participant],
        <>
          <Vietnamese>{value.label}</Vietnamese>
          <span class="kh-links__detail">
            {value.checkedByRecogniser ? words.checkedByRecogniser : words.metByDecision}
          </span>
        </>,
        <SourceLinks edition={edition} sources={cite} />,
      ]),
    )}
    emptyText=""
  />
)

const Capabilities = ({ edition, words }: Given) => (
  <Table
    caption={words.capabilities}
    captionHidden
    head={[words.kind, words.can, words.grounds]}
    rowHeader={0}
    rows={edition.capabilities.map(({ value, cite }) => [
      <Vietnamese>{organisationKinds[value.kind].vi}</Vietnamese>,
      capabilitiesInWords(value.can, words),
      <SourceLinks edition={edition} sources={cite} />,
    ])}
    emptyText=""
  />
)

const Deadlines = ({ edition, words, today }: Given) => {
  const years = [...new Set([...yearsShown, Number(today.slice(0, 4))])]
  return (
    <Table
      caption={words.deadlines}
      captionHidden
      head={[words.deadline, ...years.map((year) => words.lastDayOf(year)), words.grounds]}
      rowHeader={0}
      nowrapColumns={years.map((_, index) => index + 1)}
      rows={Object.values(edition.deadlines).map(({ says, value, cite }) => [
        <Vietnamese>{says}</Vietnamese>,
        ...years.map((year) => shownDay(lastDay(value, year))),
        <SourceLinks edition={edition} sources={cite} />,
      ])}
      emptyText=""
    />
  )
}

const Thresholds = ({ edition, words }: Given) => (
  <Table
    caption={words.thresholds}
    captionHidden
    head={[words.threshold, words.value, words.grounds]}
    rowHeader={0}
    rows={thresholdsInWords(edition, words).map(({ says, shown, cite }) => [
      <Vietnamese>{says}</Vietnamese>,
      shown,
      <SourceLinks edition={edition} sources={cite} />,
    ])}
    emptyText=""
  />
)

const Forms = ({ edition, words }: Given) => (
  <Table
    caption={words.forms}
    captionHidden
    head={[words.form, words.paper, words.printedTitle, words.grounds]}
    rowHeader={0}
    nowrapColumns={[0]}
    rows={edition.forms.map(({ value, cite }) => [
      value.code ?? words.noNumber,
      <>
        <Vietnamese>{paperKinds[value.kind].vi}</Vietnamese>
        {value.distinction && <span class="kh-links__detail">{words[value.distinction]}</span>}
      </>,
      <Vietnamese>{value.title}</Vietnamese>,
      <SourceLinks edition={edition} sources={cite} />,
    ])}
    emptyText=""
  />
)

const Silences = ({ edition, words }: Given) => (
  <>
    <p class="govuk-body">{words.silencesLead}</p>
    <Table
      caption={words.silences}
      captionHidden
      head={[words.question, words.answer, words.usedBy]}
      rowHeader={0}
      nowrapColumns={[0]}
      rows={Object.entries(edition.silences).map(([id, answer]) => [
        <span id={anchorOf(id)}>{id}</span>,
        <Vietnamese>{answer}</Vietnamese>,
        <ul class="kh-plain-list kh-quiet">
          {rulesCiting(edition, id).map(({ kind, id: citingId, says }) => (
            <li key={`${kind} ${citingId}`}>
              <Vietnamese>{says}</Vietnamese>
            </li>
          ))}
        </ul>,
      ])}
      emptyText=""
    />
  </>
)
