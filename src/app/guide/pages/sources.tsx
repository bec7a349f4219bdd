import type { ComponentChild } from 'preact'
import { useContext } from 'preact/hooks'
import { describeSources, type Edition, type Sources } from '#rulebook'
import { LanguageContext } from '#ui'
import { clauseHref } from '../chosen-edition.ts'

/** Text of the rulebook, which is Vietnamese in every language of the page. */
export const Vietnamese = ({ children }: { children: string }): ComponentChild =>
  useContext(LanguageContext) === 'vi' ? children : <span lang="vi">{children}</span>

/** The clauses and silences something rests on, each a link into the rulebook. */
export const SourceLinks = ({ edition, sources }: { edition: Edition; sources: Sources }) => (
  <span class="kh-sources">
    {describeSources(edition, sources).map(({ id, label }, index) => (
      <>
        {index > 0 && ', '}
        <a class="govuk-link" href={clauseHref(edition, id)} title={label}>
          {id}
        </a>
      </>
    ))}
  </span>
)
