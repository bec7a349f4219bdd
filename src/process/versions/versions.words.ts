import { dictionary } from '#platform/words'

export const versionsWords = dictionary(
  {
    before: 'Trước',
    after: 'Sau',
    nothingBefore: 'Chưa có',
    nothingAfter: 'Đã bỏ',
    nothing: 'Không có mục nào thay đổi.',
    version: (number: number) => `Bản ${number}`,
    first: 'Bản đầu tiên.',
    reason: 'Lý do',
    SUBMITTED: 'Gửi đăng ký',
    CONTINUED: 'Đăng ký tiếp tục',
    FOLLOWED: 'Đưa vào theo dõi',
    AMENDED: 'Cập nhật thông tin',
  },
  {
    before: 'Before',
    after: 'After',
    nothingBefore: 'Nothing',
    nothingAfter: 'Taken out',
    nothing: 'Nothing changed.',
    version: (number: number) => `Version ${number}`,
    first: 'The first version.',
    reason: 'Reason',
    SUBMITTED: 'Submitted',
    CONTINUED: 'Continued',
    FOLLOWED: 'Taken into follow-up',
    AMENDED: 'Amended',
  },
)
