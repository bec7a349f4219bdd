import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../tools/testing/barriers.ts'
import { answerSections } from '../tools/testing/journey.ts'

/** One initiative from its registration in February to its public page, each step by the person whose step it is. */
const initiative = 'Tổ tiếp dân lưu động – lắng nghe tận nhà, trả lời trong ngày'
const password = 'dan-van-kheo-2026'

/** Section by section, by the labels of the form. */
const sections = {
  'Mô hình': {
    'Địa chỉ, địa điểm thực hiện': 'Các tổ dân phố trên địa bàn phường',
    'Xây dựng Đảng và hệ thống chính trị': true,
    'Mô hình mới': true,
  },
  'Tổ chức đảng đăng ký': {},
  'Lý do và mục tiêu': {
    'Thực trạng, lý do xây dựng mô hình': 'Người dân ở xa trụ sở, ngại đi lại, nhiều việc nhỏ kéo dài.',
    'Mục tiêu': 'Mọi kiến nghị được trả lời tận nơi, đúng hẹn.',
    'indicators.1.name': 'Thời gian trả lời một kiến nghị',
    'indicators.1.before': '10 ngày',
    'indicators.1.target': '1 ngày',
  },
  'Nội dung và cách làm': {
    'Nội dung mô hình':
      'Mỗi tuần một buổi, cán bộ đến tận nhà văn hóa tổ dân phố nghe dân nói.\nViệc gì trả lời được thì trả lời ngay trong ngày.',
    'Cách thức, giải pháp, các bước thực hiện': 'Khảo sát, lập lịch từng tổ dân phố, công khai kết quả hằng tháng.',
    'Phạm vi, địa bàn, đối tượng tham gia và thụ hưởng': 'Người dân của toàn phường.',
    'Số người dự kiến tham gia': '12',
    'Số người dự kiến thụ hưởng': '2.500',
    'Sản phẩm, kết quả dự kiến': 'Sổ theo dõi kiến nghị, báo cáo mỗi quý.',
  },
  'Lực lượng và nguồn lực': { 'Lý do không có đơn vị phối hợp': 'Năm đầu chi bộ tự làm để rút kinh nghiệm.' },
  'Thời gian thực hiện': { 'Bắt đầu': '01/03/2027', 'Kết thúc': '30/11/2027' },
  'Điểm mới, bền vững, nhân rộng': {
    'Điểm mới, sáng tạo, đột phá so với trước': 'Cán bộ đến với dân thay vì chờ dân đến.',
    'Khả năng duy trì, bền vững': 'Đưa vào lịch công tác hằng tuần.',
    'Có thể nhân rộng': true,
    'Phạm vi có thể nhân rộng': 'Các chi bộ có địa bàn rộng.',
  },
  'Người đầu mối': {},
  'Cuộc họp thống nhất': {
    'Ngày họp': '05/02/2027',
    'Chi bộ': true,
    'Số người được triệu tập': '10',
    'Số người có mặt': '9',
    'Số ý kiến nhất trí': '9',
    'Kết luận cuộc họp': 'Chi bộ nhất trí 100%.',
  },
  'Cam kết': { 'Tôi đồng ý': true },
} as const

let page: Page
let browser: Browser

test('Một mô hình đi hết năm: đăng ký, tiếp nhận, tổng hợp, rà soát, họp xét, quyết định, công khai', async ({
  browser: given,
}) => {
  browser = given
  await test.step('Bí thư chi bộ đăng ký mô hình của tập thể (Mẫu 1)', cellSecretaryRegisters)
  await test.step('Văn phòng đảng ủy cơ sở tiếp nhận', officeAccepts)
  await test.step('Văn phòng chốt và gửi bản tổng hợp (Mẫu 3)', officeSealsAndSends)
  await test.step('Văn phòng rà soát, đánh giá cuối năm (Mẫu 4)', officeReviews)
  await test.step('Bí thư đảng ủy xác thực và gửi báo cáo rà soát', secretaryCertifies)
  await test.step('Văn phòng đề nghị, đối chiếu tiêu chí, công khai lấy ý kiến', officeProposesVerifiesPublishes)
  await test.step('Văn phòng triệu tập Ban Thường vụ, ghi điểm danh, mở biểu quyết', officeConvenes)
  await test.step('Từng ủy viên Ban Thường vụ biểu quyết công khai', membersVote)
  await test.step('Kiểm phiếu, kết luận; kết quả được giải thích', officeCountsAndConcludes)
  await test.step('Bí thư ban hành quyết định; văn bản DOCX và PDF mở được', secretaryDecides)
  await test.step('Mô hình xuất hiện trên trang công khai, không cần đăng nhập', everybodyReads)
})

