import { dictionary } from '#platform/words'

export const similarityWords = dictionary(
  {
    title: 'Mô hình tương tự đã có',
    lead: 'Chỉ để tham khảo: tiêu chí yêu cầu cách làm mới, hay hơn, hiệu quả hơn trước. Nếu trùng ý tưởng, hãy nêu rõ điểm khác.',
    none: 'Chưa tìm thấy mô hình nào tương tự.',
    same: 'Gần như trùng',
    close: 'Rất giống',
    akin: 'Có điểm giống',
    shared: (words: string) => `Cùng nói về: ${words}`,
    ofYear: (year: number) => `năm ${year}`,
    published: 'đã công bố',
    elsewhere: (years: string) =>
      `Ở đơn vị khác cũng có mô hình rất giống (${years}) mà đồng chí không có quyền xem chi tiết.`,
    and: 'và',
    difference: 'Nêu điểm khác với mô hình tương tự',
  },
  {
    title: 'Similar initiatives',
    lead: 'For information only: an initiative should be newer or better than what was done before. Where the idea is the same, say what differs.',
    none: 'Nothing similar was found.',
    same: 'Nearly the same',
    close: 'Very similar',
    akin: 'Something in common',
    shared: (words: string) => `Both speak of: ${words}`,
    ofYear: (year: number) => `${year}`,
    published: 'published',
    elsewhere: (years: string) =>
      `Another organisation has a very similar initiative too (${years}) that you may not open.`,
    and: 'and',
    difference: 'Say how yours differs',
  },
)
