import type { z } from 'zod'

/** What a browser sent, exactly as typed: shown again whenever a form comes back. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>
export type Problem = { readonly field: string; readonly message: string }
export type Parsed<I> =
  | { readonly ok: true; readonly input: I }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Checks what was typed against a form; problems come in the order of the fields, one per field. */
export function parseForm<S extends z.ZodType>(form: S, values: FormValues): Parsed<z.output<S>> {
  const result = form.safeParse(values)
  if (result.success) return { ok: true, input: result.data }
  const problems = new Map<string, Problem>()
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!problems.has(field)) problems.set(field, { field, message: issue.message })
  }
  return { ok: false, problems: [...problems.values()] }
}

/** The one string that stands in a field, '' when there is none. */
export const typed = (values: FormValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All strings of a field. */
export const typedAll = (values: FormValues, name: string): readonly string[] => {
  const value = values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export const problemAt = (problems: readonly Problem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.message
