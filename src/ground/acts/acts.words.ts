import { dictionary } from '#platform/words'

export const actsWords = dictionary(
  {
    refused: 'Chưa thực hiện được',
    problemsTitle: 'Cần sửa những mục sau',
    back: 'Quay lại',
    forbidden: 'Việc này không thuộc nhiệm vụ của đồng chí',
    notYours: 'Đồng chí xem được hồ sơ này nhưng không có chức danh để thực hiện việc vừa chọn.',
    samePerson: 'Người đã lập hoặc gửi hồ sơ không được tự mình thực hiện bước này; cần một người khác.',
    whoMay: (posts: string) => `Người được thực hiện: ${posts}.`,
    moved: 'Hồ sơ đã thay đổi',
    movedText:
      'Trong lúc đồng chí đang xem, người khác đã xử lý hồ sơ này. Chưa có gì bị ghi đè. Hãy mở lại để xem tình trạng mới nhất.',
    reload: 'Mở lại hồ sơ',
  },
  {
    refused: 'Not possible yet',
    problemsTitle: 'Please correct the following',
    back: 'Back',
    forbidden: 'This is not one of your duties',
    notYours: 'You may read this case, but none of your posts may do what you chose.',
    samePerson: 'Whoever drew up or submitted the case may not take this step; another person has to.',
    whoMay: (posts: string) => `Who may: ${posts}.`,
    moved: 'The case has moved',
    movedText:
      'Somebody else handled this case while you were looking at it. Nothing was overwritten. Open it again to see where it stands.',
    reload: 'Open the case again',
  },
)
export type ActsWords = ReturnType<typeof actsWords>
