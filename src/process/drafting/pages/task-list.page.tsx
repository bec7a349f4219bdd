import type { ComponentChildren } from 'preact'
import { paths } from '#ground/paths'
import type { Language } from '#platform/words'
import { fieldsOf, type RegistrationForm } from '#rulebook'
import {
  ButtonLink,
  Columns,
  PageHeading,
  SectionHeading,
  SummaryList,
  Tag,
  type TagTone,
  type Task,
  TaskList,
} from '#ui'
import type { KeptInput, OtherEditor } from '../draft.queries.ts'
import type { DraftingWords } from '../drafting.words.ts'
import { type SectionProgress, type SectionStanding, settledCount } from '../sections.rules.ts'
import { type Season, seasonText } from './season.tsx'

export type TaskListPageProps = {
  words: DraftingWords
  language: Language
  id: string
  form: RegistrationForm
  caption: string
  name: string
  standings: readonly SectionStanding[]
  mine: readonly KeptInput[]
  others: readonly OtherEditor[]
  season: Season
  registrant: string
  receiver: string
  lastSaved: string
  mayBeSent: boolean
  shownMoment: (at: Date) => string
  whyHere?: ComponentChildren
  /** The sheet in print, and to fill in with a word processor. */
  sheets?: ComponentChildren
  above?: ComponentChildren
  /** How many are attached; undefined when none may be. */
  documents: number | undefined
}

/** The home of a draft: its sections, how far each is, what is missing, until when and to whom. */
export const TaskListPage = (props: TaskListPageProps) => {
  const { words, standings, mayBeSent } = props
  const settled = settledCount(standings)
  const isComplete = settled === standings.length
  return (
    <>
      {props.above}
      <PageHeading
        title={props.name}
        caption={props.caption}
        lead={isComplete && mayBeSent ? words.settledAll : words.settled(settled, standings.length)}
      />
      <Columns asideLabel={words.facts} aside={<Facts {...props} />}>
        <SectionHeading>{words.sections}</SectionHeading>
        <TaskList tasks={[...standings.map((standing) => taskOf(props, standing)), ...documentTask(props)]} />
        {mayBeSent && (
          <ButtonLink href={paths.checkRegistration(props.id)} tone={isComplete ? 'primary' : 'secondary'}>
            {words.checkTitle}
          </ButtonLink>
        )}
      </Columns>
    </>
  )
}

const Facts = ({ words, id, season, registrant, receiver, lastSaved, whyHere, sheets }: TaskListPageProps) => (
  <>
    <SummaryList
      compact
      rows={[
        {
          key: words.deadline,
          value: <span class={season.daysLate > 0 ? 'kh-late' : ''}>{seasonText(words, season)}</span>,
        },
        { key: words.receiver, value: receiver },
        { key: words.registrant, value: registrant },
        { key: words.lastSaved, value: lastSaved },
      ]}
    />
    {whyHere}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.registration(id)}>
        {words.openCase}
      </a>
    </p>
    {sheets}
  </>
)

const documentTask = ({ words, id, documents }: TaskListPageProps): Task[] =>
  documents === undefined
    ? []
    : [
        {
          id: 'documents',
          title: words.documents,
          href: paths.documentsOf(id),
          status: documents > 0 ? <Tag tone="good" label={words.attached(documents)} /> : words.mayWait,
        },
      ]

const tones: Readonly<Record<SectionProgress, TagTone | undefined>> = {
  'not-begun': 'neutral',
  begun: 'draft',
  complete: 'good',
  'may-wait': undefined,
}

function taskOf(props: TaskListPageProps, { section, slug, progress, missing }: SectionStanding): Task {
  const { words, language, form, shownMoment } = props
  const number = form.sections.indexOf(section) + 1
  const kept = props.mine.find((input) => input.section === section.key)
  const other = props.others.find((input) => input.section === section.key)
  const label = {
    'not-begun': words.notBegun,
    begun: words.begun,
    complete: words.complete,
    'may-wait': words.mayWait,
  }[progress]
  const lines = [
    kept && words.typedAt(shownMoment(kept.at)),
    other && words.alsoHere(other.name, shownMoment(other.at)),
    progress === 'begun' &&
      missingText(
        props,
        missing.map(({ field }) => field),
      ),
  ].filter((line): line is string => Boolean(line))
  const tone = kept ? 'draft' : tones[progress]
  return {
    id: `section-${slug}`,
    title: `${number}. ${section.title[language]}`,
    href: paths.editSection(props.id, slug),
    hint: lines.length > 0 && lines.map((line) => <div key={line}>{line}</div>),
    status: tone ? <Tag tone={tone} label={kept ? words.begun : label} /> : label,
  }
}

const named = 3

/** The first missing questions by name, and how many more. */
function missingText({ words, language, form }: TaskListPageProps, keys: readonly string[]): string {
  const labels = fieldsOf(form)
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label[language])
  const first = labels.slice(0, named).join('; ')
  return words.missing(labels.length > named ? words.andMore(first, labels.length - named) : first)
}
