import { Button } from '../acts/button.tsx'
import { ButtonLink } from '../acts/button-link.tsx'
import { ButtonRow } from '../acts/button-row.tsx'
import { DefaultButton } from '../acts/default-button.tsx'
import { FilterBar } from '../fields/filter-bar.tsx'
import { Form } from '../fields/form.tsx'
import { TextArea } from '../fields/text-area.tsx'
import { TextField } from '../fields/text-field.tsx'
import type { GalleryEntry } from './entry.ts'

const draft = {
  key: 'gallery-form',
  savedWords: 'Đã lưu trong trình duyệt lúc {time}',
  offerWords: 'Có phần viết dở chưa gửi trên máy này.',
  restoreWords: 'Lấy lại',
  discardWords: 'Bỏ đi',
}

export const actEntries: GalleryEntry[] = [
  {
    id: 'default-button',
    title: 'DefaultButton',
    render: () => (
      <Form action="/" label="Phím Enter bấm nút đầu">
        <DefaultButton name="then" value="next">
          Lưu
        </DefaultButton>
        <Button tone="secondary" name="row" value="more">
          Thêm dòng
        </Button>
      </Form>
    ),
  },
  {
    id: 'button',
    title: 'Button',
    render: () => (
      <Form action="/" label="Các nút">
        <ButtonRow>
          <Button>Gửi đăng ký</Button>
          <Button tone="secondary" name="then" value="stay">
            Lưu để viết tiếp
          </Button>
          <Button tone="warning">Rút đăng ký</Button>
        </ButtonRow>
      </Form>
    ),
  },
  {
    id: 'button-link',
    title: 'ButtonLink',
    render: () => (
      <>
        <ButtonLink href="/new">Đăng ký mô hình mới</ButtonLink>{' '}
        <ButtonLink href="/list.xlsx" tone="secondary" download>
          Tải danh sách (XLSX)
        </ButtonLink>
      </>
    ),
  },
  {
    id: 'button-row',
    title: 'ButtonRow',
    render: () => (
      <ButtonRow>
        <ButtonLink href="/accept">Tiếp nhận</ButtonLink>
        <ButtonLink href="/return" tone="secondary">
          Trả lại để bổ sung
        </ButtonLink>
        <a class="govuk-link" href="/list">
          Về danh sách
        </a>
      </ButtonRow>
    ),
  },
  {
    id: 'form',
    title: 'Form',
    render: () => (
      <Form action="/save" hidden={{ version: '3' }} draft={draft} label="Biểu có bản nháp">
        <TextArea name="draft-story" label="Cách làm" maxLength={500} />
        <Button>Lưu</Button>
      </Form>
    ),
  },
  {
    id: 'filter-bar',
    title: 'FilterBar',
    render: () => (
      <>
        <FilterBar action="/list" label="Lọc danh sách" clearHref="/list">
          <TextField name="filter-words" label="Từ khóa" value="đường hoa" type="search" />
          <TextField name="filter-year" label="Năm" value="2026" />
        </FilterBar>
        <FilterBar action="/list" label="Lọc theo nơi" submitLabel="Tìm">
          <TextField name="filter-place" label="Nơi đăng ký" />
        </FilterBar>
      </>
    ),
  },
]
