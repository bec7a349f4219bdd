import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const guides = [
  'secretary',
  'deputy-secretary',
  'leader',
  'deputy-leader',
  'receiving-officer',
  'focal-head',
  'focal-officer',
] as const satisfies Post[]

/** Guidance of a unit as a basis to register (III.2.1), revised and revoked with a reason (Q-III.2.1-2). */
export const guidanceMachine = machine({
  name: 'guidance',
  vi: 'Hướng dẫn của đơn vị',
  states: {
    published: {
      tone: 'good',
      vi: 'Đang áp dụng',
      en: 'In force',
      waitsOn: 'nobody',
      waitsAt: 'home',
      seenBy: 'sides',
    },
    revoked: { tone: 'neutral', vi: 'Đã thu hồi', en: 'Revoked', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'sides' },
  },
  rows: [
    {
      act: 'publish',
      from: ['none'],
      to: 'published',
      by: guides,
      at: 'home',
      needs: ['organisation-guides', 'guidance-is-issued'],
    },
    {
      act: 'revise',
      from: ['published'],
      to: 'same',
      by: guides,
      at: 'home',
      needs: ['guidance-is-issued', 'reason-given'],
    },
    {
      act: 'attach-document',
      from: ['published'],
      to: 'same',
      by: guides,
      at: 'home',
      needs: ['room-for-documents'],
    },
    { act: 'remove-document', from: ['published'], to: 'same', by: guides, at: 'home' },
    {
      act: 'revoke',
      from: ['published'],
      to: 'revoked',
      by: guides,
      at: 'home',
      needs: ['reason-given'],
      correction: true,
    },
  ],
})
