import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../tools/testing/barriers.ts'
import { answer, answerSections, signedInAs } from '../tools/testing/journey.ts'

/** Form 1 in full, with the script: rows in place, conditions, autosave, every page without a barrier. */
const initiative = 'Góc đọc nghị quyết ở nhà văn hóa tổ dân phố'
let page: Page
let browser: Browser

test('Bí thư chi bộ đăng ký mô hình của tập thể theo Mẫu 1, từng phần một, đến khi gửi', async ({ browser: given }) => {
  browser = given
  await test.step('Bí thư mở mẫu, thấy hạn và nơi tiếp nhận, lưu phần đầu', secretaryBegins)
  await test.step('Danh sách phần nói còn thiếu gì', listSaysWhatIsMissing)
  await test.step('Câu hỏi có điều kiện hiện ra và ẩn đi theo câu trả lời', conditionComesAndGoes)
  await test.step('Bảng chỉ tiêu thêm dòng, xóa dòng tại chỗ; nội dung tự lưu', rowsComeAndGo)
  await test.step('Bí thư điền các phần còn lại', secretaryAnswersTheRest)
  await test.step('Bí thư sửa một câu từ trang xem lại rồi gửi', secretaryCorrectsAndSends)
})

async function secretaryBegins() {
  page = await signedInAs(browser, 'bithu.chibo', { at: '2026-02-09T02:41:00Z' })
  await page.getByRole('link', { name: 'Đăng ký mô hình' }).first().click()
  await expect(page.getByText('Mẫu 1, năm 2026')).toBeVisible()
  await expect(page.getByText('10/03/2026 (được gia hạn), còn 29 ngày')).toBeVisible()
  await expect(page.getByText(/^Gửi tới: /).first()).toBeVisible()
  await expectNoBarrier(page)
  await answer(page, { 'Tên mô hình': initiative })
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(page.getByText('Đã lưu bản nháp.')).toBeVisible()
}

async function listSaysWhatIsMissing() {
  await expect(page.getByText('Đã đủ 1 trên 10 phần.')).toBeVisible()
  await expect(
    page.getByText('Còn thiếu: Địa chỉ, địa điểm thực hiện; Lĩnh vực; Mô hình mới hay tiếp tục.'),
  ).toBeVisible()
  await expect(page.getByText('Vì sao nơi này?')).toBeVisible()
  await expectNoBarrier(page)
}

async function conditionComesAndGoes() {
  await page.getByRole('link', { name: '1. Mô hình' }).click()
  const origin = page.getByLabel('Mô hình gốc: tên, nơi và năm thực hiện')
  await expect(origin).toBeHidden()
  await answer(page, { 'Nhân rộng từ mô hình của nơi khác': true })
  await expect(origin).toBeVisible()
  await answer(page, {
    'Mô hình mới': true,
    'Địa chỉ, địa điểm thực hiện': 'Nhà văn hóa các tổ dân phố',
    'Văn hóa - xã hội': true,
  })
  await expect(origin).toBeHidden()
  await page.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
}

async function rowsComeAndGo() {
  await page.getByRole('link', { name: '3. Lý do và mục tiêu' }).click()
  await answer(page, {
    'Thực trạng, lý do xây dựng mô hình': 'Nhiều hộ ít có dịp đọc nghị quyết, tài liệu mới.',
    'indicators.1.name': 'Lượt đọc mỗi tháng',
    'indicators.1.before': '20',
    'indicators.1.target': '200',
  })
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await expect(page.locator('[name="indicators.2.name"]')).toBeFocused()
  await answer(page, { 'indicators.2.name': 'Dòng thừa' })
  await page.getByRole('button', { name: 'Xóa Dòng 2' }).click()
  await expect(page.locator('[name="indicators.2.name"]')).toHaveCount(0)
  await answer(page, { 'Mục tiêu': 'Mỗi tổ dân phố có một góc đọc mở cửa hằng tuần.' })
  await expect(page.getByText('Đã lưu lúc 09:41')).toBeVisible({ timeout: 15_000 })
  await page.reload()
  await expect(page.getByText('Nội dung dưới đây đồng chí đã nhập lúc 09:41, chưa bấm Lưu.')).toBeVisible()
  await expect(page.locator('[name="indicators.1.target"]')).toHaveValue('200')
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Lưu và sang phần sau' }).click()
}

async function secretaryAnswersTheRest() {
  await answerSections(page, {
    'Nội dung và cách làm': {
      'Nội dung mô hình': 'Góc đọc có báo Đảng, nghị quyết tóm tắt, máy tính tra cứu; đảng viên trực và giải thích.',
      'Cách thức, giải pháp, các bước thực hiện': 'Khảo sát, vận động sách báo, phân công trực, mỗi tháng một chủ đề.',
      'Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng': 'Người dân các tổ dân phố.',
      'Số người dự kiến tham gia': '15',
      'Số người dự kiến thụ hưởng': '1.200',
      'Sản phẩm, kết quả dự kiến': 'Sáu góc đọc, sổ góp ý.',
    },
    'Lực lượng và nguồn lực': {
      'partners.1.name': 'Đoàn thanh niên',
      'partners.1.part': 'Trực cuối tuần',
      'resources.1.kind': 'Kinh phí',
      'resources.1.amount': '5.000.000',
    },
    'Thời gian thực hiện': { 'Bắt đầu': '01/03/2026', 'Kết thúc': '30/11/2026' },
    'Điểm mới, bền vững, nhân rộng': {
      'Điểm mới, sáng tạo, đột phá so với trước': 'Đảng viên giải thích tại chỗ, không chỉ phát tài liệu.',
      'Khả năng duy trì, bền vững': 'Đưa vào nghị quyết chi bộ hằng năm.',
      'Có thể nhân rộng': true,
      'Phạm vi có thể nhân rộng': 'Các chi bộ có địa bàn dân cư.',
    },
    'Người đầu mối': {},
    'Cuộc họp thống nhất': {
      'Ngày họp': '05/02/2026',
      'Chi bộ': true,
      'Số người được triệu tập': '10',
      'Số người có mặt': '9',
      'Số ý kiến nhất trí': '9',
      'Kết luận cuộc họp': 'Chi bộ nhất trí 100%.',
    },
    'Cam kết': { 'Tôi đồng ý': true },
  })
}

async function secretaryCorrectsAndSends() {
  await expect(page.getByText('5.000.000')).toBeVisible()
  await expectNoBarrier(page)
  await page.getByRole('link', { name: 'Sửa Số người dự kiến thụ hưởng' }).click()
  await expect(page.getByLabel('Số người dự kiến thụ hưởng')).toHaveValue('1200')
  await answer(page, { 'Số người dự kiến thụ hưởng': '1500' })
  await page.getByRole('button', { name: 'Lưu và xem lại' }).click()
  await expect(page.getByText('1.500', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
}
