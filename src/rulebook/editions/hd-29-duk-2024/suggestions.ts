import type { Suggestion } from '../../edition.ts'
import type { Rule } from '../../rule.ts'
import { clause, silence } from './cite.ts'

/** II.1-b: ideas to start from, five a field; Appendix 1 is not in hand, so they are ours (Q-II.1-5). */
export const suggestions: Rule<readonly Suggestion[]> = {
  id: 'suggestions',
  says: 'Mỗi lĩnh vực có năm gợi ý để tham khảo; cơ quan đầu mối được sửa, thêm, ngừng dùng.',
  cite: [clause('II.1-b'), silence('Q-II.1-5')],
  value: [
    {
      key: 'thank-and-apologise',
      field: 'PARTY_POLITICS',
      name: 'Một cửa thân thiện – nói lời cảm ơn, xin lỗi',
      content:
        'Đón tiếp chu đáo, giải thích rõ, đúng hẹn; trễ hẹn thì xin lỗi bằng văn bản và nêu ngày trả. Mỗi tháng lấy ý kiến người đến giao dịch và công khai kết quả.',
    },
    {
      key: 'regular-dialogue',
      field: 'PARTY_POLITICS',
      name: 'Đối thoại định kỳ cấp ủy với công chức, người lao động',
      content:
        'Mỗi quý cấp ủy và lãnh đạo đối thoại một lần; ý kiến được ghi sổ, có người trả lời và thời hạn; lần sau bắt đầu bằng việc đã giải quyết.',
    },
    {
      key: 'paperless-cell',
      field: 'PARTY_POLITICS',
      name: 'Chi bộ số – sinh hoạt không giấy tờ',
      content:
        'Tài liệu sinh hoạt gửi trước trên điện thoại, máy tính; nghị quyết và việc được giao theo dõi trên bảng chung; đảng viên lớn tuổi có người kèm.',
    },
    {
      key: 'shorter-procedures',
      field: 'PARTY_POLITICS',
      name: 'Cải cách quy trình, rút ngắn thời gian giải quyết',
      content:
        'Chọn một thủ tục chậm nhất, vẽ lại từng bước, bỏ bước thừa; đo thời gian trước và sau, niêm yết thời hạn mới.',
    },
    {
      key: 'example-each-month',
      field: 'PARTY_POLITICS',
      name: 'Đảng viên nêu gương, mỗi tháng một việc làm theo Bác',
      content:
        'Mỗi đảng viên đăng ký một việc cụ thể trong tháng, chi bộ nhận xét tại buổi sinh hoạt; việc hay được phổ biến cho nơi khác.',
    },
    {
      key: 'clean-cooperative',
      field: 'ECONOMY',
      name: 'Hỗ trợ hợp tác xã chuyển đổi VietGAP/hữu cơ',
      content: 'Nhận giúp một hợp tác xã: tập huấn, ghi nhật ký sản xuất, lấy mẫu kiểm nghiệm, làm hồ sơ chứng nhận.',
    },
    {
      key: 'sell-together',
      field: 'ECONOMY',
      name: 'Kết nối tiêu thụ nông sản',
      content:
        'Nối nơi trồng với bếp ăn cơ quan, cửa hàng và sàn bán hàng; mỗi vụ thống kê lượng bán được và giá so với trước.',
    },
    {
      key: 'land-for-road',
      field: 'ECONOMY',
      name: 'Vận động hiến đất làm đường',
      content:
        'Họp dân bàn tuyến đường, công khai đất và công góp của từng hộ; đảng viên góp trước; giữ lại cây, tường rào có giá trị cho dân.',
    },
    {
      key: 'firms-against-poverty',
      field: 'ECONOMY',
      name: 'Doanh nghiệp đồng hành giảm nghèo',
      content:
        'Doanh nghiệp nhận đỡ từng hộ có địa chỉ: việc làm, con giống, bao tiêu; mỗi sáu tháng đánh giá hộ nào đã thoát nghèo.',
    },
    {
      key: 'green-office',
      field: 'ECONOMY',
      name: 'Cơ quan xanh, giảm rác thải nhựa',
      content: 'Bỏ chai nhựa trong cuộc họp, phân loại rác tại phòng, bán giấy vụn gây quỹ; cân lượng rác mỗi tháng.',
    },
    {
      key: 'cultured-office',
      field: 'CULTURE_SOCIETY',
      name: 'Công sở văn hóa',
      content:
        'Quy tắc ứng xử ngắn gọn do tập thể bàn; phòng làm việc gọn, biển tên rõ; hộp góp ý được mở và trả lời hằng tuần.',
    },
    {
      key: 'ties-at-home',
      field: 'CULTURE_SOCIETY',
      name: 'Đảng viên giữ mối liên hệ nơi cư trú (213-QĐ/TW)',
      content:
        'Mỗi đảng viên nhận một việc của khu dân cư nơi ở, báo cáo chi bộ cuối năm kèm nhận xét của chi ủy nơi cư trú.',
    },
    {
      key: 'playground',
      field: 'CULTURE_SOCIETY',
      name: 'Sân chơi cộng đồng',
      content: 'Vận động góp ngày công, đồ cũ làm sân chơi, góc đọc sách; dân tự quản, có lịch trông nom.',
    },
    {
      key: 'sponsored-people',
      field: 'CULTURE_SOCIETY',
      name: 'Nhận đỡ đầu học sinh, người già neo đơn',
      content: 'Mỗi tổ nhận một người có địa chỉ, giúp hằng tháng đến khi học xong hoặc có nơi nương tựa.',
    },
    {
      key: 'blood-and-charity',
      field: 'CULTURE_SOCIETY',
      name: 'Hiến máu, nhân đạo',
      content: 'Lập danh sách người sẵn sàng hiến máu khi cần gấp; mỗi năm hai đợt hiến máu cùng địa phương.',
    },
    {
      key: 'safe-office',
      field: 'DEFENCE_SECURITY',
      name: 'Cơ quan an toàn về an ninh trật tự',
      content: 'Phân công trực, sổ khách, niêm yết số điện thoại cần gọi; mỗi quý kiểm tra và diễn tập một lần.',
    },
    {
      key: 'mediation-at-base',
      field: 'DEFENCE_SECURITY',
      name: 'Tổ hòa giải, giải quyết khiếu kiện đất đai từ cơ sở',
      content:
        'Nghe hai bên tại nhà, mời người có uy tín, ghi biên bản thỏa thuận; việc không xong thì chuyển đúng nơi, không để kéo dài.',
    },
    {
      key: 'fire-neighbours',
      field: 'DEFENCE_SECURITY',
      name: 'Phòng cháy, chữa cháy liên gia/cơ quan',
      content:
        'Các nhà, phòng liền kề lập tổ, có bình và chuông báo; mở lối thoát thứ hai; diễn tập sáu tháng một lần.',
    },
    {
      key: 'site-clearance',
      field: 'DEFENCE_SECURITY',
      name: 'Vận động giải phóng mặt bằng',
      content:
        'Công khai quy hoạch và giá, đến từng hộ nghe vướng mắc, trả lời bằng văn bản; đảng viên có đất bàn giao trước.',
    },
    {
      key: 'disaster-team',
      field: 'DEFENCE_SECURITY',
      name: 'Đội xung kích phòng, chống thiên tai',
      content:
        'Lập đội tại chỗ, kê phương tiện và hộ cần giúp trước; phân công khi có bão lũ, rút kinh nghiệm sau mỗi đợt.',
    },
  ],
}
