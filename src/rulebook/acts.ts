/**
 * Every act the machines know, with the words of its button. Editions say which clause each act obeys;
 * machines (lifecycle/) say from where to where and by whom.
 */
export const acts = {
  // registration (one year's registration of one initiative)
  'registration.save': { vi: 'Lưu bản nháp', en: 'Save draft' },
  'registration.submit': { vi: 'Gửi đăng ký', en: 'Submit' },
  'registration.accept': { vi: 'Tiếp nhận', en: 'Accept' },
  'registration.return': { vi: 'Trả lại để bổ sung', en: 'Return' },
  'registration.decline': { vi: 'Không tiếp nhận', en: 'Decline' },
  'registration.withdraw': { vi: 'Rút đăng ký', en: 'Withdraw' },
  'registration.continue': { vi: 'Đăng ký tiếp tục', en: 'Register to continue' },
  'registration.enter': { vi: 'Nhập mô hình đang theo dõi', en: 'Enter a followed initiative' },
  'registration.follow': { vi: 'Đưa vào theo dõi', en: 'Take into follow-up' },
  'registration.amend': { vi: 'Cập nhật thông tin', en: 'Amend' },
  'registration.attach-document': { vi: 'Đính kèm tài liệu', en: 'Attach documents' },
  'registration.remove-document': { vi: 'Gỡ tài liệu', en: 'Remove a document' },
  // summary list (Mẫu 3)
  'summary-list.open': { vi: 'Lập bản tổng hợp', en: 'Open the summary list' },
  'summary-list.seal': { vi: 'Chốt số liệu và ký', en: 'Seal' },
  'summary-list.send': { vi: 'Gửi lên cấp trên', en: 'Send' },
  'summary-list.supersede': { vi: 'Thay bằng bản đính chính', en: 'Supersede by a correction' },
  // deadline-extension (a superior body gives more time)
  'deadline-extension.grant': { vi: 'Gia hạn', en: 'Extend the deadline' },
  'deadline-extension.revoke': { vi: 'Thu hồi gia hạn', en: 'Revoke the extension' },
  // guidance (what a unit asks of those who register below it) and suggestion (ideas to start from)
  'guidance.publish': { vi: 'Ban hành hướng dẫn', en: 'Publish guidance' },
  'guidance.revise': { vi: 'Sửa hướng dẫn', en: 'Revise guidance' },
  'guidance.revoke': { vi: 'Thu hồi hướng dẫn', en: 'Revoke guidance' },
  'guidance.attach-document': { vi: 'Đính kèm văn bản hướng dẫn', en: 'Attach the guidance as a file' },
  'guidance.remove-document': { vi: 'Gỡ tệp của hướng dẫn', en: 'Remove a file of the guidance' },
  'suggestion.add': { vi: 'Thêm gợi ý', en: 'Add a suggestion' },
  'suggestion.change': { vi: 'Sửa gợi ý', en: 'Change the suggestion' },
  'suggestion.retire': { vi: 'Ngừng dùng gợi ý', en: 'Retire the suggestion' },
  'suggestion.restore': { vi: 'Dùng lại gợi ý', en: 'Offer the suggestion again' },
  // report (the year's review, Mẫu 4; later the periodic reports)
  'report.save': { vi: 'Lưu báo cáo', en: 'Save report' },
  'report.check': { vi: 'Trình kiểm tra', en: 'Put up for certification' },
  'report.certify': { vi: 'Xác thực số liệu và gửi', en: 'Certify and send' },
  'report.rework': { vi: 'Yêu cầu sửa', en: 'Ask for rework' },
  'report.receive': { vi: 'Nhận báo cáo', en: 'Receive' },
  'report.return': { vi: 'Trả lại báo cáo', en: 'Return' },
  // session (one meeting of a deciding body and its votes)
  'session.add-case': { vi: 'Đưa hồ sơ vào phiên họp', en: 'Put a case on the agenda' },
  'session.convene': { vi: 'Triệu tập', en: 'Convene' },
  'session.open': { vi: 'Khai mạc', en: 'Open' },
  'session.mark-presence': { vi: 'Ghi điểm danh', en: 'Record presence' },
  'session.open-vote': { vi: 'Mở biểu quyết', en: 'Open the vote' },
  'session.cast': { vi: 'Biểu quyết', en: 'Cast a ballot' },
  'session.close-vote': { vi: 'Đóng biểu quyết, kiểm phiếu', en: 'Close the vote and count' },
  'session.conclude': { vi: 'Kết luận, thông qua biên bản', en: 'Conclude' },
  'session.cancel': { vi: 'Hủy phiên họp', en: 'Cancel' },
  // recognition (one case before one body: model, base exemplar, superior exemplar alike)
  'recognition.propose': { vi: 'Đề nghị xác nhận', en: 'Propose' },
  'recognition.verify': { vi: 'Đối chiếu tiêu chí', en: 'Check against the criteria' },
  'recognition.publish': { vi: 'Công khai lấy ý kiến', en: 'Open the public consultation' },
  'recognition.schedule': { vi: 'Đưa ra phiên họp', en: 'Schedule' },
  'recognition.carry': { vi: 'Ghi kết quả: đạt', en: 'Record: carried' },
  'recognition.reject': { vi: 'Ghi kết quả: chưa đạt', en: 'Record: not carried' },
  'recognition.decide': { vi: 'Ban hành quyết định xác nhận', en: 'Issue the decision' },
  'recognition.withdraw': { vi: 'Rút đề nghị', en: 'Withdraw' },
  'recognition.revoke': { vi: 'Thu hồi xác nhận', en: 'Revoke' },
  // commendation
  'commendation.propose': { vi: 'Đề nghị khen thưởng', en: 'Propose commendation' },
  'commendation.appraise': { vi: 'Thẩm định hồ sơ khen thưởng', en: 'Appraise' },
  'commendation.carry': { vi: 'Ghi kết quả xét: đồng ý', en: 'Record: carried' },
  'commendation.reject': { vi: 'Ghi kết quả xét: không đồng ý', en: 'Record: not carried' },
  'commendation.decide': { vi: 'Ban hành quyết định khen thưởng', en: 'Issue the commendation' },
  'commendation.withdraw': { vi: 'Rút đề nghị khen thưởng', en: 'Withdraw' },
  'commendation.revoke': { vi: 'Thu hồi khen thưởng', en: 'Revoke' },
} as const

export type ActId = keyof typeof acts
