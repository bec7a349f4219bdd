import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const signers = ['secretary', 'deputy-secretary'] as const satisfies Post[]

/** An extension of a deadline by the superior body, and its revocation (Q-III-12). */
export const deadlineExtensionMachine = machine({
  name: 'deadline-extension',
  vi: 'Gia hạn',
  states: {
    granted: {
      tone: 'good',
      vi: 'Đang có hiệu lực',
      en: 'In force',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'sides',
    },
    revoked: {
      tone: 'neutral',
      vi: 'Đã thu hồi',
      en: 'Revoked',
      waitsOn: 'nobody',
      waitsAt: 'competent',
      seenBy: 'sides',
    },
  },
  rows: [
    {
      act: 'grant',
      from: ['none'],
      to: 'granted',
      by: signers,
      at: 'home',
      needs: ['extended-is-below', 'extension-is-later', 'reason-given'],
      issues: 'DEADLINE_EXTENSION',
      tells: ['competent'],
    },
    {
      act: 'revoke',
      from: ['granted'],
      to: 'revoked',
      by: signers,
      at: 'home',
      needs: ['reason-given'],
      tells: ['competent'],
      correction: true,
    },
  ],
})
