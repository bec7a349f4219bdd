import type { VNode } from 'preact'

/** One component in several states. The id is the component's name in kebab-case. */
export type GalleryEntry = { id: string; title: string; render(): VNode }
