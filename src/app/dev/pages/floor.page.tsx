import { LinkList } from '#ui'
import { devPaths } from '../paths.ts'
import { DevFrame, type DevPage } from './dev-frame.tsx'

export const FloorPage = (page: DevPage) => {
  const { words } = page
  return (
    <DevFrame {...page} title={words.floor} lead={words.floorLead}>
      <LinkList
        label={words.floor}
        items={[
          { href: devPaths.personas, label: words.personas, detail: words.personasLead },
          { href: devPaths.time, label: words.clock, detail: words.clockLead },
          { href: devPaths.jump, label: words.jump, detail: words.jumpLead },
          { href: devPaths.papers, label: words.papers, detail: words.papersLead },
          { href: devPaths.mails, label: words.mails },
          { href: devPaths.gallery, label: words.gallery, detail: words.galleryLead },
          { href: devPaths.rooms, label: words.rooms },
        ]}
      />
    </DevFrame>
  )
}
