import type { Language } from '#platform/words'

type Life = { readonly name: string; readonly says: string }

/** What each machine is the life of, in words for who reads the process for the first time. */
export const lives: Readonly<Record<string, Readonly<Record<Language, Life>>>> = {
  guidance: {
    vi: {
      name: 'Hướng dẫn của đơn vị',
      says: 'Một hướng dẫn chi tiết nội dung mô hình mà đơn vị ban hành trước kỳ đăng ký, cho đến khi thay hoặc thu hồi.',
    },
    en: {
      name: 'Unit guidance',
      says: 'What a unit publishes before the season as the basis of registrations, until it is replaced or revoked.',
    },
  },
  suggestion: {
    vi: {
      name: 'Gợi ý nội dung',
      says: 'Một gợi ý mô hình theo lĩnh vực do cơ quan đầu mối đưa ra, sửa hoặc ngừng dùng.',
    },
    en: { name: 'Suggestion', says: 'An idea for a field, offered, changed or retired by the focal unit.' },
  },
  registration: {
    vi: {
      name: 'Đăng ký mô hình',
      says: 'Một bản đăng ký của một năm, từ lúc viết nháp đến khi nơi có thẩm quyền tiếp nhận, trả lại hoặc không tiếp nhận.',
    },
    en: {
      name: 'Registration',
      says: 'One registration of one year, from the draft until it is accepted or declined.',
    },
  },
  'summary-list': {
    vi: {
      name: 'Tổng hợp đăng ký',
      says: 'Bản tổng hợp đăng ký trong năm của một tổ chức, chốt số liệu, ký và gửi lên cấp trên. Sửa sau khi chốt là lập bản mới thay bản cũ.',
    },
    en: {
      name: 'Summary list',
      says: 'The year’s registrations of one organisation, sealed, signed and sent one level up. A correction is a new list.',
    },
  },
  'deadline-extension': {
    vi: {
      name: 'Gia hạn',
      says: 'Một thông báo gia hạn của cấp trên cho một nơi, hoặc mọi nơi cấp dưới, và việc thu hồi thông báo đó.',
    },
    en: {
      name: 'Extension',
      says: 'More time given by a superior body to one organisation or all below, and its revocation.',
    },
  },
  report: {
    vi: {
      name: 'Báo cáo rà soát',
      says: 'Báo cáo rà soát, đánh giá hằng năm: soạn, kiểm tra, xác thực số liệu rồi gửi nơi đã tiếp nhận đăng ký.',
    },
    en: { name: 'Review report', says: 'The yearly review: drafted, checked, certified and sent one level up.' },
  },
  recognition: {
    vi: {
      name: 'Xét, xác nhận',
      says: 'Một hồ sơ trước một cơ quan có thẩm quyền, dùng chung cho mô hình, điển hình cấp cơ sở và điển hình cấp trên.',
    },
    en: {
      name: 'Recognition',
      says: 'One case before one deciding body: an initiative or an exemplar of either level.',
    },
  },
  session: {
    vi: {
      name: 'Phiên họp xét',
      says: 'Một phiên họp của cơ quan có thẩm quyền: triệu tập, điểm danh, biểu quyết, kiểm phiếu, kết luận.',
    },
    en: { name: 'Session', says: 'One meeting of a deciding body: convened, attended, voted, counted, concluded.' },
  },
  commendation: {
    vi: {
      name: 'Biểu dương, khen thưởng',
      says: 'Một đề nghị khen thưởng điển hình của năm: thẩm định, xét, quyết định.',
    },
    en: { name: 'Commendation', says: 'One proposal to commend an exemplar of the year.' },
  },
}
