/**
 * Needs: conditions an act asks for. Each has a sentence for the person who acts and, where it differs,
 * one for the person who waits. The edition in force says which clause asks for it.
 */
export type NeedWords = {
  /** Told to the person who tried the act: what is missing. */
  readonly says: string
  /** What to do about it. */
  readonly remedy: string
  /** Told to the other side, when it reads differently there. */
  readonly saysToOthers?: string
}

export const needs = {
  'form-complete': {
    says: 'Bản đăng ký còn mục bắt buộc chưa điền.',
    remedy: 'Mở bản đăng ký và điền các mục còn thiếu.',
  },
  'body-has-met': {
    says: 'Chưa ghi cuộc họp thống nhất nội dung của tập thể.',
    remedy: 'Ghi ngày họp, số có mặt và kết luận.',
  },
  'registrant-eligible': {
    says: 'Tổ chức hoặc cá nhân này không thuộc đối tượng đăng ký.',
    remedy: 'Xem lại đối tượng đăng ký.',
  },
  'registers-where-told': {
    says: 'Đảng viên đăng ký cá nhân với chi bộ nơi sinh hoạt, không đăng ký với cơ quan như người ngoài Đảng.',
    remedy: 'Lập bản đăng ký cá nhân tại chi bộ, theo mẫu dành cho đảng viên.',
  },
  'receiver-found': {
    says: 'Chưa xác định được nơi tiếp nhận đăng ký.',
    remedy: 'Kiểm tra quan hệ trực thuộc trong cây tổ chức.',
  },
  'room-for-documents': {
    says: 'Hồ sơ đã có đủ số tài liệu được phép đính kèm.',
    remedy: 'Gỡ bớt tài liệu không còn cần, hoặc gộp nhiều ảnh vào một tệp PDF.',
  },
  'document-added-later': {
    says: 'Tài liệu này đã có khi hồ sơ được tiếp nhận nên không gỡ được nữa.',
    remedy: 'Đính kèm thêm tài liệu thay thế và ghi rõ trong ghi chú.',
  },
  'reason-given': { says: 'Chưa ghi lý do.', remedy: 'Ghi rõ lý do để bên nhận biết phải làm gì.' },
  'ran-last-year': {
    says: 'Mô hình không được tiếp nhận trong năm trước, hoặc đã dừng, nên không đăng ký tiếp tục được.',
    remedy: 'Lập bản đăng ký mới nếu muốn thực hiện lại.',
  },
  'not-registered-this-year': {
    says: 'Năm nay mô hình đã có bản đăng ký.',
    remedy: 'Mở bản đăng ký đã có của năm nay.',
  },
  'began-earlier': {
    says: 'Mô hình bắt đầu trong năm nay thì đăng ký như mọi mô hình khác.',
    remedy: 'Ghi năm bắt đầu trước năm nay, hoặc lập bản đăng ký mới.',
  },
  'identity-reasoned': {
    says: 'Mô hình đang xét hoặc đã được xác nhận: tên, lĩnh vực, mức đăng ký đã khóa.',
    remedy: 'Giữ nguyên các mục này, hoặc ghi lý do đính chính riêng cho chúng.',
  },
  'receiver-kept': {
    says: 'Mức đăng ký mới do nơi khác tiếp nhận.',
    remedy: 'Giữ mức đã được tiếp nhận; năm sau đăng ký ở mức mới.',
  },
  'registrations-settled': {
    says: 'Còn bản đăng ký chưa xử lý (chưa tiếp nhận hoặc trả lại).',
    remedy: 'Xử lý hết bản đăng ký đang chờ rồi chốt.',
  },
  'list-not-empty-or-nil': {
    says: 'Danh sách trống mà chưa xác nhận là không có mô hình.',
    remedy: 'Đánh dấu “Không có mô hình đăng ký” nếu đúng như vậy.',
  },
  'organisation-guides': {
    says: 'Loại tổ chức này không ban hành hướng dẫn đăng ký mô hình.',
    remedy: 'Chọn chi bộ, đảng ủy cơ sở, đoàn thể hoặc cơ quan đầu mối.',
  },
  'guidance-is-issued': {
    says: 'Ngày ban hành ghi trên hướng dẫn chưa tới.',
    remedy: 'Ghi đúng ngày ban hành; hướng dẫn chưa ký thì chưa đăng.',
  },
  'extended-is-below': {
    says: 'Nơi được gia hạn không trực thuộc nơi gia hạn.',
    remedy: 'Chọn tổ chức cấp dưới của mình.',
  },
  'extension-is-later': {
    says: 'Hạn mới không sau hạn hiện nay.',
    remedy: 'Chọn ngày sau ngày cuối đúng hạn hiện nay.',
  },
  'superior-found': {
    says: 'Chưa xác định được cấp trên nhận bản tổng hợp.',
    remedy: 'Kiểm tra quan hệ trực thuộc trong cây tổ chức.',
  },
  'outcomes-complete': { says: 'Còn mô hình chưa có kết luận rà soát.', remedy: 'Chọn kết luận cho từng mô hình.' },
  'registered-and-accepted': {
    says: 'Mô hình chưa được tiếp nhận đăng ký.',
    remedy: 'Chỉ đề nghị mô hình đã được tiếp nhận.',
  },
  'reviewed-this-year': {
    says: 'Mô hình chưa có kết luận rà soát đề nghị xác nhận trong năm.',
    remedy: 'Hoàn thành rà soát, đánh giá năm của mô hình.',
  },
  'criteria-met': { says: 'Hồ sơ chưa đạt đủ các tiêu chí.', remedy: 'Đối chiếu từng tiêu chí và ghi minh chứng.' },
  'level-standard-met': {
    says: 'Mô hình chưa đạt tiêu chuẩn của cấp đã đăng ký (đã hoặc có thể nhân rộng).',
    remedy: 'Ghi khả năng nhân rộng của mô hình.',
  },
  'recogniser-is-receiver': {
    says: 'Nơi xét không phải nơi đã tiếp nhận đăng ký.',
    remedy: 'Chuyển hồ sơ về nơi đã tiếp nhận đăng ký.',
  },
  'publication-days-passed': { says: 'Chưa đủ số ngày công khai lấy ý kiến.', remedy: 'Chờ hết thời gian công khai.' },
  'comments-answered': { says: 'Còn ý kiến chưa được trả lời.', remedy: 'Trả lời các ý kiến đã nhận.' },
  'session-is-of-the-body': {
    says: 'Phiên họp không phải của cơ quan có thẩm quyền xét hồ sơ này.',
    remedy: 'Chọn phiên họp của đúng cơ quan có thẩm quyền.',
  },
  'agenda-not-empty': { says: 'Phiên họp chưa có hồ sơ nào.', remedy: 'Đưa ít nhất một hồ sơ vào phiên họp.' },
  'chair-and-secretary-named': { says: 'Chưa có chủ trì hoặc thư ký phiên họp.', remedy: 'Chọn chủ trì và thư ký.' },
  'roster-not-empty': {
    says: 'Danh sách thành viên của cơ quan xét đang trống.',
    remedy: 'Kiểm tra chức danh của thành viên tại ngày họp.',
  },
  'quorum-present': {
    says: 'Chưa đủ số thành viên có mặt theo quy định.',
    remedy: 'Ghi điểm danh đủ thành viên hoặc dời phiên họp.',
  },
  'may-vote-on-case': {
    says: 'Đồng chí không được biểu quyết hồ sơ này (không có trong danh sách, vắng mặt, hoặc có liên quan).',
    remedy: 'Xem phần “Ai được biểu quyết” của hồ sơ.',
  },
  'not-voted-yet': { says: 'Đồng chí đã biểu quyết hồ sơ này.', remedy: 'Mỗi thành viên biểu quyết một lần.' },
  'result-carried': { says: 'Kết quả kiểm phiếu không đạt tỷ lệ theo quy định.', remedy: 'Ghi kết quả chưa đạt.' },
  'result-not-carried': { says: 'Kết quả kiểm phiếu đạt tỷ lệ theo quy định.', remedy: 'Ghi kết quả đạt.' },
  'session-concluded': {
    says: 'Phiên họp chưa kết luận, biên bản chưa được thông qua.',
    remedy: 'Kết luận phiên họp trước khi ban hành quyết định.',
  },
  'signer-named': { says: 'Chưa chọn người ký.', remedy: 'Chọn người có quyền ký của cơ quan ban hành.' },
  'exemplar-of-the-year': {
    says: 'Chỉ khen thưởng điển hình đã được xác nhận của năm.',
    remedy: 'Xem danh sách điển hình được xác nhận.',
  },
  'file-complete': {
    says: 'Hồ sơ khen thưởng còn thiếu giấy tờ.',
    remedy: 'Bổ sung tờ trình, báo cáo thành tích, biên bản.',
  },
  'funding-recorded': { says: 'Chưa ghi nguồn kinh phí khen thưởng.', remedy: 'Ghi nguồn kinh phí.' },
} as const satisfies Record<string, NeedWords>

export type NeedId = keyof typeof needs
