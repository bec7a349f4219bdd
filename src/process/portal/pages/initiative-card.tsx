import { pinnedEdition } from '#ground/cycles'
import { paths } from '#ground/paths'
import { shownDay } from '#platform/vietnamese-text'
import { fieldLabel, levelLabel } from '#rulebook'
import { type CardProps, Tag } from '#ui'
import type { PublicRow } from '../portal.queries.ts'
import type { PortalWords } from '../portal.words.ts'

export const initiativeCard = (words: PortalWords, row: PublicRow): CardProps => {
  const edition = pinnedEdition(row.editionId)
  return {
    title: row.name,
    href: paths.initiative(row.id),
    caption: fieldLabel(edition, row.field),
    tag: row.distinction === 'EXEMPLAR' ? <Tag tone="good" label={words.EXEMPLAR} /> : undefined,
    children: row.ownerName,
    foot: `${levelLabel(edition, row.level)}, ${shownDay(row.decidedOn)}`,
  }
}
