import { actEntries } from './gallery/acts.gallery.tsx'
import type { GalleryEntry } from './gallery/entry.ts'
import { factEntries } from './gallery/facts.gallery.tsx'
import { fieldEntries } from './gallery/fields.gallery.tsx'
import { layoutEntries } from './gallery/layout.gallery.tsx'
import { messageEntries } from './gallery/messages.gallery.tsx'
import { pageEntries } from './gallery/page.gallery.tsx'

export type { GalleryEntry } from './gallery/entry.ts'

/** Every part in its states, for the developer's gallery and for the test that renders them all. */
export const galleryEntries: readonly GalleryEntry[] = [
  ...pageEntries,
  ...layoutEntries,
  ...factEntries,
  ...messageEntries,
  ...fieldEntries,
  ...actEntries,
]
