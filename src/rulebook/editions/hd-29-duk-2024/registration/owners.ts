import { aDay, aLine, aNumber, aText, aTick, hint, oneOf, option, optional, question } from '../../../form-questions.ts'
import { type FormField, type FormSection, meetingSection } from '../../../registration-form.ts'
import { clause, silence } from '../cite.ts'

const rebuilt = silence('Q-II.3.2-6')

/** 1.2: how many members stand behind it. */
export const partyOrganisation: FormSection = {
  key: 'owner',
  title: { vi: 'Tổ chức đảng đăng ký', en: 'The Party organisation' },
  fields: [
    question('members', ['Số đảng viên', 'Members'], aNumber(), [rebuilt], optional),
    question(
      'membersTakingPart',
      ['Số đảng viên tham gia mô hình', 'Members taking part'],
      aNumber(),
      [rebuilt],
      optional,
    ),
  ],
}

/** 1a.2, 1a.4, 1a.6. */
export const agency: FormSection = {
  key: 'owner',
  title: { vi: 'Cơ quan, đơn vị đăng ký', en: 'The agency' },
  fields: [
    question('staff', ['Tổng số công chức, viên chức, người lao động', 'Staff'], aNumber(), [rebuilt], optional),
    question('staffTakingPart', ['Số người tham gia mô hình', 'Staff taking part'], aNumber(), [rebuilt], optional),
    question(
      'committeeOpinion',
      ['Ý kiến của cấp ủy cùng cấp', 'Opinion of the Party committee'],
      aText(5000),
      [clause('II.2.1.1-(2)')],
      optional,
    ),
  ],
}

/** 1.4, 1a.5: the meeting that agreed (II.3.2-b). */
const meeting = (bodies: FormField['kind']): FormSection => ({
  key: meetingSection,
  title: { vi: 'Cuộc họp thống nhất', en: 'The meeting that agreed' },
  fields: [
    question('metOn', ['Ngày họp', 'Met on'], aDay, [clause('II.3.2-b'), silence('Q-II.3.2-4')]),
    question('metAs', ['Hình thức họp', 'Which body met'], bodies, [clause('II.3.2-b'), silence('Q-II.3.2-4')]),
    question('summoned', ['Số người được triệu tập', 'Summoned'], aNumber(100_000, 1), [silence('Q-II.3.2-4')]),
    question('attended', ['Số người có mặt', 'Present'], aNumber(100_000, 1), [silence('Q-II.3.2-4')]),
    question('agreed', ['Số ý kiến nhất trí', 'In favour'], aNumber(100_000), [silence('Q-II.3.2-4')]),
    question('conclusion', ['Kết luận cuộc họp', 'Conclusion'], aText(5000), [
      clause('II.3.2-b'),
      silence('Q-II.3.2-4'),
    ]),
  ],
})

export const partyMeeting = meeting(
  oneOf(
    option('CELL', 'Chi bộ', 'The cell'),
    option('CELL_COMMITTEE', 'Chi ủy', "The cell's committee"),
    option('STANDING_COMMITTEE', 'Ban Thường vụ', 'Standing committee'),
    option('EXECUTIVE_COMMITTEE', 'Ban Chấp hành', 'Executive committee'),
  ),
)
export const agencyMeeting = meeting(
  oneOf(
    option('LEADERSHIP', 'Tập thể lãnh đạo', 'The leadership'),
    option('WHOLE_STAFF', 'Toàn thể cơ quan, đơn vị', 'The whole staff'),
    option('ASSOCIATION_COMMITTEE', 'Ban chấp hành đoàn thể, hội', 'Committee of the association'),
  ),
)

/** 1.5. */
export const pledge: FormSection = {
  key: 'pledge',
  title: { vi: 'Cam kết', en: 'Pledge' },
  fields: [
    question(
      'pledge',
      ['Cam kết thực hiện mô hình và báo cáo kết quả đúng hạn', 'We carry it out and report in time'],
      aTick,
      [clause('II.3.4-c'), rebuilt],
    ),
  ],
}

