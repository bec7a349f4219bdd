/** Kinds of paper. Form numbers, letterheads and versions are edition data mapped to these stable codes. */
export const paperKinds = {
  REG_COLLECTIVE_PARTY: { vi: 'Bản đăng ký của tổ chức đảng' },
  REG_COLLECTIVE_AGENCY: { vi: 'Bản đăng ký của cơ quan, đơn vị, doanh nghiệp' },
  REG_MEMBER: { vi: 'Bản đăng ký của đảng viên' },
  REG_EMPLOYEE: { vi: 'Bản đăng ký của người ngoài Đảng' },
  REG_RECEIPT: { vi: 'Phiếu tiếp nhận đăng ký' },
  REG_SUMMARY: { vi: 'Bản tổng hợp đăng ký' },
  DEADLINE_EXTENSION: { vi: 'Thông báo gia hạn' },
  REVIEW_REPORT: { vi: 'Báo cáo rà soát, đánh giá' },
  PROCEDURE_SHEET: { vi: 'Phiếu theo dõi quy trình' },
  MINUTES: { vi: 'Biên bản họp xét' },
  RECOGNITION_DECISION: { vi: 'Quyết định xác nhận' },
  PROPOSAL: { vi: 'Tờ trình đề nghị' },
  APPRAISAL_REPORT: { vi: 'Báo cáo thẩm định' },
  PERIODIC_REPORT: { vi: 'Báo cáo định kỳ' },
  COMMENDATION_DECISION: { vi: 'Quyết định khen thưởng' },
} as const

export type PaperKind = keyof typeof paperKinds
