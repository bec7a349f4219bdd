import type { AnswerKind, FormColumn, FormField, FormOption } from './registration-form.ts'
import type { Sources } from './rule.ts'

/** Short ways to write the questions of a registration form down; a required one unless it says otherwise. */

type More = Partial<Pick<FormField, 'hint' | 'notice' | 'required' | 'when'>>

export const question = (
  key: string,
  [vi, en]: readonly [string, string],
  kind: AnswerKind,
  cite: Sources,
  more: More = {},
): FormField => ({ key, label: { vi, en }, kind, required: true, cite, ...more })

export const column = (
  key: string,
  [vi, en]: readonly [string, string],
  kind: FormColumn['kind'],
  required = true,
): FormColumn => ({ key, label: { vi, en }, kind, required })

export const option = (code: string, vi: string, en: string): FormOption => ({ code, label: { vi, en } })

/** Options of fields and levels, whose labels an edition prints in Vietnamese only. */
export const optionsOf = (
  list: readonly { readonly code: string; readonly label: string; readonly hint?: string }[],
): readonly FormOption[] =>
  list.map(({ code, label, hint }) => ({
    code,
    label: { vi: label, en: label },
    ...(hint === undefined ? {} : { hint: { vi: hint, en: hint } }),
  }))

export const hint = (vi: string, en: string) => ({ hint: { vi, en } })
export const optional = { required: false } as const
export const aLine = (max: number) => ({ type: 'line', max }) as const
/** Long text: at least 5,000 characters fit. */
export const aText = (max = 10_000) => ({ type: 'text', max }) as const
export const aNumber = (max = 1_000_000, min = 0) => ({ type: 'whole', min, max }) as const
export const aDay = { type: 'day' } as const
/** Whole đồng. */
export const anAmount = { type: 'money', max: 999_999_999_999 } as const
export const aTick = { type: 'yes' } as const
export const oneOf = (...options: readonly FormOption[]) => ({ type: 'choice', options }) as const
