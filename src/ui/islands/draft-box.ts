import type { FieldValue } from './field-values.ts'

export type Draft = { at: number; values: FieldValue[] }

const prefix = 'kheo-draft:'
const keptMs = 30 * 86_400_000

/** Storage may be full, switched off or broken: a draft is then simply not kept. */
const tryTo = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

export const drop = (key: string): void => {
  tryTo(() => localStorage.removeItem(prefix + key))
}

export const write = (key: string, draft: Draft): boolean =>
  tryTo(() => {
    localStorage.setItem(prefix + key, JSON.stringify(draft))
    return true
  }) ?? false

export const read = (key: string, nowMs: number): Draft | undefined => {
  const draft = tryTo(() => JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Draft | null)
  if (!draft || !Array.isArray(draft.values)) return undefined
  if (nowMs - draft.at < keptMs) return draft
  drop(key)
  return undefined
}
