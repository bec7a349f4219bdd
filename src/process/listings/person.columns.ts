import { ordinaryPosts } from '#ground/identity'
import { type Column, type Named, offersOf, optional, required } from '#platform/lists'
import { fieldLabels, givablePosts } from '#process/administration'
import { posts } from '#rulebook'
import { datedBy } from './dated-by.columns.ts'

/** The form of a new person with a first post as columns. */
export const personColumns = (register: readonly Named[]): Column[] => [
  required('fullName', fieldLabels.fullName, { width: 30, hint: 'Họ, chữ đệm và tên.', example: 'Nguyễn Thị Ví Dụ' }),
  required('post', fieldLabels.post, {
    width: 26,
    hint: 'Chọn trong danh sách. Mỗi người một dòng; chức danh khác giao thêm ở trang của người đó.',
    example: posts[ordinaryPosts[0]].vi,
    choices: givablePosts.map((code) => ({ code, label: posts[code].vi })),
  }),
  required('organisation', fieldLabels.organisation, {
    width: 44,
    hint: 'Tên hoặc mã của tổ chức như trong Khéo.',
    example: register[0]?.name ?? '',
    offers: offersOf(register),
  }),
  optional('title', fieldLabels.title, { width: 30, hint: 'Chỉ ghi khi khác tên chức danh.', example: '' }),
  ...datedBy('Ngày bắt đầu giữ chức danh'),
  optional('workEmail', fieldLabels.workEmail, { width: 30, hint: 'Dạng ten@co-quan.vn.', example: '' }),
]
