import type { ComponentChildren } from 'preact'
import { type ButtonTone, buttonClass } from './button.tsx'

export type ButtonLinkProps = {
  href: string
  children: ComponentChildren
  tone?: ButtonTone | undefined
  /** A file to save rather than a page to open. */
  download?: boolean | undefined
}

/** A link that starts something; an act that changes something is a `Button` in a `Form`. */
export const ButtonLink = ({ href, children, tone, download }: ButtonLinkProps) => (
  <a class={buttonClass(tone)} href={href} draggable={false} download={download}>
    {children}
  </a>
)
