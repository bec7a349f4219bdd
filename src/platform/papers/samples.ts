import type { LayoutId, PaperDocument } from './model.ts'

/** Papers for previews and tests. Every person, organisation and number is invented. */

const party = (layout: LayoutId): boolean => layout !== 'STATE_30_2020'

const typical = (layout: LayoutId): PaperDocument => ({
  layout,
  head: {
    parent: party(layout) ? 'ĐẢNG BỘ TỈNH MINH SƠN' : 'ỦY BAN NHÂN DÂN TỈNH MINH SƠN',
    issuer: party(layout) ? 'ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH' : 'SỞ CÔNG NGHIỆP VÀ THỦ CÔNG',
    number: party(layout) ? '12-QĐ/ĐU' : '12/QĐ-SCN',
    place: 'Minh Sơn',
    day: '2026-06-05',
  },
  title: 'QUYẾT ĐỊNH',
  summary: 'về việc khen tặng các tập thể và cá nhân có cách làm hay trong phong trào thi đua năm 2026',
  authority: party(layout) ? 'BAN THƯỜNG VỤ ĐẢNG ỦY' : 'GIÁM ĐỐC SỞ CÔNG NGHIỆP VÀ THỦ CÔNG',
  body: [
    {
      kind: 'bases',
      items: [
        'Căn cứ Quy chế làm việc khóa II, nhiệm kỳ 2025 - 2030',
        'Căn cứ Hướng dẫn số 02 ngày 15 tháng 01 năm 2026 về tổ chức phong trào thi đua trong toàn đơn vị',
        'Xét đề nghị của bộ phận giúp việc tại Tờ trình số 07 ngày 01 tháng 6 năm 2026',
      ],
    },
    { kind: 'section-label', text: 'QUYẾT ĐỊNH' },
    {
      kind: 'article',
      number: 'Điều 1.',
      text: 'Khen tặng 03 tập thể và 05 cá nhân có cách làm hay, hiệu quả, được nhân dân ghi nhận (có danh sách kèm theo).',
    },
    {
      kind: 'article',
      number: 'Điều 2.',
      text: 'Các tập thể, cá nhân có tên tại Điều 1 có trách nhiệm duy trì, phổ biến kinh nghiệm; các đơn vị trực thuộc học tập, nhân rộng phù hợp với điều kiện thực tế của mình.',
    },
    {
      kind: 'article',
      number: 'Điều 3.',
      text: 'Văn phòng, các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1 thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.',
    },
  ],
  signature: {
    authority: party(layout) ? 'T/M BAN THƯỜNG VỤ' : 'KT. GIÁM ĐỐC',
    post: party(layout) ? 'PHÓ BÍ THƯ' : 'PHÓ GIÁM ĐỐC',
    name: 'Đặng Thị Hoài Ẩm',
  },
  recipients: ['Như Điều 3', 'Cấp trên trực tiếp (để báo cáo)', 'Các đơn vị trực thuộc', 'Lưu Văn phòng'],
  annexes: [],
})

const smallest = (layout: LayoutId): PaperDocument => ({
  ...typical(layout),
  head: { parent: null, issuer: 'CHI BỘ TỔ 5', number: null, place: 'Minh Sơn', day: '2026-01-05' },
  title: 'THÔNG BÁO',
  summary: '',
  authority: '',
  body: [{ kind: 'paragraph', text: 'Kính mời các đồng chí đến dự họp.' }],
  signature: { authority: null, post: 'BÍ THƯ', name: 'Lý Văn Ô' },
  recipients: [],
})

const names = [
  'Tổ tự quản bảo vệ môi trường khu dân cư số 7',
  'Trường Tiểu học Suối Ngọc: “Mỗi tuần một câu chuyện đẹp”',
  'Vận động nhân dân hiến đất, góp công mở rộng đường liên xóm gắn với giữ gìn vệ sinh, trồng hoa hai bên đường và lắp đèn thắp sáng bằng năng lượng mặt trời',
]

const rows = Array.from({ length: 60 }, (_, index) => [
  String(index + 1),
  names[index % 3] ?? '',
  `Đơn vị số ${index + 1}`,
  index % 2 === 0 ? 'Tập thể' : 'Cá nhân',
  (1_250 * (index + 1)).toLocaleString('vi-VN'),
])

const longestName =
  'BAN CHẤP HÀNH ĐẢNG BỘ CÁC CƠ QUAN, ĐƠN VỊ SỰ NGHIỆP VÀ DOANH NGHIỆP TRỰC THUỘC KHU KINH TẾ CỬA KHẨU QUỐC TẾ HỮU NGHỊ PHÍA BẮC VÀ VÙNG PHỤ CẬN TỈNH MINH SƠN NHIỆM KỲ 2025 - 2030 MỞ RỘNG'

