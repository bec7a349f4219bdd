/** Names as long as offices make them; every part is judged with them. */
export const longTitle =
  'Xây dựng «Tổ dân vận khéo» trong vận động nhân dân hiến đất, góp công mở rộng đường giao thông nông thôn, chỉnh trang ngõ xóm, giữ gìn vệ sinh môi trường xanh, sạch, đẹp gắn với xây dựng nếp sống văn minh'

export const longName =
  'Chi bộ Phòng Kiểm tra, giám sát và Giải quyết khiếu nại, tố cáo trực thuộc Đảng ủy cơ sở Sở Nông nghiệp, Môi trường và Phát triển nông thôn, nhiệm kỳ 2025 – 2030 (sau hợp nhất)'

export const longText =
  'Nhiều hộ dân ở cuối tuyến chưa nắm rõ chủ trương, còn băn khoăn về quyền lợi sau khi hiến đất. Tổ đã chia nhau đến từng nhà, nghe trước, nói sau; mời người có uy tín trong dòng họ cùng tham gia; công khai bản vẽ và dự toán tại nhà văn hóa.'
