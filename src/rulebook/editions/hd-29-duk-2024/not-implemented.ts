import type { clauses } from './clauses.ts'

type PerClause = Partial<Record<keyof typeof clauses, string>>

/** Duties that nothing obeys yet. */
export const notImplemented = {
  'III.1-b': 'Chưa có sổ đôn đốc, kiểm tra và báo cáo sơ kết, tổng kết của cơ quan đầu mối.',
  'III.3': 'Bản đăng ký chưa có mục ghi cuộc vận động, phong trào của đoàn thể mà mô hình gắn với.',
  'III.4': 'Chưa có trang giới thiệu mô hình ra ngoài và số liệu tin bài tuyên truyền.',
  'III.5': 'Chưa có kênh gửi khó khăn, vướng mắc lên cấp trên và theo dõi trả lời.',
} as const satisfies PerClause

/** Duties with a value or an act here whose own room is not built. */
export const partlyImplemented = {
  'I-d': 'Đã có kết luận nhân rộng khi rà soát; chưa theo dõi nơi áp dụng và bài học kinh nghiệm.',
  'II.4.1.1-b':
    'Đã có công khai đủ ngày, điểm danh, biểu quyết công khai và đăng kết quả; chưa nhận ý kiến trên hệ thống, nên điều kiện «đã trả lời hết ý kiến» luôn đạt; chưa có bỏ phiếu kín.',
  'II.4.2-b': 'Đã có hành vi đề nghị; chưa có màn hình đề xuất điển hình.',
  'II.4.2.1-a': 'Đã có thẩm quyền theo loại tổ chức; chưa có bước thẩm định, xác nhận điển hình cấp cơ sở.',
  'II.4.2.1-b': 'Đã có mã mẫu 6, 6a, 6b; chưa lập tờ trình và danh sách đề nghị lên cấp trên.',
  'II.4.2.2-a': 'Đã có thẩm quyền và mã mẫu 7, 7a, 7b; chưa có bước thẩm định của cơ quan đầu mối.',
  'II.4.3-a': 'Đã có hành vi, điều kiện và thời hạn; chưa có màn hình và văn bản khen thưởng.',
  'III.2.3': 'Đã có thời hạn và mã mẫu; chưa lập báo cáo 6 tháng và báo cáo năm.',
} as const satisfies PerClause
