import type { Notice } from '#ground/notices'
import { paths } from '#ground/paths'
import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { Button, Empty, Form, LinkList, PageHeading } from '#ui'
import type { DeskWords } from '../desk.words.ts'

type Props = { words: DeskWords; notices: readonly Notice[]; hidden: Record<string, string> }

export const NoticesPage = ({ words, notices, hidden }: Props) => (
  <>
    <PageHeading title={words.noticesTitle} />
    {notices.length === 0 && <Empty title={words.noNotices} />}
    <LinkList
      items={notices.map((notice) => ({
        href: notice.link,
        label: notice.isRead ? notice.title : `● ${notice.title}`,
        detail: `${shownDay(dayOf(notice.at))} ${timeOf(notice.at)}`,
      }))}
    />
    {notices.some((notice) => !notice.isRead) && (
      <Form action={paths.notices} hidden={hidden}>
        <Button tone="secondary">{words.markRead}</Button>
      </Form>
    )}
  </>
)
