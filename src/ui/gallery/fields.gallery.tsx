import { Checkboxes } from '../fields/checkboxes.tsx'
import { DateField } from '../fields/date-field.tsx'
import { FileField } from '../fields/file-field.tsx'
import { Hints } from '../fields/hints.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { PasswordField } from '../fields/password-field.tsx'
import { Radios } from '../fields/radios.tsx'
import { RowBox } from '../fields/row-box.tsx'
import { RowsField } from '../fields/rows-field.tsx'
import { Select } from '../fields/select.tsx'
import { SideChoice } from '../fields/side-choice.tsx'
import { TextArea } from '../fields/text-area.tsx'
import { TextField } from '../fields/text-field.tsx'
import { When } from '../fields/when.tsx'
import type { GalleryEntry } from './entry.ts'
import { longName, longText, longTitle } from './long-names.ts'

const optional = 'không bắt buộc'
const fields = [
  { value: 'economy', label: 'Phát triển kinh tế' },
  { value: 'culture', label: 'Văn hóa – xã hội', hint: 'Giáo dục, y tế, an sinh, nếp sống văn minh' },
  { value: 'security', label: 'Quốc phòng – an ninh' },
  { value: 'long', label: longName },
]

export const fieldEntries: GalleryEntry[] = [
  {
    id: 'row-box',
    title: 'RowBox',
    render: () => <RowBox name="row" value="1" label="Chọn dòng 1" id="row" checked />,
  },
  {
    id: 'side-choice',
    title: 'SideChoice',
    render: () => (
      <>
        <SideChoice
          label="Mục tiêu"
          kept={{ title: 'Trong hệ thống', content: longText }}
          offered={{ title: 'Trong tệp', content: `${longText}\n${longName}` }}
          take={{ id: 'take-goals', name: 'take', value: 'goals', label: 'Lấy nội dung trong tệp', checked: true }}
        />
        <SideChoice
          label={longTitle}
          kept={{ title: 'Trong hệ thống', content: 'Chưa điền' }}
          offered={{ title: 'Trong tệp', content: longName }}
          take={{ id: 'take-name', name: 'take', value: 'name', label: 'Lấy nội dung trong tệp', checked: false }}
          note="Mục này đã được sửa trong hệ thống sau khi tải mẫu."
        />
        <SideChoice
          label="Ngày họp"
          kept={{ title: 'Trong hệ thống', content: '05/02/2026' }}
          offered={{ title: 'Trong tệp', content: '31/02/2026' }}
          note="Ngày họp phải là một ngày có thật, ví dụ 05/01/2026."
          isProblem
        />
      </>
    ),
  },
  {
    id: 'text-field',
    title: 'TextField',
    render: () => (
      <>
        <TextField name="title" label="Tên mô hình" hint="Nói rõ làm gì, ở đâu, với ai" />
        <TextField name="title-long" label={longTitle} optionalLabel={optional} value={longTitle} labelSize="m" />
        <TextField
          name="title-wrong"
          label="Thư điện tử"
          type="email"
          value="an@"
          error="Thư điện tử còn thiếu phần sau dấu @"
        />
        <TextField name="code" label="Mã xác minh" width={10} />
      </>
    ),
  },
  {
    id: 'text-area',
    title: 'TextArea',
    render: () => (
      <>
        <TextArea
          name="story"
          label="Cách làm"
          hint="Kể như kể cho đồng chí ở nơi khác muốn làm theo"
          maxLength={2000}
        />
        <TextArea name="story-long" label="Kết quả" value={`${longText}\n\n${longText}`} maxLength={1000} />
        <TextArea
          name="story-wrong"
          label="Khó khăn"
          value={longText}
          maxLength={100}
          error="Khó khăn dài quá 100 ký tự"
        />
      </>
    ),
  },
  {
    id: 'password-field',
    title: 'PasswordField',
    render: () => (
      <>
        <PasswordField name="password" label="Mật khẩu" />
        <PasswordField
          name="password-wrong"
          label="Mật khẩu mới"
          autocomplete="new-password"
          error="Mật khẩu cần ít nhất 12 ký tự"
        />
      </>
    ),
  },
  {
    id: 'date-field',
    title: 'DateField',
    render: () => (
      <>
        <DateField name="held-on" label="Ngày họp" value="05/01/2026" />
        <DateField name="held-on-wrong" label="Ngày họp" value="31/02/2026" error="Tháng 2 không có ngày 31" />
      </>
    ),
  },
  {
    id: 'number-field',
    title: 'NumberField',
    render: () => (
      <>
        <NumberField name="present" label="Số người dự" value={27} />
        <NumberField name="present-wrong" label="Số người dự" value="hai bảy" error="Số người dự phải là một số" />
      </>
    ),
  },
  {
    id: 'rows-field',
    title: 'RowsField',
    render: () => (
      <>
        <RowsField
          name="indicators"
          label="Chỉ tiêu đánh giá"
          hint="Dòng để trống không tính."
          optionalLabel={optional}
          columns={[
            { key: 'name', label: 'Chỉ tiêu', isWide: true },
            { key: 'before', label: 'Trước khi thực hiện' },
            { key: 'target', label: 'Mục tiêu', inputmode: 'numeric' },
          ]}
          rows={[
            [longTitle, '45 phút', '20'],
            ['', '', ''],
          ]}
          max={30}
          rowLabel="Dòng {n}"
          addLabel="Thêm dòng"
          removeLabel="Xóa"
        />
        <RowsField
          name="milestones"
          label="Tiến độ"
          error="Tiến độ: ghi ít nhất một dòng."
          columns={[
            { key: 'on', label: 'Ngày' },
            { key: 'what', label: longTitle, optionalLabel: optional },
          ]}
          rows={[]}
          max={20}
          rowLabel="Dòng {n}"
          addLabel="Thêm dòng"
          removeLabel="Xóa"
        />
      </>
    ),
  },
  {
    id: 'when',
    title: 'When',
    render: () => (
      <>
        <Radios
          name="newness"
          label="Mô hình mới hay tiếp tục"
          options={[
            { value: 'NEW', label: 'Mô hình mới' },
            { value: 'CONTINUED', label: 'Tiếp tục từ năm trước' },
          ]}
        />
        <When
          name="newness"
          is={['CONTINUED']}
          note="Chỉ trả lời khi “Mô hình mới hay tiếp tục” là: Tiếp tục từ năm trước."
        >
          <TextField name="origin" label="Mô hình gốc" />
        </When>
      </>
    ),
  },
  {
    id: 'file-field',
    title: 'FileField',
    render: () => (
      <>
        <FileField
          name="evidence"
          label="Ảnh, tài liệu minh chứng"
          hint="PDF, DOCX, JPG hoặc PNG, mỗi tệp đến 10 MB"
          multiple
        />
        <FileField name="evidence-wrong" label="Bản ký" error="Tệp «bao-cao.exe» không mở được như một tài liệu" />
      </>
    ),
  },
  {
    id: 'select',
    title: 'Select',
    render: () => (
      <>
        <Select name="field" label="Lĩnh vực" options={fields} emptyLabel="Chọn một lĩnh vực" />
        <Select
          name="field-wrong"
          label="Lĩnh vực"
          options={fields}
          value="long"
          error="Lĩnh vực này không còn dùng từ năm 2026"
        />
      </>
    ),
  },
  {
    id: 'radios',
    title: 'Radios',
    render: () => (
      <>
        <Radios
          name="choice"
          label="Mô hình thuộc lĩnh vực nào?"
          labelSize="m"
          options={[
            ...fields,
            { value: 'other', label: 'Lĩnh vực khác', reveals: <TextField name="choice-other" label="Tên lĩnh vực" /> },
          ]}
          value="culture"
        />
        <Radios
          name="choice-wrong"
          label="Tập thể đã họp chưa?"
          inline
          options={[
            { value: 'yes', label: 'Đã họp' },
            { value: 'no', label: 'Chưa họp' },
          ]}
          error="Chọn một trong hai"
        />
      </>
    ),
  },
  {
    id: 'hints',
    title: 'Hints',
    render: () => (
      <form>
        <TextField name="hinted" label="Tên mô hình" />
        <Hints title="Mô hình tương tự đã có" foundWords="Có mô hình tương tự." from="/goi-y" fields={['hinted']} />
        <button class="govuk-button" type="submit">
          Tìm
        </button>
      </form>
    ),
  },
  {
    id: 'checkboxes',
    title: 'Checkboxes',
    render: () => (
      <>
        <Checkboxes
          name="kinds"
          label="Gửi thông báo về"
          options={fields}
          values={['economy', 'long']}
          optionalLabel={optional}
        />
        <Checkboxes
          name="kinds-wrong"
          label="Cam kết"
          options={[{ value: 'yes', label: 'Nội dung trên là đúng' }]}
          error="Cần đánh dấu trước khi gửi"
        />
      </>
    ),
  },
]
