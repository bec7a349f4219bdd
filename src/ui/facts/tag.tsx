import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime'
import { type IconName, iconMarkup } from '../icon.tsx'

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

const frames = Object.fromEntries(
  Object.entries(icons).map(([tone, icon]) => [
    tone,
    [`<strong class="kh-tag kh-tag--${tone}">${iconMarkup(icon)}`, '</strong>'],
  ]),
) as Record<TagTone, string[]>

/** A state in words; tone adds colour and a sign of its own, never meaning alone. A template, as the lines of tables are. */
export const Tag = ({ tone, label }: TagProps) => jsxTemplate(frames[tone], jsxEscape(label))
