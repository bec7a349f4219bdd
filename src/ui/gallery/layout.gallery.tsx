import { ButtonLink } from '../acts/button-link.tsx'
import { ButtonRow } from '../acts/button-row.tsx'
import { Tag } from '../facts/tag.tsx'
import { CardGrid } from '../layout/card-grid.tsx'
import { CaseHeader } from '../layout/case-header.tsx'
import { Columns } from '../layout/columns.tsx'
import { DeskSection } from '../layout/desk-section.tsx'
import { FigureRow } from '../layout/figure-row.tsx'
import { Hero } from '../layout/hero.tsx'
import { PageHeading } from '../layout/page-heading.tsx'
import { Prose } from '../layout/prose.tsx'
import { SearchBox } from '../layout/search-box.tsx'
import { SectionHeading } from '../layout/section-heading.tsx'
import { TabBar } from '../layout/tab-bar.tsx'
import type { GalleryEntry } from './entry.ts'
import { longName, longText, longTitle } from './long-names.ts'

const figures = [
  { value: '1.234', label: 'mô hình', href: '/list' },
  { value: '56', label: longName, href: '/list?cap=1', note: 'năm 2026' },
]

export const layoutEntries: GalleryEntry[] = [
  {
    id: 'hero',
    title: 'Hero',
    render: () => (
      <Hero title="Những cách làm hay, do dân và vì dân" lead={longText} figures={<FigureRow figures={figures} />}>
        <SearchBox action="/find" name="hero-q" label="Tìm cách làm" submitLabel="Tìm" />
      </Hero>
    ),
  },
  { id: 'figure-row', title: 'FigureRow', render: () => <FigureRow label="Số liệu" figures={figures} /> },
  {
    id: 'search-box',
    title: 'SearchBox',
    render: () => (
      <SearchBox
        action="/find"
        label="Tìm mô hình"
        submitLabel="Tìm"
        value="đường hoa"
        hint="Gõ có dấu hoặc không dấu đều được"
      />
    ),
  },
  {
    id: 'card-grid',
    title: 'CardGrid',
    render: () => (
      <CardGrid
        label="Mô hình"
        cards={[
          { level: 2, title: longTitle, href: '/1', caption: 'Kinh tế · 2026', foot: longName },
          { level: 2, title: 'Ngõ xanh', href: '/2', caption: 'Môi trường · 2025', children: longText },
        ]}
      />
    ),
  },
  {
    id: 'page-heading',
    title: 'PageHeading',
    render: () => (
      <PageHeading
        caption="Năm 2026"
        title={longTitle}
        lead={longText}
        acts={<ButtonLink href="/new">Đăng ký mô hình mới</ButtonLink>}
      />
    ),
  },
  {
    id: 'section-heading',
    title: 'SectionHeading',
    render: () => (
      <>
        <SectionHeading aside={<a href="/all">Xem tất cả</a>}>Mới được xác nhận</SectionHeading>
        <SectionHeading level={3}>{longTitle}</SectionHeading>
      </>
    ),
  },
  {
    id: 'columns',
    title: 'Columns',
    render: () => (
      <Columns aside={<p class="govuk-body">{longName}</p>} asideLabel="Bên lề">
        <p class="govuk-body">{longText}</p>
      </Columns>
    ),
  },
  {
    id: 'case-header',
    title: 'CaseHeader',
    render: () => (
      <CaseHeader
        caption="Đăng ký của tập thể · 2026-0147"
        title={longTitle}
        tag={<Tag tone="waiting" label="Chờ tiếp nhận" />}
        facts={[
          { label: 'Nơi đăng ký', value: longName },
          { label: 'Hạn trả lời', value: '05/03/2026' },
        ]}
        acts={
          <ButtonRow>
            <ButtonLink href="/accept">Tiếp nhận</ButtonLink>
          </ButtonRow>
        }
      />
    ),
  },
  {
    id: 'tab-bar',
    title: 'TabBar',
    render: () => (
      <TabBar
        label="Các phần"
        tabs={[
          { href: '/cho', label: 'Chờ tiếp nhận', count: '12', current: true },
          { href: '/nhan', label: 'Đã tiếp nhận', count: '1.234' },
          { href: '/tra', label: 'Trả lại để bổ sung', count: '0' },
        ]}
      />
    ),
  },
  {
    id: 'desk-section',
    title: 'DeskSection',
    render: () => (
      <>
        <DeskSection
          id="desk-mine"
          title="Chờ đồng chí xử lý"
          count="12"
          emptyText="Không có việc nào đang chờ."
          all={{ href: '/all', label: 'Xem cả 12 việc' }}
          items={[
            { href: '/1', title: longTitle, detail: longName, until: 'Quá hạn 2 ngày', urgency: 'late' },
            {
              href: '/2',
              title: 'Ký biên bản',
              until: 'Hạn cuối 28/02/2026',
              urgency: 'soon',
              tag: <Tag tone="draft" label="Viết dở" />,
            },
            { href: '/3', title: 'Xem bản tổng hợp', until: 'Hạn cuối 19/03/2026' },
          ]}
        />
        <DeskSection id="desk-others" title="Đang chờ nơi khác" count="0" quiet emptyText="Không chờ ai." items={[]} />
      </>
    ),
  },
  {
    id: 'prose',
    title: 'Prose',
    render: () => (
      <Prose>
        <p>{longText}</p>
        <p>
          <a href="/1">{longTitle}</a>
        </p>
      </Prose>
    ),
  },
]
