import type { FormCheck, RegistrationForm } from '../../../registration-form.ts'
import type { Rule } from '../../../rule.ts'
import { clause, silence } from '../cite.ts'
import { contact, effect, forcesOfCollective, forcesOfPerson, timeOfCollective, timeOfPerson } from './effort.ts'
import { agency, agencyMeeting, employee, member, partyMeeting, partyOrganisation, personal, pledge } from './owners.ts'
import { reasonOfCollective, reasonOfPerson, subject, work } from './subject.ts'

const inTime: FormCheck = { lower: 'startsOn', upper: 'endsOn', says: 'Ngày kết thúc không được trước ngày bắt đầu.' }
const ofMeeting: readonly FormCheck[] = [
  { lower: 'attended', upper: 'summoned', says: 'Số có mặt không được nhiều hơn số được triệu tập.' },
  { lower: 'agreed', upper: 'attended', says: 'Số nhất trí không được nhiều hơn số có mặt.' },
]
const ofMembers: FormCheck = {
  lower: 'membersTakingPart',
  upper: 'members',
  says: 'Số tham gia không được nhiều hơn số đảng viên.',
}
const ofStaff: FormCheck = {
  lower: 'staffTakingPart',
  upper: 'staff',
  says: 'Số tham gia không được nhiều hơn tổng số người của đơn vị.',
}

const collective = [reasonOfCollective, work, forcesOfCollective, timeOfCollective, effect]
const person = [reasonOfPerson, work, forcesOfPerson, timeOfPerson, effect]

/** Mẫu 1, 1a, 2, 2a: what each asks. */
export const registrationForms: readonly Rule<RegistrationForm>[] = [
  {
    id: 'questions-1',
    says: 'Mẫu 1 hỏi về mô hình, cuộc họp thống nhất và tổ chức đảng đăng ký.',
    cite: [clause('II.3.2-b'), silence('Q-II.3.2-6')],
    value: {
      kind: 'REG_COLLECTIVE_PARTY',
      sections: [subject, partyOrganisation, ...collective, contact, partyMeeting, pledge],
      checks: [inTime, ...ofMeeting, ofMembers],
    },
  },
  {
    id: 'questions-1a',
    says: 'Mẫu 1a hỏi về mô hình, cuộc họp thống nhất và cơ quan, đơn vị đăng ký.',
    cite: [clause('II.3.2-b'), silence('Q-II.3.1-1'), silence('Q-II.3.2-6')],
    value: {
      kind: 'REG_COLLECTIVE_AGENCY',
      sections: [subject, agency, ...collective, contact, agencyMeeting, pledge],
      checks: [inTime, ...ofMeeting, ofStaff],
    },
  },
  {
    id: 'questions-2',
    says: 'Mẫu 2 hỏi về mô hình, đảng viên đăng ký và ba cam kết cá nhân.',
    cite: [clause('II.3.2-c'), silence('Q-II.3.2-6')],
    value: { kind: 'REG_MEMBER', sections: [subject, member, ...person, contact, personal], checks: [inTime] },
  },
  {
    id: 'questions-2a',
    says: 'Mẫu 2a hỏi như Mẫu 2, cho người ngoài Đảng.',
    cite: [clause('II.3.2-d'), silence('Q-II.3.2-3'), silence('Q-II.3.2-6')],
    value: { kind: 'REG_EMPLOYEE', sections: [subject, employee, ...person, contact, personal], checks: [inTime] },
  },
]