const birthYear = question('birthYear', ['Năm sinh', 'Year of birth'], aNumber(2100, 1900), [rebuilt], {
  ...optional,
  ...hint('Chỉ ghi khi muốn in trên bản đăng ký.', 'Only if it is to be printed.'),
})
const duties = question('duties', ['Chức vụ đảng, chính quyền, đoàn thể', 'Posts held'], aLine(200), [rebuilt])
const workplace = question('workplace', ['Đơn vị công tác', 'Place of work'], aLine(200), [rebuilt])

/** 2.2 to 2.4. */
export const member: FormSection = {
  key: 'owner',
  title: { vi: 'Người đăng ký', en: 'The registrant' },
  fields: [birthYear, duties, workplace],
}
/** 2.2 to 2.4, 2a.1, 2a.2. */
export const employee: FormSection = {
  key: 'owner',
  title: { vi: 'Người đăng ký', en: 'The registrant' },
  fields: [
    birthYear,
    duties,
    workplace,
    question('position', ['Vị trí việc làm, bộ phận', 'Position'], aLine(200), [rebuilt], optional),
    question('associations', ['Đoàn thể tham gia', 'Associations'], aLine(200), [silence('Q-II.3.1-2')], optional),
  ],
}

/** 2.9: shown before consent is asked for; the law on personal data is 91/2025/QH15, in force since 1 January 2026. */
const dataNotice = {
  vi: 'Thông báo xử lý dữ liệu cá nhân: họ tên, chức vụ, đơn vị và liên hệ công vụ trong bản đăng ký chỉ dùng để tiếp nhận, xét, xác nhận mô hình và lưu hồ sơ theo quy định. Người xem được là nơi tiếp nhận, nơi tổng hợp, nơi xét, xác nhận và những người được giao việc ở đó. Đồng chí có quyền xem, sửa, rút lại sự đồng ý (Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15).',
  en: 'Personal data: name, posts, place of work and work contact serve only to receive, judge and recognise the initiative and to keep the file. They are seen by the bodies that receive, list and recognise it. You may see and correct them and withdraw your consent (Law 91/2025/QH15).',
}

/** 2.7 to 2.9: the three criteria of a person as pledges, and consent to be named. */
export const personal: FormSection = {
  key: 'personal',
  title: { vi: 'Ý tưởng và cam kết', en: 'Ideas and pledges' },
  fields: [
    question('ideas', ['Ý tưởng, giải pháp tham mưu cho cấp ủy, chính quyền', 'Ideas and advice'], aText(), [
      clause('II.2.1.2-(2)'),
    ]),
    question(
      'pledgeConduct',
      ['Giữ phẩm chất chính trị, đạo đức, lối sống; học tập và làm theo Bác', 'Conduct'],
      aTick,
      [clause('II.2.1.2-(1)')],
    ),
    question('pledgeAdvice', ['Chủ động tham mưu giải pháp đúng, kịp thời cho việc người dân cần', 'Advice'], aTick, [
      clause('II.2.1.2-(2)'),
    ]),
    question(
      'pledgeService',
      ['Phục vụ Nhân dân tận tình, đúng hẹn, biết lắng nghe, cảm ơn và xin lỗi', 'Service'],
      aTick,
      [clause('II.2.1.2-(3)')],
    ),
    question(
      'mayBeNamed',
      ['Đồng ý công khai họ tên và đơn vị khi mô hình được xác nhận', 'May be named in public'],
      aTick,
      [rebuilt],
      {
        ...optional,
        notice: dataNotice,
        ...hint(
          'Không đồng ý thì mô hình vẫn được xét bình thường, trang công khai không nêu tên.',
          'Without consent the initiative is judged all the same and the public page does not name you.',
        ),
      },
    ),
  ],
}
