/** One concept, one word: in a table, a type, a folder, an address, the journal and on a screen. */
export type Word = {
  /** As code spells it. */
  readonly code: string
  /** As screens and papers print it. */
  readonly vi: string
  readonly en: string
  /** Where guidance 29-HD/ĐUK uses or founds it. */
  readonly clause?: string
  readonly notToBeConfusedWith?: string
  /** Synonyms kept out of code (English) and of screens (Vietnamese) for this meaning. */
  readonly banned: readonly string[]
}