const longest = (layout: LayoutId): PaperDocument => ({
  ...typical(layout),
  head: { ...typical(layout).head, parent: longestName, issuer: longestName },
  summary: `${typical(layout).summary} trên địa bàn các xã, phường, khu công nghiệp và các đơn vị sự nghiệp công lập trực thuộc đóng tại vùng cao, vùng sâu, biên giới`,
  authority: longestName,
  addressees: ['Các cấp ủy trực thuộc', longestName, 'Các đoàn thể cùng cấp'],
  body: Array.from({ length: 4 }, () => typical(layout).body).flat(),
  signature: {
    authority: `T/M ${longestName}`,
    post: 'PHÓ BÍ THƯ THƯỜNG TRỰC',
    name: 'Nguyễn Phạm Hoàng Vũ Thị Khánh Ngọc Tường Ẫm',
  },
  recipients: [
    ...Array.from({ length: 8 }, (_, index) => `Đơn vị trực thuộc số ${index + 1} ${longestName}`),
    'Lưu Văn phòng',
  ],
  annexes: [
    {
      title: 'DANH SÁCH',
      summary: 'các tập thể, cá nhân được khen tặng năm 2026',
      landscape: true,
      body: [
        {
          kind: 'paragraph',
          text: [{ text: '(Kèm theo Quyết định của Ban Thường vụ)', italic: true }],
          align: 'center',
        },
        {
          kind: 'table',
          columns: [
            { title: 'STT', widthPercent: 6, align: 'center' },
            { title: 'Tên việc làm', widthPercent: 44, align: 'left' },
            { title: 'Đơn vị', widthPercent: 20, align: 'left' },
            { title: 'Loại', widthPercent: 15, align: 'center' },
            { title: 'Kinh phí (nghìn đồng)', widthPercent: 15, align: 'right' },
          ],
          rows,
        },
      ],
    },
  ],
  watermark: 'DỰ THẢO',
  footNote: 'Mã tra cứu: ABCDE-FGHJK-MNPQ',
})

const minutes = (layout: LayoutId): PaperDocument => ({
  ...typical(layout),
  head: { ...typical(layout).head, number: party(layout) ? '3-BB/ĐU' : '3/BB-SCN' },
  title: 'BIÊN BẢN',
  summary: 'họp xét khen tặng năm 2026',
  authority: '',
  body: [
    { kind: 'heading', level: 1, text: 'I. Thời gian, địa điểm' },
    { kind: 'paragraph', text: [{ text: 'Thời gian: ', bold: true }, { text: '8 giờ 00 ngày 05 tháng 6 năm 2026.' }] },
    { kind: 'paragraph', text: 'Địa điểm: Phòng họp tầng 2.' },
    { kind: 'heading', level: 1, text: 'II. Kết quả biểu quyết' },
    { kind: 'heading', level: 2, text: '1. Hình thức' },
    { kind: 'list', items: ['Bỏ phiếu kín', 'Tổ kiểm phiếu gồm 3 người'] },
    {
      kind: 'table',
      columns: [
        { title: 'STT', widthPercent: 8, align: 'center' },
        { title: 'Tên việc làm', widthPercent: 52, align: 'left' },
        { title: 'Số phiếu đồng ý', widthPercent: 20, align: 'right' },
        { title: 'Tỷ lệ %', widthPercent: 20, align: 'right' },
      ],
      rows: names.map((name, index) => [String(index + 1), name, String(12 - index), index === 0 ? '100' : '92,3']),
    },
    { kind: 'paragraph', text: 'Biên bản được thông qua với 100% người dự họp nhất trí./.' },
  ],
  leftSignature: { authority: null, post: 'THƯ KÝ', name: 'Phùng Ngọc Diễm' },
  signature: { authority: null, post: 'CHỦ TRÌ', name: 'Tạ Quang Ngữ' },
  recipients: ['Lưu Văn phòng'],
})

const letter = (layout: LayoutId): PaperDocument => ({
  ...typical(layout),
  head: { ...typical(layout).head, number: party(layout) ? '45-CV/ĐU' : '45/SCN-VP' },
  title: '',
  summary: 'về việc chuẩn bị hội nghị sơ kết phong trào thi đua',
  authority: '',
  addressees: ['Các đơn vị trực thuộc'],
  body: [{ kind: 'paragraph', text: 'Đề nghị các đơn vị chuẩn bị báo cáo và gửi trước ngày 20 tháng 6 năm 2026./.' }],
  recipients: ['Như trên', 'Lưu Văn phòng'],
})

/** Every sample by name, for one layout. */
export const samplePapers = (layout: LayoutId): Record<string, PaperDocument> => ({
  smallest: smallest(layout),
  typical: typical(layout),
  longest: longest(layout),
  minutes: minutes(layout),
  letter: letter(layout),
})
