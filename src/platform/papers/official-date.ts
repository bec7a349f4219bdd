/** Days below 10 and the months 1 and 2 take a leading zero, other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function officialDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) throw new RangeError(`Not a civil day: ${day}`)
  const [, year, month, date] = match
  return `ngày ${date} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`
}

/** The line under the nation or the Party: "Thái Nguyên, ngày 05 tháng 01 năm 2026". */
export const officialDate = (place: string, day: string): string =>
  place === '' ? officialDay(day).replace('ngày', 'Ngày') : `${place}, ${officialDay(day)}`
