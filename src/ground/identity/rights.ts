import type { Post } from '#rulebook'

/** Who may do what lies outside the machines. Administrators administer; they decide nothing. */
export const rights = {
  'edit-organisations': ['administrator'],
  'edit-people': ['administrator'],
  'read-journal': ['administrator'],
} as const satisfies Record<string, readonly Post[]>

export type Right = keyof typeof rights

/** Posts that see only their own cases and what their collective registers. */
export const ordinaryPosts = ['party-member', 'employee'] as const satisfies readonly Post[]
/** Posts that stand outside every case. */
export const outsidePosts = ['administrator', 'provincial-viewer', 'clock'] as const satisfies readonly Post[]
