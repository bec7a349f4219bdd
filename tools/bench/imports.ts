/** The dry run of a long workbook in the running application, from the upload until its result is there. */
import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { elapsed, today } from '#platform/clock'
import type { Home } from './home.ts'
import { atMost, type Measured } from './measured.ts'
import { personName } from './texts.ts'

const rows = 5_000
const organisations = ['committee', 'other', 'cell', 'othercell']

export async function importing(home: Home): Promise<Measured[]> {
  const person = await becomeAdministrator(home)
  const cookie = `kheo_sign_in=${home.set.signIn}; kheo_form=${'k'.repeat(24)}`
  const list = await (await fetch(`${home.address}/nhap-excel`, { headers: { cookie } })).text()
  const body = new FormData()
  body.append('_token', /name="_token" value="([^"]+)"/.exec(list)?.[1] ?? '')
  body.append('_once', randomUUID())
  body.append('kind', 'people')
  body.append('file', new File([await workbook()], 'nhan-su.xlsx'))
  const begun = elapsed()
  const sent = await fetch(`${home.address}/nhap-excel`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  })
  const page = `${home.address}${sent.headers.get('location')}`
  const progress = await untilChecked(page, cookie)
  const seconds = (elapsed() - begun) / 1000
  await home.client.query("delete from post_holding where person_id = $1 and post = 'administrator'", [person])
  if (progress < 2) throw new Error('The check of the workbook showed no progress')
  return [atMost('dry run of an import of 5,000 rows', seconds, 's', 10)]
}

/** @returns how many different words about the progress were seen */
async function untilChecked(page: string, cookie: string): Promise<number> {
  const seen = new Set<string>()
  for (;;) {
    const html = await (await fetch(page, { headers: { cookie } })).text()
    if (!html.includes('data-live')) {
      if (!html.includes('4.900 dòng đúng')) throw new Error('The import was not checked to its end')
      return seen.size
    }
    seen.add(/aria-live="polite">([^<]*)/.exec(html)?.[1] ?? '')
  }
}

async function becomeAdministrator({ client, set }: Home): Promise<string> {
  const { rows: found } = await client.query<{ id: string }>(
    'select a."personId" as id from sign_in s join account a on a.id = s."userId" where s.token = $1',
    [set.signIn],
  )
  const person = found[0]?.id ?? ''
  await client.query(
    "insert into post_holding values ($1, $2, 'administrator', $3, null, $4, null, 'Quyết định số 01')",
    [randomUUID(), person, set.committee, today()],
  )
  return person
}

async function workbook(): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Nhân sự')
  sheet.addRow(['TT', 'Họ và tên', 'Chức danh', 'Tổ chức', 'Từ ngày', 'Căn cứ văn bản', 'Thư điện tử công vụ'])
  for (let row = 1; row <= rows; row += 1)
    sheet.addRow([
      row,
      `${personName(row)} ${row}`,
      'Đảng viên',
      organisations[row % organisations.length],
      row % 2 === 0 ? '05/01/2026' : new Date('2026-01-05'),
      'Quyết định số 12-QĐ/ĐU',
      row % 50 === 0 ? 'khong-phai-thu' : `nguoi${row}@mau.vn`,
    ])
  return (await book.xlsx.writeBuffer()) as ArrayBuffer
}
