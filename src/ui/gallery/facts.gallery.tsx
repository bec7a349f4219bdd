import { Card } from '../facts/card.tsx'
import { ChangedText } from '../facts/changed-text.tsx'
import { Comparison } from '../facts/comparison.tsx'
import { Figure } from '../facts/figure.tsx'
import { FileList } from '../facts/file-list.tsx'
import { LinkList } from '../facts/link-list.tsx'
import { Pager } from '../facts/pager.tsx'
import { StepBar } from '../facts/step-bar.tsx'
import { SummaryList } from '../facts/summary-list.tsx'
import { Table } from '../facts/table.tsx'
import { Tag } from '../facts/tag.tsx'
import { TaskList } from '../facts/task-list.tsx'
import { Timeline } from '../facts/timeline.tsx'
import type { GalleryEntry } from './entry.ts'
import { longName, longText, longTitle } from './long-names.ts'

const hrefOf = (page: number) => `/list?trang=${page}`

const changed = [
  { kind: 'kept', text: 'Mỗi ' },
  { kind: 'removed', text: 'tuần một' },
  { kind: 'added', text: 'tháng hai' },
  { kind: 'kept', text: ' buổi tiếp dân tại nhà văn hóa tổ dân phố.' },
] as const

export const factEntries: GalleryEntry[] = [
  {
    id: 'changed-text',
    title: 'ChangedText',
    render: () => (
      <p class="govuk-body">
        <ChangedText parts={changed} side="before" /> <ChangedText parts={changed} side="after" />
      </p>
    ),
  },
  {
    id: 'comparison',
    title: 'Comparison',
    render: () => (
      <Comparison
        label="Thay đổi"
        before="Trước"
        after="Sau"
        items={[
          {
            key: longTitle,
            sides: [
              {
                before: <ChangedText parts={changed} side="before" />,
                after: <ChangedText parts={changed} side="after" />,
              },
            ],
          },
          { key: 'Nơi thực hiện', sides: [{ before: 'Chưa điền', after: longName }] },
        ]}
      />
    ),
  },
  {
    id: 'tag',
    title: 'Tag',
    render: () => (
      <p class="govuk-body">
        <Tag tone="neutral" label="Đã lưu trữ" /> <Tag tone="draft" label="Viết dở" />{' '}
        <Tag tone="waiting" label="Chờ tiếp nhận" /> <Tag tone="good" label="Đã xác nhận" />{' '}
        <Tag tone="attention" label="Sắp hết hạn" /> <Tag tone="refused" label="Không tiếp nhận" />{' '}
        <Tag tone="waiting" label={longName} />
      </p>
    ),
  },
  {
    id: 'file-list',
    title: 'FileList',
    render: () => (
      <FileList
        label="Tài liệu kèm theo"
        items={[
          {
            href: '/tep/1',
            name: 'Biên bản họp chi bộ.pdf',
            kind: 'pdf',
            facts: ['Biên bản họp · PDF, 1,2 MB', 'Trần Thị Bưởi, Bí thư, Chi bộ Một, 05/02/2026 09:15'],
            act: { href: '/tep/1/go', label: 'Gỡ' },
          },
          {
            href: '/tep/2',
            name: `${longTitle}.jpg`,
            kind: 'jpg',
            preview: '/assets/weave.svg',
            facts: [`Minh chứng · ảnh JPEG, 834 KB`, longName],
            note: longText,
          },
        ]}
      />
    ),
  },
  {
    id: 'summary-list',
    title: 'SummaryList',
    render: () => (
      <>
        <SummaryList
          rows={[
            { key: 'Tên mô hình', value: longTitle, act: { href: '/edit#title', label: 'Sửa', about: 'tên mô hình' } },
            { key: 'Nơi đăng ký', value: longName },
          ]}
        />
        <SummaryList compact rows={[{ key: 'Năm', value: '2026' }]} />
      </>
    ),
  },
  {
    id: 'table',
    title: 'Table',
    render: () => (
      <>
        <Table
          caption="Tổng hợp đăng ký năm 2026"
          head={['TT', 'Nơi đăng ký', 'Tên mô hình', 'Số người', 'Trạng thái']}
          rowHeader={1}
          numericColumns={[0, 3]}
          rows={[
            ['1', longName, longTitle, '1.234', <Tag tone="waiting" label="Chờ tiếp nhận" />],
            ['2', 'Công đoàn cơ sở', 'Bữa sáng không rác nhựa', '56', <Tag tone="good" label="Đã tiếp nhận" />],
          ]}
          emptyText="Chưa có đăng ký nào."
          foot={['', 'Cộng', '', '1.290', '']}
        />
        <Table caption="Danh sách trống" head={['Tên']} rows={[]} emptyText="Chưa có đăng ký nào trong năm 2026." />
      </>
    ),
  },
  {
    id: 'task-list',
    title: 'TaskList',
    render: () => (
      <TaskList
        tasks={[
          { id: 'task-about', title: 'Mô hình là gì', href: '/1', status: 'Đã xong' },
          {
            id: 'task-how',
            title: longTitle,
            href: '/2',
            hint: 'Khoảng 5 phút',
            status: <Tag tone="draft" label="Viết dở" />,
          },
          { id: 'task-send', title: 'Gửi', status: 'Chưa mở: cần xong các mục trên' },
        ]}
      />
    ),
  },
  {
    id: 'timeline',
    title: 'Timeline',
    render: () => (
      <Timeline
        label="Diễn biến"
        items={[
          {
            when: '09:41 ngày 05/03/2026',
            who: `Nguyễn Thị Ánh Tuyết, Bí thư ${longName}`,
            title: 'Trả lại để bổ sung',
            text: longText,
            link: { href: '/paper/12', label: 'Văn bản số 12-CV/ĐU' },
          },
          { when: '16:05 ngày 26/02/2026', who: 'Trần Văn Hòa, cán bộ văn phòng', title: 'Đã nhận' },
        ]}
      />
    ),
  },
  {
    id: 'pager',
    title: 'Pager',
    render: () => (
      <>
        <Pager page={5} pages={42} hrefOf={hrefOf} />
        <Pager
          page={1}
          pages={2}
          hrefOf={hrefOf}
          words={{
            label: 'Các trang tin',
            previous: 'Tin mới hơn',
            next: 'Tin cũ hơn',
            page: (page) => `Trang tin ${page}`,
          }}
        />
        <Pager page={1} pages={1} hrefOf={hrefOf} />
      </>
    ),
  },
  {
    id: 'figure',
    title: 'Figure',
    render: () => (
      <>
        <Figure value="1.234" label="mô hình đăng ký" href="/list" note="tăng 56 so với năm 2025" />
        <Figure value="0" label={longName} href="/list?0" />
      </>
    ),
  },
  {
    id: 'card',
    title: 'Card',
    render: () => (
      <>
        <Card
          level={2}
          title={longTitle}
          href="/1"
          caption="Văn hóa – xã hội · 2026"
          tag={<Tag tone="good" label="Đã xác nhận" />}
          foot={longName}
        >
          {longText}
        </Card>
        <Card level={2} title="Không có liên kết" />
      </>
    ),
  },
  {
    id: 'step-bar',
    title: 'StepBar',
    render: () => (
      <StepBar
        label="Các bước trong năm"
        steps={[
          { label: 'Đăng ký', state: 'done', note: 'trong tháng 2', href: '/1' },
          { label: 'Tổng hợp', state: 'done', note: 'trước ngày 20/3' },
          { label: 'Thực hiện, rà soát', state: 'current', note: 'đến hết tháng 9' },
          { label: 'Xác nhận của cấp có thẩm quyền theo quy định', state: 'ahead', note: 'tháng 10' },
          { label: 'Khen thưởng', state: 'ahead', note: 'tháng 12' },
        ]}
      />
    ),
  },
  {
    id: 'link-list',
    title: 'LinkList',
    render: () => (
      <LinkList
        label="Văn bản"
        items={[
          { href: '/1', label: 'Hướng dẫn của cấp trên', detail: 'PDF, 12 trang, 05/01/2026' },
          { href: '/2', label: longTitle },
        ]}
      />
    ),
  },
]
