import type { Post } from '#rulebook'
import { machine } from './machine.ts'

const focal = ['focal-head', 'focal-officer'] as const satisfies Post[]
const guides = [
  'secretary',
  'deputy-secretary',
  'leader',
  'deputy-leader',
  'receiving-officer',
  ...focal,
] as const satisfies Post[]

/** An idea to start from (II.1-b): starters of an edition are changed and retired by the focal unit alone (Q-II.1-5). */
export const suggestionMachine = machine({
  name: 'suggestion',
  vi: 'Gợi ý nội dung',
  states: {
    offered: { tone: 'good', vi: 'Đang dùng', en: 'Offered', waitsOn: 'nobody', waitsAt: 'home', seenBy: 'sides' },
    retired: {
      tone: 'neutral',
      vi: 'Ngừng dùng',
      en: 'Retired',
      waitsOn: 'nobody',
      waitsAt: 'home',
      seenBy: 'home',
    },
  },
  rows: [
    { act: 'add', from: ['none'], to: 'offered', by: guides, at: 'home', needs: ['organisation-guides'] },
    { act: 'change', from: ['none'], to: 'offered', by: focal, at: 'home', needs: ['organisation-guides'] },
    { act: 'change', from: ['offered'], to: 'same', by: guides, at: 'home' },
    { act: 'retire', from: ['none'], to: 'retired', by: focal, at: 'home', needs: ['organisation-guides'] },
    { act: 'retire', from: ['offered'], to: 'retired', by: guides, at: 'home', correction: true },
    { act: 'restore', from: ['retired'], to: 'offered', by: guides, at: 'home', correction: true },
  ],
})
