import type { Distinction, Edition, FormCode, LegalBasis, PartyLayout } from './edition.ts'
import type { PaperKind } from './papers.ts'

/** The form of a kind of paper; `distinction` matters where minutes or decisions have a number for each. */
export function formCodeOf(
  edition: Edition,
  kind: PaperKind,
  distinction: Distinction = 'MODEL',
): FormCode | undefined {
  const ofKind = edition.forms.map((form) => form.value).filter((form) => form.kind === kind)
  return ofKind.find((form) => form.distinction === distinction) ?? ofKind.find((form) => !form.distinction)
}

/** A title as screens write it: papers print the kind of paper in capitals, «BÁO CÁO kết quả», screens do not. */
export const titleOnScreen = (title: string): string =>
  title.replace(
    /^\p{Lu}(?:[\p{Lu}\s]*\p{Lu})?(?!\p{Ll})/u,
    (kind) => kind.slice(0, 1) + kind.slice(1).toLocaleLowerCase('vi'),
  )

/** The Party layout in force on a civil day; undefined before the first. */
export function partyLayoutOn(edition: Edition, day: string): PartyLayout | undefined {
  return edition.partyLayouts.value.findLast(({ from }) => from <= day)?.layout
}

/** Every legal basis in force by that day or expired by then (Q0-1): those that begin later are left out. */
export function basesOn(edition: Edition, day: string): readonly (LegalBasis & { readonly expired: boolean })[] {
  return edition.legalBases.value
    .filter(({ validFrom }) => validFrom <= day)
    .map((basis) => ({ ...basis, expired: basis.validTo !== null && basis.validTo < day }))
}

/** `BẢN ĐĂNG KÝ xây dựng … (cá nhân)` of a form as title and summary; the year stands before what is in brackets. */
export function printedTitle(form: string, year: number): { readonly title: string; readonly summary: string } {
  const title = /^\p{Lu}+(?:\s\p{Lu}+)*(?=\s|$)/u.exec(form)?.[0] ?? form
  const [, matter = '', inBrackets = ''] = /^(.*?)(\s*\([^()]*\))?$/u.exec(form.slice(title.length).trim()) ?? []
  return { title, summary: `${matter} năm ${year}${inBrackets}`.trim() }
}
