import type { ComponentChildren } from 'preact'

export type CardProps = {
  title: string
  href?: string | undefined
  /** Small words above the title: a field, a year. */
  caption?: string | undefined
  tag?: ComponentChildren
  children?: ComponentChildren
  /** Small words at the bottom: whose it is, when. */
  foot?: ComponentChildren
  /** 3 under a section, 2 directly under the page's heading. */
  level?: 2 | 3 | undefined
}

export const Card = ({ title, href, caption, tag, children, foot, level = 3 }: CardProps) => {
  const Heading = `h${level}` as const
  return (
    <article class="kh-card">
      {caption && <p class="kh-card__caption">{caption}</p>}
      <Heading class="kh-card__title">
        {href ? (
          <a class="kh-card__link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {tag && <p class="kh-card__tag">{tag}</p>}
      {children && <div class="kh-card__text">{children}</div>}
      {foot && <p class="kh-card__foot">{foot}</p>}
    </article>
  )
}
