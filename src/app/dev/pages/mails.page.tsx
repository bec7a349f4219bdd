import { dayOf, timeOf } from '#platform/clock'
import { shownDay } from '#platform/vietnamese-text'
import { Table } from '#ui'
import type { newestNotices } from '../dev.queries.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

type MailsProps = DevPage & { notices: Awaited<ReturnType<typeof newestNotices>> }

export const MailsPage = ({ notices, ...page }: MailsProps) => {
  const { words } = page
  const stateOf = (state: string) => words[`mail-${state}` as 'mail-none'] ?? state
  return (
    <DevFrame {...page} title={words.mails} lead={words.mailsLead(notices.length)}>
      <Table
        caption={words.mails}
        captionHidden
        head={[words.at, words.to, words.subject, words.mailState]}
        nowrapColumns={[0]}
        rows={notices.map((notice) => [
          `${timeOf(notice.at)} ${shownDay(dayOf(notice.at))}`,
          notice.full_name,
          <a class="govuk-link" href={notice.link}>
            {notice.title}
          </a>,
          notice.read_at ? `${stateOf(notice.mail_state)}, ${words.isRead}` : stateOf(notice.mail_state),
        ])}
        emptyText={words.noMails}
      />
    </DevFrame>
  )
}