async function cellSecretaryRegisters() {
  await signIn('bithu.chibo', '2027-02-08T02:00:00Z')
  await page.getByRole('link', { name: 'Đăng ký mô hình' }).first().click()
  const whoQuestion = page.getByRole('group', { name: 'Đồng chí đăng ký cho ai?' })
  if (await whoQuestion.isVisible()) {
    await page
      .getByLabel(/^Tập thể:/)
      .first()
      .check()
    await page.getByRole('button', { name: 'Tiếp tục', exact: true }).click()
  }
  await page.getByLabel('Tên mô hình').fill(initiative)
  await page.getByRole('button', { name: 'Lưu và tiếp tục' }).click()
  await expect(page.getByText('Đã đủ 1 trên 10 phần.')).toBeVisible()
  await page.getByRole('link', { name: '1. Mô hình' }).click()
  await answerSections(page, sections)
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Gửi đăng ký' }).click()
  await expect(page.getByText('Đã gửi đăng ký.')).toBeVisible()
  await expect(page.getByText('Vì sao nơi này?')).toBeVisible()
  await expectNoBarrier(page)
}

async function officeAccepts() {
  await signIn('vanphong', '2027-02-10T02:00:00Z')
  await expect(page.getByRole('link', { name: initiative, exact: true })).toBeVisible()
  await expectNoBarrier(page)
  await page.goto('/tiep-nhan')
  await page.getByRole('link', { name: initiative, exact: true }).click()
  await page.getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
  await expect(page.getByText('Đã tiếp nhận đăng ký.')).toBeVisible()
}

