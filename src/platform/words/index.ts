/** Words of screens: Vietnamese is the source of truth, English beside it; a missing or mistyped key does not compile. */
export type Language = 'vi' | 'en'

type Words = Record<string, string | ((...given: never[]) => string)>
type Same<V extends Words> = { readonly [K in keyof V]: V[K] extends string ? string : V[K] }

export const dictionary =
  <const V extends Words>(vi: V, en: Same<V>) =>
  (language: Language): Same<V> =>
    language === 'en' ? en : (vi as Same<V>)
