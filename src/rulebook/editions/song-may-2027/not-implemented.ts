import type { clauses } from './clauses.ts'

type PerClause = Partial<Record<keyof typeof clauses, string>>

export const notImplemented = {
  'Điều 8.3': 'Chưa có sổ kiểm tra thực tế.',
} as const satisfies PerClause

export const partlyImplemented = {
  'Điều 7.1': 'Đã có hành vi và thời hạn; chưa có màn hình khen thưởng; chưa nhập được dịp khác do tỉnh định.',
  'Điều 8.1': 'Đã có thời hạn; chưa lập báo cáo định kỳ.',
  'Điều 8.2': 'Đã có thời hạn; chưa có nơi đăng kế hoạch.',
} as const satisfies PerClause
