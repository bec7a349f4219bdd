/** Answers the invented province gave to what its regulation leaves open. */
export const silences = {
  'SM-1': 'Đoàn thể không được nhắc tên vẫn được đăng ký như cơ quan.',
  'SM-2': 'Chi bộ không có chi ủy thì không xét; hồ sơ chuyển lên cấp trên.',
  'SM-3': 'Thu hồi xác nhận do nơi đã xác nhận quyết định, có lý do.',
  'SM-4': 'Bỏ phiếu kín thì có ít nhất hai người kiểm phiếu.',
  'SM-6': 'Cấp trên được gia hạn bằng thông báo có lý do.',
  'SM-5': 'Văn bản trình bày theo quy định đang có hiệu lực của Văn phòng Trung ương Đảng.',
  'SM-7': 'Bên đăng ký đính kèm tài liệu khi lập, khi bổ sung và sau tiếp nhận; tài liệu đã tiếp nhận không gỡ được.',
} as const satisfies Record<string, string>
