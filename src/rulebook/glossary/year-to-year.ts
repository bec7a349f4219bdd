import type { Word } from '../word.ts'

/** What happens to an initiative between its acceptance and its next year. */
export const wordsFromYearToYear: readonly Word[] = [
  {
    code: 'receipt',
    vi: 'phiếu tiếp nhận',
    en: 'receipt of a registration',
    clause: 'II.3.3-b',
    notToBeConfusedWith: 'ballot',
    banned: ['acknowledgement', 'giấy biên nhận'],
  },
  {
    code: 'continue',
    vi: 'đăng ký tiếp tục',
    en: 'register a running initiative for another year',
    clause: 'II.3.4-b',
    notToBeConfusedWith: 'register',
    banned: ['renew', 'gia hạn đăng ký'],
  },
  {
    code: 'follow',
    vi: 'đưa vào theo dõi',
    en: 'follow an older initiative that was never registered',
    clause: 'II.3.4-e',
    notToBeConfusedWith: 'accept',
    banned: ['subscribe', 'track'],
  },
  {
    code: 'amend',
    vi: 'cập nhật thông tin',
    en: 'correct or complete a registration that counts',
    clause: 'II.3.4-d',
    notToBeConfusedWith: 'return',
    banned: ['patch', 'sửa đè'],
  },
]
