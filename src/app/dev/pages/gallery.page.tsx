import { galleryEntries, LinkList, SectionHeading } from '#ui'
import { DevFrame, type DevPage } from './dev-frame.tsx'

/** Whole pages cannot stand inside one. */
const shown = galleryEntries.filter(({ id }) => id !== 'document')

export const GalleryPage = (page: DevPage) => (
  <DevFrame {...page} title={page.words.gallery} lead={page.words.galleryLead}>
    <div class="kh-contents">
      <LinkList items={shown.map(({ id, title }) => ({ href: `#part-${id}`, label: title }))} />
    </div>
    {shown.map(({ id, title, render }) => (
      <div key={id}>
        <SectionHeading id={`part-${id}`}>{title}</SectionHeading>
        {render()}
      </div>
    ))}
  </DevFrame>
)
