import { ButtonLink } from '../acts/button-link.tsx'
import { Details } from '../messages/details.tsx'
import { Empty } from '../messages/empty.tsx'
import { ErrorSummary } from '../messages/error-summary.tsx'
import { Inset } from '../messages/inset.tsx'
import { Notice } from '../messages/notice.tsx'
import { Objections } from '../messages/objections.tsx'
import { Panel } from '../messages/panel.tsx'
import { Progress } from '../messages/progress.tsx'
import { Warning } from '../messages/warning.tsx'
import type { GalleryEntry } from './entry.ts'
import { longName, longText, longTitle } from './long-names.ts'

export const messageEntries: GalleryEntry[] = [
  {
    id: 'error-summary',
    title: 'ErrorSummary',
    render: () => (
      <>
        <ErrorSummary
          title="Còn 3 chỗ cần sửa"
          problems={[
            { field: 'title', message: 'Ghi tên mô hình' },
            { field: 'held-on', message: `Ngày họp sau ngày gửi của ${longName}` },
            { field: '', message: 'Biểu đã được người khác sửa lúc 09:41' },
          ]}
        />
        <ErrorSummary title="Không có gì" problems={[]} />
      </>
    ),
  },
  {
    id: 'notice',
    title: 'Notice',
    render: () => (
      <>
        <Notice tone="success" title="Đã gửi đăng ký" clearsDraft="gallery-sent">
          <p class="govuk-body">{longName} sẽ trả lời trước ngày 05/03/2026.</p>
        </Notice>
        <Notice tone="info" title={longTitle} />
      </>
    ),
  },
  {
    id: 'progress',
    title: 'Progress',
    render: () => (
      <>
        <Progress id="gallery-reading" title="Đang kiểm tra" text="Đang đọc tệp." done={0} total={0} />
        <Progress
          id="gallery-writing"
          title="Đang nhập"
          text="Đã nhập 1.250 trong 5.000 dòng."
          done={1250}
          total={5000}
        >
          <p class="govuk-body">{longText}</p>
        </Progress>
      </>
    ),
  },
  { id: 'inset', title: 'Inset', render: () => <Inset>{longText}</Inset> },
  { id: 'warning', title: 'Warning', render: () => <Warning>Không nhập nội dung mật vào hệ thống này.</Warning> },
  {
    id: 'details',
    title: 'Details',
    render: () => (
      <>
        <Details summary="Vì sao nơi này?">{longText}</Details>
        <Details summary="Đang mở" open>
          {longText}
        </Details>
      </>
    ),
  },
  {
    id: 'panel',
    title: 'Panel',
    render: () => <Panel title="Đã gửi đăng ký">Mã hồ sơ: 2026-0147. {longName} đã nhận được.</Panel>,
  },
  {
    id: 'objections',
    title: 'Objections',
    render: () => (
      <Objections
        title="Chưa tiếp nhận được, vì 2 lẽ"
        items={[
          {
            says: 'Tập thể chưa họp để thống nhất nội dung đăng ký.',
            remedy: 'Trả lại, đề nghị ghi ngày họp và số người dự.',
            sources: [
              { label: 'II.3.2-b', href: '/rules#ii-3-2-b' },
              { label: 'Q-II.3.2-1', href: '/rules#q' },
            ],
          },
          { says: `${longName} không còn hoạt động từ ngày 01/07/2025.`, sources: [{ label: 'Cây tổ chức' }] },
        ]}
      />
    ),
  },
  {
    id: 'empty',
    title: 'Empty',
    render: () => (
      <>
        <Empty title="Chưa có mô hình nào" invitation={<ButtonLink href="/new">Đăng ký mô hình đầu tiên</ButtonLink>}>
          Đăng ký trong tháng 2 hằng năm; viết dở vẫn được giữ lại.
        </Empty>
        <Empty title="Không tìm thấy mô hình nào có chữ «đường hoa»" />
      </>
    ),
  },
]
