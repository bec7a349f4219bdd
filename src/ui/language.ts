import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Words that belong to the parts themselves; everything a room says is passed in as a property. */
const vi = {
  error: 'Lỗi',
  warning: 'Lưu ý',
  dateHint: 'Ngày/tháng/năm, ví dụ 05/01/2026',
  limit: (characters: string) => `Tối đa ${characters} ký tự`,
  charactersLeft: 'Còn {n} ký tự',
  charactersOver: 'Quá {n} ký tự',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  breadcrumbs: 'Đường dẫn',
  navigation: 'Mục chính',
  pages: 'Các trang',
  page: (page: number) => `Trang ${page}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  filter: 'Lọc',
  clear: 'Bỏ lọc',
  done: 'đã xong',
  current: 'đang ở bước này',
  objectionRemedy: 'Việc cần làm',
  objectionSources: 'Căn cứ',
}

const en: typeof vi = {
  error: 'Error',
  warning: 'Note',
  dateHint: 'Day/month/year, for example 05/01/2026',
  limit: (characters) => `At most ${characters} characters`,
  charactersLeft: '{n} characters left',
  charactersOver: '{n} characters too many',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  breadcrumbs: 'Breadcrumb',
  navigation: 'Main sections',
  pages: 'Pages',
  page: (page) => `Page ${page}`,
  previous: 'Previous page',
  next: 'Next page',
  filter: 'Filter',
  clear: 'Clear filters',
  done: 'done',
  current: 'current step',
  objectionRemedy: 'What to do',
  objectionSources: 'Grounds',
}

export type Language = 'vi' | 'en'

const words = { vi, en }

/** Set once by `Document`; Vietnamese where nothing was set. */
export const LanguageContext = createContext<Language>('vi')

export const useLanguage = (): Language => useContext(LanguageContext)

export const useWords = (): typeof vi => words[useLanguage()]
