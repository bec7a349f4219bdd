import { paths } from '#ground/paths'
import { describeSources, type Edition, type Sources } from '#rulebook'
import { LinkList } from '#ui'

export type SourceListProps = { edition: Edition; sources: Sources }

/** The clauses a sentence rests on, each a link to the rulebook. */
export const SourceList = ({ edition, sources }: SourceListProps) => (
  <LinkList
    items={describeSources(edition, sources).map(({ id, label }) => ({
      href: `${paths.rulebook}#${id}`,
      label: id,
      detail: label,
    }))}
  />
)
