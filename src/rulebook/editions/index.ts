import type { Edition } from '../edition.ts'
import { hd29 } from './hd-29-duk-2024/index.ts'
import { songMay } from './song-may-2027/index.ts'

/** Every edition the program ships, oldest first. */
export const editions: readonly Edition[] = [hd29, songMay]

export function editionById(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id)
}
