import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const conveners = [
  'secretary',
  'deputy-secretary',
  'leader',
  'deputy-leader',
  'receiving-officer',
  'focal-officer',
  'clerk',
] as const satisfies Post[]
const voters = [
  'secretary',
  'deputy-secretary',
  'standing-member',
  'committee-member',
  'party-member',
  'leader',
  'deputy-leader',
] as const satisfies Post[]

/** One meeting of a deciding body: roster, presence, votes, result (II.4.1.1-b). */
export const sessionMachine = machine({
  name: 'session',
  vi: 'Phiên họp xét',
  states: {
    preparing: {
      tone: 'draft',
      vi: 'Đang chuẩn bị',
      en: 'Preparing',
      waitsOn: conveners,
      waitsAt: 'home',
      seenBy: 'home',
    },
    convened: {
      tone: 'waiting',
      vi: 'Đã triệu tập',
      en: 'Convened',
      waitsOn: conveners,
      waitsAt: 'home',
      seenBy: 'home',
    },
    meeting: { tone: 'waiting', vi: 'Đang họp', en: 'Meeting', waitsOn: conveners, waitsAt: 'home', seenBy: 'home' },
    voting: { tone: 'waiting', vi: 'Đang biểu quyết', en: 'Voting', waitsOn: voters, waitsAt: 'home', seenBy: 'home' },
    counted: {
      tone: 'waiting',
      vi: 'Đã kiểm phiếu, chờ kết luận',
      en: 'Counted',
      waitsOn: conveners,
      waitsAt: 'home',
      seenBy: 'home',
    },
    concluded: { tone: 'good', vi: 'Đã kết luận', en: 'Concluded', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'home' },
    cancelled: { tone: 'neutral', vi: 'Đã hủy', en: 'Cancelled', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'home' },
  },
  rows: [
    { act: 'add-case', from: ['none'], to: 'preparing', by: conveners, at: 'home' },
    { act: 'add-case', from: ['preparing'], to: 'same', by: conveners, at: 'home' },
    {
      act: 'convene',
      from: ['preparing'],
      to: 'convened',
      by: conveners,
      at: 'home',
      needs: ['agenda-not-empty', 'chair-and-secretary-named', 'roster-not-empty'],
      tells: ['body-members'],
    },
    { act: 'open', from: ['convened'], to: 'meeting', by: conveners, at: 'home' },
    { act: 'mark-presence', from: ['meeting'], to: 'same', by: conveners, at: 'home' },
    {
      act: 'open-vote',
      from: ['meeting'],
      to: 'voting',
      by: conveners,
      at: 'home',
      needs: ['quorum-present'],
      tells: ['body-members'],
    },
    { act: 'cast', from: ['voting'], to: 'same', by: voters, at: 'home', needs: ['may-vote-on-case', 'not-voted-yet'] },
    { act: 'close-vote', from: ['voting'], to: 'counted', by: conveners, at: 'home' },
    { act: 'conclude', from: ['counted'], to: 'concluded', by: conveners, at: 'home', issues: 'MINUTES' },
    {
      act: 'cancel',
      from: ['preparing', 'convened', 'meeting'],
      to: 'cancelled',
      by: conveners,
      at: 'home',
      needs: ['reason-given'],
      tells: ['body-members'],
    },
  ],
})
