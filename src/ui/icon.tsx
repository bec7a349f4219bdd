import { jsxTemplate } from 'preact/jsx-runtime'

const shapes = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  clock: 'M8 4v4.5l3 1.5M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  alert: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5v4M8 10.7v1.6',
  dot: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  pencil: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3 3 13Z',
  back: 'M10.5 3 5.5 8l5 5',
  forward: 'M5.5 3l5 5-5 5',
} as const

export type IconName = keyof typeof shapes

/** For parts that are templates themselves. */
export const iconMarkup = (name: IconName): string =>
  `<svg class="kh-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path d="${shapes[name]}" fill="none" stroke="currentColor" stroke-width="2"></path></svg>`

/** Decoration beside words; it is never the only sign, so it is hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => jsxTemplate([iconMarkup(name)])
