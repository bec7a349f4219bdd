/** Vietnamese texts of the length people write, all invented; number `n` always gives the same. */
const deeds = [
  'Vận động nhân dân hiến đất mở đường',
  'Tổ tự quản bảo vệ môi trường',
  'Một cửa thân thiện, phục vụ nhân dân',
  'Đối thoại định kỳ giữa người đứng đầu cấp ủy với người lao động',
  'Ngày thứ Bảy tình nguyện giải quyết thủ tục hành chính',
  'Tiếng loa khu phố tuyên truyền chủ trương của Đảng',
  'Quỹ nghĩa tình giúp nhau giảm nghèo bền vững',
  'Camera an ninh nhờ dân, vì dân',
]
const aims = [
  'góp phần xây dựng nông thôn mới nâng cao',
  'gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'trong doanh nghiệp ngoài khu vực nhà nước',
  'ở vùng đồng bào dân tộc thiểu số',
  'cùng dân giữ sạch dòng kênh',
  'tạo đồng thuận khi giải phóng mặt bằng',
]
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const middles = ['Thị', 'Văn', 'Hữu', 'Ngọc', 'Minh', 'Thanh']
const given = ['An', 'Bưởi', 'Cường', 'Dũng', 'Hạnh', 'Khánh', 'Lệ', 'Mẫn', 'Nghĩa', 'Oanh', 'Phúc', 'Quỳnh', 'Sửu']
const places = ['An Lạc', 'Bình Hòa', 'Cẩm Sơn', 'Đại Nghĩa', 'Hưng Thịnh', 'Khánh Lộc', 'Mỹ Phước', 'Tân Tiến']

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

export const initiativeName = (n: number): string => `${pick(deeds, n)} ${pick(aims, n >> 3)} (${placeName(n)} ${n})`
export const personName = (n: number): string => `${pick(families, n)} ${pick(middles, n >> 2)} ${pick(given, n >> 1)}`
export const placeName = (n: number): string => pick(places, n)
export const story = (n: number): string =>
  Array.from(
    { length: 6 },
    (_, line) =>
      `${pick(deeds, n + line)} ${pick(aims, n + line * 3)}, kết quả được ${120 + ((n + line) % 700)} hộ đồng tình.`,
  ).join('\n')
