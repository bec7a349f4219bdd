import { StateTag } from '#ground/acts'
import type { Notice } from '#ground/notices'
import { paths } from '#ground/paths'
import { type AnyMachine, machines } from '#lifecycle'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import type { Language } from '#platform/words'
import { ButtonLink, Columns, DeskSection, Empty, LinkList, PageHeading, SectionHeading } from '#ui'
import type { DeskCase, SentCase } from '../desk.queries.ts'
import type { DeskWords } from '../desk.words.ts'

export type DeskItem = DeskCase & { readonly lastDay: string | undefined; readonly urgency: 'calm' | 'soon' | 'late' }
type Props = {
  words: DeskWords
  language: Language
  name: string
  items: readonly DeskItem[]
  sent: readonly SentCase[]
  notices: readonly Notice[]
  mayRegister: boolean
}

const hrefOf: Record<DeskCase['kind'], (id: string) => string> = {
  registration: paths.registration,
  'summary-list': paths.summaryList,
  report: paths.review,
  recognition: paths.recognition,
  session: paths.session,
}
const machineOf = (kind: string): AnyMachine => machines.find((machine) => machine.name === kind) as AnyMachine

export const DeskPage = ({ words, language, name, items, sent, notices, mayRegister }: Props) => (
  <>
    <PageHeading
      title={words.title}
      lead={words.lead(name)}
      acts={mayRegister && <ButtonLink href={paths.newRegistration}>{words.newRegistration}</ButtonLink>}
    />
    <Columns
      asideLabel={words.noticesTitle}
      aside={
        <>
          <SectionHeading
            aside={
              <a class="govuk-link" href={paths.notices}>
                {words.allNotices}
              </a>
            }
          >
            {words.noticesTitle}
          </SectionHeading>
          {notices.length === 0 ? (
            <Empty title={words.noNotices} />
          ) : (
            <LinkList
              items={notices.map((notice) => ({
                href: notice.link,
                label: notice.title,
                detail: `${shownDay(dayOf(notice.at))} ${timeOf(notice.at)}`,
              }))}
            />
          )}
        </>
      }
    >
      <DeskSection
        id="cho-toi"
        title={words.waiting}
        count={words.count(items.length)}
        emptyText={words.nothing}
        items={items.map((item) => ({
          href: hrefOf[item.kind](item.id),
          title: titleOf(words, item),
          detail: detailOf(item),
          tag: <StateTag machine={machineOf(item.kind)} state={item.state} language={language} />,
          until:
            item.lastDay &&
            (item.urgency === 'late' ? words.late(shownDay(item.lastDay)) : words.until(shownDay(item.lastDay))),
          urgency: item.urgency,
        }))}
      />
      <DeskSection
        id="cho-noi-khac"
        title={words.mine}
        count={words.count(sent.length)}
        emptyText={words.nothingMine}
        quiet
        items={sent.map((row) => ({
          href: paths.registration(row.id),
          title: row.title,
          detail: words.waitsAt(row.waitsAt),
          tag: <StateTag machine={machineOf('registration')} state={row.state} language={language} isOtherSide />,
        }))}
      />
    </Columns>
  </>
)

/** Reports and lists of one year are all called alike: whose it is tells them apart. */
const detailOf = ({ kind, homeName }: DeskItem): string =>
  kind === 'report' || kind === 'summary-list' ? `${machineOf(kind).vi} · ${homeName}` : machineOf(kind).vi

const titleOf = (words: DeskWords, item: DeskItem): string => {
  if (item.kind === 'summary-list') return words.summaryList(item.year)
  if (item.kind === 'report') return words.report(item.year)
  if (item.kind === 'session') return words.session(shownDay(dayOf(item.at)), item.place)
  return item.title
}
