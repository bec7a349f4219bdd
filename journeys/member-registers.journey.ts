import { type Browser, expect, type Page, test } from '@playwright/test'
import { answer, answerSections, signedInAs } from '../tools/testing/journey.ts'

/** Form 2 in full at the width of a phone, without any script. */
const initiative = 'Mỗi tối thứ Năm giúp một gia đình làm hồ sơ qua mạng'
let page: Page
let browser: Browser

test('Đảng viên đăng ký mô hình cá nhân theo Mẫu 2 trên điện thoại, không có JavaScript @phone', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Đảng viên mở mẫu và lưu phần đầu; điều kiện của câu hỏi được viết ra', memberBegins)
  await test.step('Đảng viên thêm, bớt dòng bằng nút mà không mất gì', memberAddsAndRemovesRows)
  await test.step('Đảng viên điền mọi phần', memberAnswersEverySection)
  await test.step('Đảng viên gửi đăng ký', memberSends)
})

async function memberBegins() {
  page = await signedInAs(browser, 'dangvien', { at: '2026-02-11T13:05:00Z', javaScriptEnabled: false })
  await page.goto('/dang-ky/moi')
  await expect(page.getByText('Mẫu 2, năm 2026')).toBeVisible()
  await expect(page.getByText('Chỉ trả lời khi “Mô hình mới hay tiếp tục” là:')).toBeVisible()
  await answer(page, {
    'Tên mô hình': initiative,
    'Địa chỉ, địa điểm thực hiện': 'Tổ dân phố số 4',
    'Văn hóa - xã hội': true,
    'Mô hình mới': true,
  })
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(page.getByText(/Đã đủ \d trên 9 phần\./)).toBeVisible()
}

async function memberAddsAndRemovesRows() {
  await page.getByRole('link', { name: /Lý do và mục tiêu/ }).click()
  await answer(page, {
    'Mục tiêu': 'Ba mươi gia đình tự làm được hồ sơ.',
    'indicators.1.name': 'Số gia đình được giúp',
    'indicators.1.before': '0',
    'indicators.1.target': '30',
  })
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await answer(page, { 'indicators.2.name': 'Dòng thừa', 'indicators.2.before': '1' })
  await page.getByRole('button', { name: 'Thêm dòng' }).click()
  await answer(page, { 'indicators.3.name': 'Số buổi', 'indicators.3.before': '0', 'indicators.3.target': '40' })
  await page.getByRole('button', { name: 'Xóa Dòng 2' }).click()
  await expect(page.locator('[name="indicators.2.name"]')).toHaveValue('Số buổi')
  await expect(page.getByLabel('Mục tiêu', { exact: true }).first()).toHaveValue('Ba mươi gia đình tự làm được hồ sơ.')
  await page.getByRole('button', { name: 'Lưu, về danh sách phần' }).click()
  await page.getByRole('link', { name: /Người đăng ký/ }).click()
}

async function memberAnswersEverySection() {
  await answerSections(page, {
    'Người đăng ký': { 'Đơn vị công tác': 'Sở Kế hoạch' },
    'Lý do và mục tiêu': { 'Thực trạng, lý do xây dựng mô hình': 'Nhiều người lớn tuổi ngại làm hồ sơ qua mạng.' },
    'Nội dung và cách làm': {
      'Nội dung mô hình': 'Mỗi tuần một buổi đến nhà hướng dẫn làm hồ sơ qua mạng.',
      'Cách thức, giải pháp, các bước thực hiện': 'Hỏi trước, đến nhà, làm cùng, để lại tờ hướng dẫn.',
      'Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng': 'Gia đình có người cao tuổi trong tổ.',
      'Số người dự kiến tham gia': '1',
      'Số người dự kiến thụ hưởng': '30',
      'Sản phẩm, kết quả dự kiến': 'Tờ hướng dẫn từng loại hồ sơ.',
    },
    'Lực lượng và nguồn lực': { 'Lý do không có đơn vị phối hợp': 'Tự làm ngoài giờ.' },
    'Thời gian thực hiện': { 'Bắt đầu': '01/03/2026', 'Kết thúc': '31/10/2026' },
    'Điểm mới, bền vững, nhân rộng': {
      'Điểm mới, sáng tạo, đột phá so với trước': 'Đến nhà thay vì chờ ở trụ sở.',
      'Khả năng duy trì, bền vững': 'Lịch cố định mỗi tuần.',
      'Có thể nhân rộng': true,
      'Phạm vi có thể nhân rộng': 'Đảng viên ở các tổ dân phố.',
    },
    'Người đầu mối': {},
    'Ý tưởng và cam kết': {
      'Ý tưởng, giải pháp tham mưu cho cấp ủy, chính quyền': 'Đặt điểm hỗ trợ ở nhà văn hóa.',
    },
  })
  await page
    .getByRole('link', { name: /Ý tưởng và cam kết: còn|Đánh dấu để đồng ý/ })
    .first()
    .click()
  await expect(page.getByText('Thông báo xử lý dữ liệu cá nhân')).toBeVisible()
  for (const pledge of await page.getByLabel('Tôi đồng ý').all()) await pledge.check()
  await page.getByRole('button', { name: 'Lưu và xem lại' }).click()
}

async function memberSends() {
  await expect(page.getByText('Còn mục chưa điền')).toHaveCount(0)
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
}
