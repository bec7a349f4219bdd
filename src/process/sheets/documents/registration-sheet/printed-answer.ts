import { shownDay, shownNumber } from '#platform/vietnamese-text'
import type { CellKind } from '#rulebook'

/** An answer as papers print it; '' when it was not given. */
export function printedAnswer(kind: CellKind, value: string): string {
  if (value === '') return ''
  switch (kind.type) {
    case 'line':
    case 'text':
      return value
    case 'whole':
    case 'money':
      return /^\d+$/.test(value) && kind.max > longestYear ? shownNumber(Number(value)) : value
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? shownDay(value) : value
    case 'choice':
      return kind.options.find(({ code }) => code === value)?.label.vi ?? value
    case 'yes':
      return 'Đồng ý'
  }
}

/** A number that cannot be greater is a year, which takes no dot. */
const longestYear = 9_999
