import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const offices = ['receiving-officer', 'focal-officer', 'registering-officer'] as const satisfies Post[]
const deciders = ['secretary', 'deputy-secretary', 'leader', 'deputy-leader'] as const satisfies Post[]

/** Praise and commendation of an exemplar of the year (II.4.3). */
export const commendationMachine = machine({
  name: 'commendation',
  vi: 'Biểu dương, khen thưởng',
  states: {
    proposed: { vi: 'Đã đề nghị khen thưởng', en: 'Proposed', waitsOn: offices, waitsAt: 'competent', seenBy: 'sides' },
    appraised: { vi: 'Đã thẩm định', en: 'Appraised', waitsOn: deciders, waitsAt: 'competent', seenBy: 'sides' },
    carried: {
      vi: 'Đã thông qua, chờ quyết định',
      en: 'Carried',
      waitsOn: deciders,
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    'not-carried': {
      vi: 'Không được thông qua',
      en: 'Not carried',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    commended: { vi: 'Đã khen thưởng', en: 'Commended', waitsOn: 'nobody', waitsAt: 'competent', seenBy: 'everyone' },
    withdrawn: { vi: 'Đã rút đề nghị', en: 'Withdrawn', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'sides' },
    revoked: {
      vi: 'Đã thu hồi khen thưởng',
      en: 'Revoked',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'everyone',
    },
  },
  rows: [
    {
      act: 'propose',
      from: ['none'],
      to: 'proposed',
      by: offices,
      at: 'either',
      needs: ['exemplar-of-the-year'],
      tells: ['competent'],
    },
    {
      act: 'appraise',
      from: ['proposed'],
      to: 'appraised',
      by: offices,
      at: 'competent',
      needs: ['file-complete'],
      notSameAs: 'propose',
    },
    {
      act: 'carry',
      from: ['appraised'],
      to: 'carried',
      by: deciders,
      at: 'competent',
      needs: ['session-concluded', 'result-carried'],
    },
    {
      act: 'reject',
      from: ['appraised'],
      to: 'not-carried',
      by: deciders,
      at: 'competent',
      needs: ['session-concluded', 'result-not-carried'],
      tells: ['home'],
    },
    {
      act: 'decide',
      from: ['carried'],
      to: 'commended',
      by: deciders,
      at: 'competent',
      needs: ['signer-named', 'funding-recorded'],
      issues: 'COMMENDATION_DECISION',
      tells: ['home'],
    },
    {
      act: 'withdraw',
      from: ['proposed', 'appraised'],
      to: 'withdrawn',
      by: offices,
      at: 'either',
      needs: ['reason-given'],
      tells: ['competent'],
    },
    {
      act: 'revoke',
      from: ['commended'],
      to: 'revoked',
      by: deciders,
      at: 'competent',
      needs: ['reason-given'],
      tells: ['home'],
      correction: true,
    },
  ],
})
