import { Icon, type IconName } from '../icon.tsx'

const icons = {
  neutral: 'dot',
  draft: 'pencil',
  waiting: 'clock',
  good: 'tick',
  attention: 'alert',
  refused: 'cross',
} as const satisfies Record<string, IconName>

export type TagTone = keyof typeof icons

export type TagProps = { tone: TagTone; label: string }

/** A state in words; tone adds colour and a sign of its own, never meaning alone. */
export const Tag = ({ tone, label }: TagProps) => (
  <strong class={`kh-tag kh-tag--${tone}`}>
    <Icon name={icons[tone]} />
    {label}
  </strong>
)