async function officeSealsAndSends() {
  await travelTo('2027-02-26T02:00:00Z')
  await page.goto('/tong-hop')
  await page
    .getByRole('button', { name: /Lập bản tổng hợp năm 2027/ })
    .first()
    .click()
  await expect(page.getByRole('cell', { name: 'Xây dựng Đảng và hệ thống chính trị' }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Chốt số liệu và ký' }).click()
  await expect(page.getByText('Đã chốt số liệu và vào sổ.')).toBeVisible()
  await page.getByRole('button', { name: 'Gửi lên cấp trên' }).click()
  await expect(page.getByText('Đúng hạn')).toBeVisible()
}

async function officeReviews() {
  await travelTo('2027-10-05T02:00:00Z')
  await page.goto('/ra-soat')
  await page
    .getByRole('button', { name: /Lập báo cáo rà soát năm 2027/ })
    .first()
    .click()
  const finding = page.getByRole('group', { name: initiative })
  await finding.getByLabel('Đề nghị xác nhận mô hình').check()
  await finding.getByLabel('Ý kiến, lý do').fill('Đạt các chỉ tiêu đã đăng ký.')
  await page.getByLabel('Hạn chế, nguyên nhân').fill('Cần lịch cố định hơn.')
  await page.getByRole('button', { name: 'Trình kiểm tra' }).click()
  await expect(page.getByText('Đã trình kiểm tra.')).toBeVisible()
  await expectNoBarrier(page)
}

async function secretaryCertifies() {
  await signIn('bithu.danguy', '2027-10-06T02:00:00Z')
  await page.getByRole('link', { name: 'Báo cáo rà soát năm 2027' }).click()
  await page.getByRole('button', { name: 'Xác thực số liệu và gửi' }).click()
  await expect(page.getByText('Đã xác thực và gửi.')).toBeVisible()
}

async function officeProposesVerifiesPublishes() {
  await signIn('vanphong', '2027-10-07T02:00:00Z')
  await page.goto('/xac-nhan')
  await page.getByRole('row', { name: initiative }).getByRole('button', { name: 'Đề nghị xác nhận' }).click()
  await expect(page.getByRole('heading', { name: initiative })).toBeVisible()
  await page
    .getByRole('link', { name: /Đối chiếu/ })
    .first()
    .click()
  for (const answer of await page.getByLabel('Đạt', { exact: true }).all()) await answer.check()
  for (const evidence of await page.getByLabel('Minh chứng').all())
    await evidence.fill('Sổ tiếp dân lưu động, 38 lượt.')
  await page.getByRole('button', { name: /Đối chiếu/ }).click()
  await page.getByRole('button', { name: 'Công khai lấy ý kiến' }).click()
  await expect(page.getByText('Đang công khai lấy ý kiến').first()).toBeVisible()
}

async function officeConvenes() {
  await travelTo('2027-10-20T02:00:00Z')
  await page.goto('/phien-hop/moi')
  const bodyQuestion = page.getByRole('button', { name: 'Tiếp tục' })
  if (await bodyQuestion.isVisible()) {
    await page
      .getByLabel(/Ban Thường vụ/)
      .first()
      .check()
    await bodyQuestion.click()
  }
  await page.getByLabel('Ngày họp').fill('20/10/2027')
  await page.getByLabel(/Giờ/).fill('14:00')
  await page.getByLabel('Địa điểm').fill('Phòng họp tầng 2')
  await page.getByLabel('Chủ trì').selectOption({ index: 1 })
  await page.getByLabel('Thư ký').selectOption({ index: 1 })
  await page.getByLabel(initiative).check()
  await page.locator('main').getByRole('button').last().click()
  await page.getByRole('button', { name: 'Triệu tập' }).click()
  await page.getByRole('button', { name: 'Khai mạc' }).click()
  await expect(page.getByText('Chưa đủ số thành viên có mặt theo quy định.')).toBeVisible()
  for (const member of await page.locator('input[name="present"]').all()) await member.check()
  await page.getByRole('button', { name: 'Ghi điểm danh' }).click()
  await page.getByRole('button', { name: 'Mở biểu quyết' }).click()
  await expect(page.getByText('Đang biểu quyết').first()).toBeVisible()
  await expectNoBarrier(page)
}

async function membersVote() {
  for (const member of ['bithu.danguy', 'thutruong', 'thuongvu.1', 'thuongvu.2', 'thuongvu.3']) {
    await signIn(member, '2027-10-20T07:10:00Z')
    await page
      .getByRole('region', { name: /^Chờ tôi xử lý/ })
      .getByRole('link', { name: /Phiên họp ngày 20\/10\/2027/ })
      .click()
    await page.getByRole('group', { name: initiative }).getByLabel('Đồng ý', { exact: true }).check()
    await page.getByRole('button', { name: 'Biểu quyết', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Biểu quyết', exact: true })).toHaveCount(0)
  }
}

async function officeCountsAndConcludes() {
  await signIn('vanphong', '2027-10-20T07:40:00Z')
  await page.goto('/phien-hop')
  await page
    .getByRole('link', { name: /20\/10\/2027/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Đóng biểu quyết, kiểm phiếu' }).click()
  await expect(page.getByText('Mức phải đạt: quá 1/2. Kết quả: ĐẠT.')).toBeVisible()
  await page.getByRole('textbox', { name: /Kết luận/ }).fill('Nhất trí xác nhận mô hình.')
  await page.getByRole('button', { name: 'Kết luận, thông qua biên bản' }).click()
  await expect(page.getByText('Đã kết luận').first()).toBeVisible()
}

async function secretaryDecides() {
  await signIn('bithu.danguy', '2027-10-22T02:00:00Z')
  await page.goto('/phien-hop')
  await page
    .getByRole('link', { name: /20\/10\/2027/ })
    .first()
    .click()
  await page.getByLabel('Người ký').selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Ban hành quyết định xác nhận' }).click()
  const pdf = await download(/Quyết định.*PDF/)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await download(/Quyết định.*DOCX/)
  expect(docx.subarray(0, 2).toString()).toBe('PK')
}

async function everybodyReads() {
  await newVisitor()
  await page.goto('/mo-hinh?q=to+tiep+dan+luu+dong')
  await page.getByRole('link', { name: initiative, exact: true }).click()
  await expect(
    page.getByText('Cán bộ đến tận nhà văn hóa tổ dân phố').or(page.getByText('Mỗi tuần một buổi')),
  ).toBeVisible()
  await page.getByRole('link', { name: /Kiểm tra văn bản/ }).click()
  await expect(page.getByText('Văn bản này do Khéo phát hành và còn hiệu lực.')).toBeVisible()
  await expectNoBarrier(page)
}

async function newVisitor() {
  const context = await browser.newContext()
  page = await context.newPage()
}

async function signIn(username: string, instant: string) {
  await newVisitor()
  await page.goto('/dang-nhap')
  await travelTo(instant)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible()
}

async function travelTo(instant: string) {
  await page
    .context()
    .addCookies([{ name: 'kheo_dev_now', value: encodeURIComponent(instant), url: new URL(page.url()).origin }])
}

async function download(name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).first().click()])
  return readFile(await file.path())
}
