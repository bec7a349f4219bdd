import type { Clause } from '../../rule.ts'

/** Articles of an invented regulation: another province, another numbering, another division of labour. */
export const clauses = {
  'Điều 1.1': { nature: 'context', label: 'Quy định áp dụng cho phong trào trong toàn tỉnh Sông Mây.' },
  'Điều 1.2': { nature: 'form', label: 'Căn cứ ban hành quy định.' },
  'Điều 2.1': { nature: 'definition', label: 'Mô hình, điển hình và các cấp.' },
  'Điều 2.2': { nature: 'duty', label: 'Mỗi mô hình thuộc một trong năm lĩnh vực.' },
  'Điều 3.1': { nature: 'right', label: 'Tập thể, cá nhân được đăng ký.' },
  'Điều 3.2': {
    nature: 'duty',
    label: 'Tập thể họp thống nhất trước khi đăng ký; cá nhân đăng ký ở nơi sinh hoạt, công tác.',
  },
  'Điều 3.3': { nature: 'duty', label: 'Nơi tiếp nhận kiểm tra, trả lại phải ghi lý do.' },
  'Điều 3.4': { nature: 'duty', label: 'Đảng ủy xã tổng hợp mọi đăng ký trên địa bàn.' },
  'Điều 3.5': { nature: 'duty', label: 'Đăng ký cấp xã xong trước ngày 15/3, riêng năm 2027 trong tháng 4.' },
  'Điều 3.6': {
    nature: 'duty',
    label: 'Đăng ký cấp liên xã, cấp tỉnh xong trong tháng 3, riêng năm 2027 trước ngày 20/5.',
  },
  'Điều 4.1': { nature: 'duty', label: 'Tập thể đạt bốn tiêu chí.' },
  'Điều 4.2': { nature: 'duty', label: 'Cá nhân đạt hai tiêu chí.' },
  'Điều 4.3': { nature: 'duty', label: 'Tiêu chuẩn nhân rộng của từng cấp.' },
  'Điều 5.1': { nature: 'duty', label: 'Rà soát hằng năm và kết luận từng mô hình.' },
  'Điều 5.2': { nature: 'duty', label: 'Báo cáo rà soát xong trước ngày 16/10.' },
  'Điều 5.3': { nature: 'duty', label: 'Số liệu phải chính xác; sửa phải để lại dấu vết.' },
  'Điều 6.1': { nature: 'duty', label: 'Cấp xã: đảng ủy cơ sở hoặc đảng ủy xã xác nhận; không tự xác nhận.' },
  'Điều 6.2': { nature: 'duty', label: 'Họp khi có ba phần tư thành viên; đạt khi hai phần ba số có mặt đồng ý.' },
  'Điều 6.3': { nature: 'duty', label: 'Công khai 7 ngày làm việc trước khi họp.' },
  'Điều 6.4': { nature: 'duty', label: 'Cấp liên xã: toàn thể Ban Chấp hành đảng ủy xã xác nhận.' },
  'Điều 6.5': { nature: 'duty', label: 'Cấp tỉnh: Ban Thường vụ Tỉnh ủy xác nhận.' },
  'Điều 6.6': { nature: 'duty', label: 'Xác nhận ở hai cấp trên xong trước ngày 25/11.' },
  'Điều 7.1': { nature: 'duty', label: 'Khen thưởng điển hình của năm trong tháng 1 hoặc dịp do tỉnh định.' },
  'Điều 7.2': { nature: 'form', label: 'Hồ sơ khen thưởng và nguồn kinh phí.' },
  'Điều 8.1': { nature: 'duty', label: 'Báo cáo 6 tháng trong tháng 6, báo cáo năm trước ngày 20/12.' },
  'Điều 8.2': { nature: 'duty', label: 'Đảng ủy xã ban hành kế hoạch trước ngày 1/2.' },
  'Điều 8.3': { nature: 'duty', label: 'Cấp ủy đi kiểm tra thực tế ít nhất mỗi năm một lần.' },
  'Điều 9.1': { nature: 'form', label: 'Biểu mẫu, nơi nhận, thẩm quyền ký.' },
} as const satisfies Record<string, Clause>
