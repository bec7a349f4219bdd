import type { Seeded } from './seeded.ts'

const families = [
  ...['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Phạm', 'Hoàng', 'Hoàng'],
  ...['Vũ', 'Bùi', 'Đỗ', 'Đặng', 'Dương', 'Ngô', 'Lý', 'Nông', 'Ma', 'Triệu', 'Lường', 'Hà', 'Chu', 'Phan', 'Đinh'],
  ...['Tạ', 'Lương', 'Lục', 'Hứa', 'Vi', 'Bàn', 'Đàm', 'Trịnh', 'Cao', 'La'],
] as const

const women = {
  middles: ['Thị', 'Thị', 'Thị', 'Thu', 'Thanh', 'Minh', 'Hồng', 'Ngọc', 'Phương', 'Bích', 'Kim', 'Diệu'],
  given: [
    ...['Anh', 'Bình', 'Châu', 'Chi', 'Dung', 'Duyên', 'Giang', 'Hà', 'Hạnh', 'Hằng', 'Hiền', 'Hoa', 'Hòa', 'Huệ'],
    ...['Hương', 'Lan', 'Liên', 'Linh', 'Loan', 'Mai', 'Nga', 'Ngân', 'Nhung', 'Oanh', 'Phượng', 'Quyên', 'Tâm'],
    ...['Thảo', 'Thoa', 'Thúy', 'Trang', 'Tuyết', 'Uyên', 'Vân', 'Xuân', 'Yến'],
  ],
} as const

const men = {
  middles: ['Văn', 'Văn', 'Văn', 'Đức', 'Hữu', 'Quang', 'Minh', 'Ngọc', 'Xuân', 'Công', 'Đình', 'Mạnh', 'Thế', 'Tuấn'],
  given: [
    ...['An', 'Bách', 'Bảo', 'Chiến', 'Công', 'Dũng', 'Đạt', 'Đông', 'Đức', 'Giáp', 'Hải', 'Hào', 'Hậu', 'Hiếu'],
    ...['Hoàn', 'Hùng', 'Huy', 'Hưng', 'Khánh', 'Khoa', 'Kiên', 'Long', 'Luân', 'Nam', 'Nghĩa', 'Phong', 'Phú'],
    ...['Quân', 'Quý', 'Sơn', 'Tài', 'Thái', 'Thành', 'Thắng', 'Tiến', 'Toàn', 'Tuấn', 'Tùng', 'Việt', 'Vinh'],
  ],
} as const

/** Full names as people bear them; invented, and no name comes twice. */
export function inventNames(chance: Seeded): () => string {
  const given = new Set<string>()
  return () => {
    for (;;) {
      const { middles, given: last } = chance.below(5) < 2 ? women : men
      const [family, middle, own] = [chance.pick(families), chance.pick<string>(middles), chance.pick<string>(last)]
      // A name does not say the same word twice; a large sample adds a second middle word.
      const extra = given.size > 3000 ? ` ${chance.pick<string>(middles)}` : ''
      const name = `${family} ${middle}${extra} ${own}`
      if (middle === own || given.has(name)) continue
      given.add(name)
      return name
    }
  }
}
