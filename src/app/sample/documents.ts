import sharp from 'sharp'
import { receiveDocuments } from '#ground/documents'
import { addWorkingDays } from '#platform/clock'
import { type PaperDocument, renderPdf } from '#platform/papers'
import { attachDocuments } from '#process/registration'
import type { Case } from './cases.ts'
import type { Company } from './season.ts'
import { seeded } from './seeded.ts'

/** One of so many cases carries documents: enough to show, light enough to load. */
const oneOf = 6
const evidenceAfterDays = 10
const attachedAt = { minutes: '08:55', evidence: '15:30' } as const

/** Minutes of the meeting before it is sent, a photo of the work some weeks after acceptance: invented, and drawn here. */
export function planDocuments({ stage, timetable }: Company, each: Case, isAccepted: boolean): void {
  const number = each.answers.name.length + each.answers.content.length
  if (number % oneOf !== 0) return
  const attach = (day: string, time: string, purpose: 'meeting-minutes' | 'evidence', note: string) =>
    timetable.add(each.lane, day, time, async () => {
      const [name, content] = purpose === 'evidence' ? await photo(number) : await minutes(each)
      const file = { field: 'files', name, size: content.length, isTooLarge: false, read: async () => content }
      const { documents } = await receiveDocuments({ files: [file], leftOut: [] }, undefined)
      const input = { id: each.registrationId, purpose, note, documents }
      await stage.as({ personId: each.registrantId, day, time }, attachDocuments, input)
    })
  if (!each.isPerson) attach(each.draftedOn, attachedAt.minutes, 'meeting-minutes', '')
  if (isAccepted)
    attach(
      addWorkingDays(each.draftedOn, evidenceAfterDays),
      attachedAt.evidence,
      'evidence',
      'Những buổi đầu thực hiện mô hình.',
    )
}

async function minutes({ answers, home, draftedOn }: Case): Promise<[string, Buffer]> {
  const document: PaperDocument = {
    layout: 'PARTY_36_2018',
    head: { parent: null, issuer: home.name.toLocaleUpperCase('vi'), number: '', place: 'An Lạc', day: draftedOn },
    title: 'BIÊN BẢN',
    summary: `họp thống nhất đăng ký mô hình “${answers.name}”`,
    body: [{ kind: 'paragraph', text: String(answers.conclusion ?? '') }],
    signature: { authority: null, post: 'CHỦ TRÌ', name: '' },
    recipients: [],
    annexes: [],
  }
  return ['Biên bản họp thống nhất.pdf', Buffer.from(await renderPdf(document))]
}

const drawn = new Map<number, Promise<Buffer>>()
const differentPhotos = 8

async function photo(seed: number): Promise<[string, Buffer]> {
  const which = seed % differentPhotos
  const content = drawn.get(which) ?? draw(which)
  drawn.set(which, content)
  return ['Ảnh hoạt động.jpg', await content]
}

/** Hills, a house and a sun, each time a little different. */
function draw(seed: number): Promise<Buffer> {
  const chance = seeded(seed)
  const [hill, house, sun] = [chance.below(200), chance.below(700), chance.below(900)]
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
    <rect width="1200" height="800" fill="#cfe6f2"/><circle cx="${150 + sun}" cy="150" r="70" fill="#f2b705"/>
    <path d="M0 ${500 - hill} Q300 ${250 + hill} 700 480 T1200 ${420 + hill / 2} V800 H0Z" fill="#5a8f4e"/>
    <path d="M0 620 Q500 520 1200 640 V800 H0Z" fill="#3f6f3a"/>
    <path d="M${150 + house} 620 v-120 l90 -70 l90 70 v120z" fill="#a4161a"/><rect x="${215 + house}" y="540" width="50" height="80" fill="#f4efe6"/></svg>`
  return sharp(Buffer.from(drawing)).jpeg().toBuffer()
}
