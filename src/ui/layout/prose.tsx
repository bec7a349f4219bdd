import type { ComponentChildren } from 'preact'

export type ProseProps = { children: ComponentChildren }

/** Running text whose paragraphs, lists and links carry no classes of their own. */
export const Prose = ({ children }: ProseProps) => <div class="kh-prose">{children}</div>
