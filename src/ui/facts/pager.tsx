import { Icon } from '../icon.tsx'
import { useWords } from '../language.ts'

export type PagerWords = { label: string; previous: string; next: string; page: (page: number) => string }

export type PagerProps = {
  /** Counted from 1. */
  page: number
  pages: number
  hrefOf: (page: number) => string
  words?: PagerWords | undefined
}

/** First, last and the neighbours; 0 stands for a gap. */
export const pagesShown = (page: number, pages: number): number[] => {
  const near = new Set([1, page - 1, page, page + 1, pages].filter((each) => each >= 1 && each <= pages))
  const sorted = [...near].sort((left, right) => left - right)
  return sorted.flatMap((each, index) => (index > 0 && each - (sorted[index - 1] ?? 0) > 1 ? [0, each] : [each]))
}

/** Nothing when all is on one page. */
export const Pager = ({ page, pages, hrefOf, words }: PagerProps) => {
  const own = useWords()
  const said = words ?? { label: own.pages, previous: own.previous, next: own.next, page: own.page }
  if (pages <= 1) return null
  return (
    <nav class="kh-pager" aria-label={said.label}>
      {page > 1 && (
        <a class="kh-pager__step" href={hrefOf(page - 1)} rel="prev">
          <Icon name="back" /> {said.previous}
        </a>
      )}
      <ul class="kh-pager__list">
        {pagesShown(page, pages).map((each, index) =>
          each === 0 ? (
            <li key={`gap-${index < 2 ? 'before' : 'after'}`} class="kh-pager__gap">
              …
            </li>
          ) : (
            <li key={each}>
              <a href={hrefOf(each)} aria-label={said.page(each)} aria-current={each === page ? 'page' : undefined}>
                {each}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <a class="kh-pager__step" href={hrefOf(page + 1)} rel="next">
          {said.next} <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}
