import { type Browser, expect, type Page, test } from '@playwright/test'
import { answer, answerSections, signedInAs } from '../tools/testing/journey.ts'

/** Form 1a in full; another level leads elsewhere and the officer is told. */
const initiative = 'Ngày thứ Sáu nghe dân, trả lời ngay tại bộ phận một cửa'
let page: Page
let browser: Browser

test('Cán bộ cơ quan đăng ký mô hình của đơn vị theo Mẫu 1a, đổi mức và được báo nơi tiếp nhận mới', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Cán bộ mở mẫu của cơ quan và lưu phần đầu', officerBegins)
  await test.step('Cán bộ đổi mức đăng ký, hệ thống báo nơi tiếp nhận đổi', officerChangesTheLevel)
  await test.step('Cán bộ điền mọi phần', officerAnswersEverySection)
  await test.step('Cán bộ gửi đăng ký', officerSends)
})

async function officerBegins() {
  page = await signedInAs(browser, 'canbo.donvi', { at: '2026-02-10T01:30:00Z' })
  await page.goto('/dang-ky/moi')
  const collective = page.getByLabel(/^Tập thể: /).first()
  if (await collective.isVisible()) {
    await collective.check()
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  }
  await expect(page.getByText('Mẫu 1a, năm 2026')).toBeVisible()
  await answer(page, {
    'Tên mô hình': initiative,
    'Địa chỉ, địa điểm thực hiện': 'Bộ phận một cửa của cơ quan',
    'Xây dựng Đảng và hệ thống chính trị': true,
    'Mô hình mới': true,
  })
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
}

async function officerChangesTheLevel() {
  await page.getByRole('link', { name: '1. Mô hình' }).click()
  await answer(page, { 'cấp Đảng bộ Khối': true })
  await page.getByRole('button', { name: 'Lưu và sang phần sau' }).click()
  await expect(page.getByText(/Mức đăng ký đổi nên nơi tiếp nhận đổi từ .+ sang .+\./)).toBeVisible()
}

async function officerAnswersEverySection() {
  await answerSections(page, {
    'Cơ quan, đơn vị đăng ký': {
      'Tổng số công chức, viên chức, người lao động': '84',
      'Số người tham gia mô hình': '12',
      'Ý kiến của cấp ủy cùng cấp': 'Đồng ý, giao công đoàn phối hợp.',
    },
    'Lý do và mục tiêu': {
      'Thực trạng, lý do xây dựng mô hình': 'Người dân phải đi lại nhiều lần.',
      'Mục tiêu': 'Mọi kiến nghị được trả lời trong ngày.',
      'indicators.1.name': 'Kiến nghị trả lời trong ngày',
      'indicators.1.unit': '%',
      'indicators.1.before': '40',
      'indicators.1.target': '95',
    },
    'Nội dung và cách làm': {
      'Nội dung mô hình': 'Mỗi thứ Sáu lãnh đạo ngồi trực tại bộ phận một cửa.',
      'Cách thức, giải pháp, các bước thực hiện': 'Lập lịch, niêm yết, ghi sổ, công khai kết quả.',
      'Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng': 'Người dân đến giao dịch.',
      'Số người dự kiến tham gia': '12',
      'Số người dự kiến thụ hưởng': '3000',
      'Sản phẩm, kết quả dự kiến': 'Sổ kiến nghị, báo cáo quý.',
    },
    'Lực lượng và nguồn lực': { 'Lý do không có đơn vị phối hợp': 'Cơ quan tự làm trong năm đầu.' },
    'Thời gian thực hiện': { 'Bắt đầu': '01/03/2026', 'Kết thúc': '31/12/2026' },
    'Điểm mới, bền vững, nhân rộng': {
      'Điểm mới, sáng tạo, đột phá so với trước': 'Lãnh đạo trả lời trực tiếp.',
      'Khả năng duy trì, bền vững': 'Đưa vào quy chế tiếp công dân.',
      'Đã nhân rộng ở nơi khác': true,
      'Phạm vi có thể nhân rộng': 'Các cơ quan có bộ phận một cửa.',
    },
    'Người đầu mối': {},
    'Cuộc họp thống nhất': {
      'Ngày họp': '03/02/2026',
      'Tập thể lãnh đạo': true,
      'Số người được triệu tập': '5',
      'Số người có mặt': '5',
      'Số ý kiến nhất trí': '5',
      'Kết luận cuộc họp': 'Thống nhất đăng ký.',
    },
    'Cam kết': { 'Tôi đồng ý': true },
  })
}

async function officerSends() {
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
  await expect(page.getByRole('heading', { name: initiative })).toBeVisible()
}
