import { type Browser, expect, type Page, test } from '@playwright/test'
import { answer, answerSections, signedInAs } from '../tools/testing/journey.ts'

/** Form 2a in full; late is said and sent all the same. */
const initiative = 'Tờ hướng dẫn một trang cho từng loại thủ tục'
let page: Page
let browser: Browser

test('Người lao động ngoài Đảng đăng ký theo Mẫu 2a sau hạn, vẫn gửi được và được ghi quá hạn', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Người lao động mở mẫu, thấy đã quá hạn mấy ngày', employeeBegins)
  await test.step('Người lao động điền mọi phần, phần điền sẵn được giữ', employeeAnswersEverySection)
  await test.step('Người lao động gửi, bản đăng ký ghi quá hạn', employeeSends)
})

async function employeeBegins() {
  page = await signedInAs(browser, 'nguoilaodong', { at: '2026-03-14T02:00:00Z' })
  await page.goto('/dang-ky/moi')
  await expect(page.getByText('Mẫu 2a, năm 2026')).toBeVisible()
  await expect(page.getByText('10/03/2026 (được gia hạn), đã quá hạn 4 ngày. Vẫn gửi được')).toBeVisible()
  await answer(page, {
    'Tên mô hình': initiative,
    'Địa chỉ, địa điểm thực hiện': 'Bộ phận tiếp nhận hồ sơ',
    'Xây dựng Đảng và hệ thống chính trị': true,
    'Mô hình mới': true,
  })
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await page.getByRole('link', { name: /Người đăng ký/ }).click()
  await expect(page.getByText('Đã điền sẵn theo dữ liệu của hệ thống').first()).toBeVisible()
}

async function employeeAnswersEverySection() {
  await answerSections(page, {
    'Người đăng ký': { 'Vị trí việc làm, bộ phận': 'Tiếp nhận hồ sơ', 'Đoàn thể tham gia': 'Công đoàn cơ sở' },
    'Lý do và mục tiêu': {
      'Thực trạng, lý do xây dựng mô hình': 'Người dân hỏi đi hỏi lại cùng một việc.',
      'Mục tiêu': 'Mỗi thủ tục có một trang hướng dẫn dễ hiểu.',
      'indicators.1.name': 'Số lần phải bổ sung hồ sơ',
      'indicators.1.before': '2,5',
      'indicators.1.target': '1',
    },
    'Nội dung và cách làm': {
      'Nội dung mô hình': 'Viết lại hướng dẫn bằng lời thường, có hình.',
      'Cách thức, giải pháp, các bước thực hiện': 'Hỏi người dân, viết, thử, sửa.',
      'Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng': 'Người dân đến làm thủ tục.',
      'Số người dự kiến tham gia': '3',
      'Số người dự kiến thụ hưởng': '2000',
      'Sản phẩm, kết quả dự kiến': 'Hai mươi tờ hướng dẫn.',
    },
    'Lực lượng và nguồn lực': { 'partners.1.name': 'Công đoàn cơ sở', 'partners.1.part': 'In ấn' },
    'Thời gian thực hiện': { 'Bắt đầu': '20/03/2026', 'Kết thúc': '30/09/2026' },
    'Điểm mới, bền vững, nhân rộng': {
      'Điểm mới, sáng tạo, đột phá so với trước': 'Người dân cùng viết.',
      'Khả năng duy trì, bền vững': 'Cập nhật mỗi khi thủ tục đổi.',
      'Có thể nhân rộng': true,
      'Phạm vi có thể nhân rộng': 'Các bộ phận tiếp nhận.',
    },
    'Người đầu mối': {},
    'Ý tưởng và cam kết': { 'Ý tưởng, giải pháp tham mưu cho cấp ủy, chính quyền': 'Dùng chung một bộ mẫu.' },
  })
  await page.getByRole('link', { name: /^Sửa phần này.*Ý tưởng và cam kết/ }).click()
  for (const pledge of await page.getByLabel('Tôi đồng ý').all()) await pledge.check()
  await page.getByRole('button', { name: 'Lưu và xem lại' }).click()
}

async function employeeSends() {
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
  await expect(page.getByText('quá hạn 4 ngày')).toBeVisible()
}
