import type { ChainFault } from '#ground/journal'
import { paths } from '#ground/paths'
import { dayOf, timeOf } from '#platform/clock'
import { type Problem, problemAt } from '#platform/forms'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { type ActId, acts as machineActs } from '#rulebook'
import {
  ButtonLink,
  DateField,
  ErrorSummary,
  FilterBar,
  Notice,
  PageHeading,
  Pager,
  Select,
  Table,
  TextField,
  Warning,
} from '#ui'
import type { AdministrationAct } from '../administration.rules.ts'
import type { AdministrationWords } from '../administration.words.ts'
import { type JournalLine, linesPerPage } from '../journal.queries.ts'

type Props = {
  words: AdministrationWords
  language: Language
  /** The filter as typed, by the names in the address. */
  given: { viec: string; ai: string; ngay: string }
  problems: readonly Problem[]
  page: number
  total: number
  lines: readonly JournalLine[]
  acts: readonly string[]
  /** Of a check just made; absent when none was asked for. */
  faults?: readonly ChainFault[]
}

const nameOfAct = (words: AdministrationWords, language: Language, act: string): string =>
  machineActs[act as ActId]?.[language] ?? words[act as AdministrationAct] ?? act

const shownFaults = 20

const CheckResult = ({ words, faults }: { words: AdministrationWords; faults: readonly ChainFault[] }) =>
  faults.length === 0 ? (
    <Notice tone="success" title={words.intact} />
  ) : (
    <Warning>
      {words.broken(faults.length)}.{' '}
      {words.brokenAt(
        faults
          .slice(0, shownFaults)
          .map(({ seq }) => seq)
          .join(', '),
      )}
    </Warning>
  )

export const JournalPage = ({ words, language, given, problems, page, total, lines, acts, faults }: Props) => (
  <>
    <ErrorSummary title={words.problemsTitle} problems={problems} />
    {faults && <CheckResult words={words} faults={faults} />}
    <PageHeading
      title={words.journal}
      lead={words.journalLead}
      acts={
        <ButtonLink href={`${paths.journal}?kiem-tra=1`} tone="secondary">
          {words.check}
        </ButtonLink>
      }
    />
    <FilterBar
      action={paths.journal}
      label={words.journal}
      clearHref={Object.values(given).some(Boolean) ? paths.journal : undefined}
    >
      <Select
        name="viec"
        label={words.act}
        value={given.viec}
        emptyLabel={words.anyAct}
        options={acts.map((act) => ({ value: act, label: nameOfAct(words, language, act) }))}
      />
      <TextField name="ai" label={words.who} value={given.ai} />
      <DateField name="ngay" label={words.day} value={given.ngay} error={problemAt(problems, 'ngay')} />
    </FilterBar>
    <Table
      caption={`${words.journal} (${total})`}
      head={[words.number, words.when, words.act, words.who, words.note]}
      nowrapColumns={[1]}
      rows={lines.map((line) => [
        line.seq,
        `${shownDay(dayOf(line.at))} ${timeOf(line.at)}`,
        nameOfAct(words, language, line.act),
        [line.personName, line.post, line.organisationName].filter(Boolean).join(', '),
        line.note,
      ])}
      emptyText={words.nothingWritten}
    />
    <Pager
      page={page}
      pages={Math.ceil(total / linesPerPage)}
      hrefOf={(to) => `${paths.journal}?${new URLSearchParams({ ...given, trang: String(to) })}`}
    />
  </>
)
