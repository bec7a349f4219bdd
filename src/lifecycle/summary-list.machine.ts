import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const compilers = ['receiving-officer', 'secretary', 'deputy-secretary'] as const satisfies Post[]

/** The summary list of a year's registrations, one level up (II.3.3, III.2.2). A correction is a new version. */
export const summaryListMachine = machine({
  name: 'summary-list',
  vi: 'Tổng hợp đăng ký',
  states: {
    gathering: {
      tone: 'draft',
      vi: 'Đang tổng hợp',
      en: 'Gathering',
      waitsOn: compilers,
      waitsAt: 'home',
      seenBy: 'home',
    },
    sealed: {
      tone: 'waiting',
      vi: 'Đã chốt, chờ gửi',
      en: 'Sealed',
      waitsOn: compilers,
      waitsAt: 'home',
      seenBy: 'home',
    },
    sent: {
      tone: 'good',
      vi: 'Đã gửi',
      en: 'Sent',
      viForOthers: 'Đã nhận',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    superseded: {
      tone: 'neutral',
      vi: 'Đã được thay',
      en: 'Superseded',
      waitsOn: 'nobody',
      waitsAt: 'home',
      seenBy: 'sides',
    },
  },
  rows: [
    { act: 'open', from: ['none'], to: 'gathering', by: compilers, at: 'home', needs: ['superior-found'] },
    {
      act: 'seal',
      from: ['gathering'],
      to: 'sealed',
      by: compilers,
      at: 'home',
      needs: ['registrations-settled', 'list-not-empty-or-nil'],
      issues: 'REG_SUMMARY',
    },
    {
      act: 'send',
      from: ['sealed'],
      to: 'sent',
      by: compilers,
      at: 'home',
      needs: ['superior-found'],
      tells: ['competent'],
    },
    {
      act: 'supersede',
      from: ['sealed', 'sent'],
      to: 'superseded',
      by: compilers,
      at: 'home',
      needs: ['reason-given'],
      tells: ['competent'],
      correction: true,
    },
  ],
})
