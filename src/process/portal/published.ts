/** Values computed from what is published, kept until anything published changes, on whatever node. */
export type Published = {
  /** The kept value of `key`; `keep` keeps one, unless something has changed since it was recalled. */
  recall<T>(key: string): { readonly known: T | undefined; keep(value: T): void }
}

/** Computes everything anew. */
export const forgetful: Published = { recall: () => ({ known: undefined, keep: () => {} }) }
