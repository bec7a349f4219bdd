import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const registrars = [
  'registering-officer',
  'secretary',
  'deputy-secretary',
  'leader',
  'deputy-leader',
  'party-member',
  'employee',
] as const satisfies Post[]
const receivers = [
  'receiving-officer',
  'secretary',
  'deputy-secretary',
  'leader',
  'deputy-leader',
] as const satisfies Post[]
const own = ['party-member', 'employee'] as const satisfies Post[]

/** One year's registration of one initiative (II.3.1 to II.3.3). */
export const registrationMachine = machine({
  name: 'registration',
  vi: 'Đăng ký mô hình',
  states: {
    draft: { vi: 'Bản nháp', en: 'Draft', waitsOn: registrars, waitsAt: 'home', seenBy: 'home' },
    submitted: {
      vi: 'Chờ tiếp nhận',
      en: 'Submitted',
      viForOthers: 'Đã gửi, chờ tiếp nhận',
      waitsOn: receivers,
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    returned: {
      vi: 'Trả lại để bổ sung',
      en: 'Returned',
      viForOthers: 'Đã trả lại, chờ bổ sung',
      waitsOn: registrars,
      waitsAt: 'home',
      seenBy: 'sides',
    },
    accepted: { vi: 'Đã tiếp nhận', en: 'Accepted', waitsOn: 'nobody', waitsAt: 'competent', seenBy: 'sides' },
    declined: { vi: 'Không tiếp nhận', en: 'Declined', waitsOn: 'nobody', waitsAt: 'competent', seenBy: 'sides' },
    withdrawn: { vi: 'Đã rút', en: 'Withdrawn', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'sides' },
  },
  rows: [
    {
      act: 'save',
      from: ['none'],
      to: 'draft',
      by: registrars,
      own,
      at: 'home',
      needs: ['registrant-eligible', 'receiver-found'],
    },
    { act: 'save', from: ['draft', 'returned'], to: 'same', by: registrars, own, at: 'home' },
    {
      act: 'submit',
      from: ['draft', 'returned'],
      to: 'submitted',
      by: registrars,
      own,
      at: 'home',
      needs: ['form-complete', 'body-has-met', 'receiver-found'],
      tells: ['competent'],
    },
    {
      act: 'accept',
      from: ['submitted'],
      to: 'accepted',
      by: receivers,
      at: 'competent',
      needs: ['form-complete'],
      notSameAs: 'submit',
      tells: ['home'],
    },
    {
      act: 'return',
      from: ['submitted'],
      to: 'returned',
      by: receivers,
      at: 'competent',
      needs: ['reason-given'],
      notSameAs: 'submit',
      tells: ['home'],
    },
    {
      act: 'decline',
      from: ['submitted'],
      to: 'declined',
      by: receivers,
      at: 'competent',
      needs: ['reason-given'],
      notSameAs: 'submit',
      tells: ['home'],
    },
    {
      act: 'withdraw',
      from: ['draft', 'submitted', 'returned'],
      to: 'withdrawn',
      by: registrars,
      own,
      at: 'home',
      tells: ['competent'],
    },
  ],
})
