import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const drafters = ['receiving-officer', 'registering-officer', 'secretary', 'deputy-secretary'] as const satisfies Post[]
const certifiers = ['secretary', 'deputy-secretary', 'leader', 'deputy-leader'] as const satisfies Post[]
const readers = [
  'focal-officer',
  'focal-head',
  'receiving-officer',
  'secretary',
  'deputy-secretary',
] as const satisfies Post[]

/** A report upward: the year's review (II.3.4-c) and the periodic reports (III.2.3). */
export const reportMachine = machine({
  name: 'report',
  vi: 'Báo cáo',
  states: {
    drafting: { tone: 'draft', vi: 'Đang soạn', en: 'Drafting', waitsOn: drafters, waitsAt: 'home', seenBy: 'home' },
    checked: {
      tone: 'waiting',
      vi: 'Chờ xác thực',
      en: 'Awaiting certification',
      waitsOn: certifiers,
      waitsAt: 'home',
      seenBy: 'home',
    },
    sent: {
      tone: 'good',
      vi: 'Đã gửi',
      en: 'Sent',
      viForOthers: 'Chờ nhận',
      waitsOn: readers,
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    returned: {
      tone: 'attention',
      vi: 'Bị trả lại',
      en: 'Returned',
      viForOthers: 'Đã trả lại',
      waitsOn: drafters,
      waitsAt: 'home',
      seenBy: 'sides',
    },
    received: {
      tone: 'good',
      vi: 'Cấp trên đã nhận',
      en: 'Received',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'sides',
    },
  },
  rows: [
    { act: 'save', from: ['none'], to: 'drafting', by: drafters, at: 'home', needs: ['superior-found'] },
    { act: 'save', from: ['drafting', 'returned'], to: 'same', by: drafters, at: 'home' },
    {
      act: 'check',
      from: ['drafting', 'returned'],
      to: 'checked',
      by: drafters,
      at: 'home',
      needs: ['outcomes-complete'],
    },
    {
      act: 'certify',
      from: ['checked'],
      to: 'sent',
      by: certifiers,
      at: 'home',
      needs: ['outcomes-complete'],
      notSameAs: 'check',
      tells: ['competent'],
    },
    {
      act: 'rework',
      from: ['checked'],
      to: 'drafting',
      by: certifiers,
      at: 'home',
      needs: ['reason-given'],
      tells: ['home'],
    },
    { act: 'receive', from: ['sent'], to: 'received', by: readers, at: 'competent', tells: ['home'] },
    {
      act: 'return',
      from: ['sent'],
      to: 'returned',
      by: readers,
      at: 'competent',
      needs: ['reason-given'],
      tells: ['home'],
    },
  ],
})
