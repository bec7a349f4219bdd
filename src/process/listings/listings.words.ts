import { dictionary } from '#platform/words'

/** Sentences about rows and columns; what a check finds is Vietnamese, whoever reads it. */
export const listingsWords = dictionary(
  {
    yes: 'Có',
    no: 'Không',
    registrant: 'Tổ chức, đơn vị đăng ký',
    registrantHint: 'Tên hoặc mã của tổ chức, đơn vị mà đồng chí lập đăng ký.',
    registrantMissing: 'Ghi tổ chức, đơn vị đăng ký.',
    noRegistrant: 'Đồng chí không được lập đăng ký cho tổ chức này trong năm đã chọn.',
    notRegistrant: (text: string, names: string) =>
      `Đồng chí không được lập đăng ký cho “${text}”.${names ? ` Chỉ nhập được cho: ${names}.` : ''}`,
    registrationKnown: (year: number) => `Tổ chức này đã có đăng ký cùng tên trong năm ${year}.`,
    registrationChanged: (name: string, act: string) => `“${name}”: sau khi nhập đã có người làm việc khác (${act}).`,
    otherForm: 'Mẫu đăng ký của tổ chức này không hỏi mục này. Hãy để trống.',
    wantedToSend: 'Có thể để trống khi nhập; cần điền trước khi gửi.',
    wantedWhen: 'Chỉ điền khi mục liên quan cần đến.',
    section: (title: string) => `Phần “${title}”.`,
    tableHint: (columns: string) =>
      `Mỗi mục một dòng trong ô (Alt+Enter để xuống dòng), các phần cách nhau bằng dấu |: ${columns}.`,
    exampleName: 'Một cửa thân thiện – nói lời cảm ơn, xin lỗi',
    exampleDay: '05/03/2026',
    noOrganisation: (text: string) => `Không tìm thấy tổ chức “${text}”. Hãy ghi đúng tên hoặc mã như trong Khéo.`,
    manyOrganisations: (text: string, codes: string) =>
      `Có nhiều tổ chức tên “${text}”. Hãy ghi mã của tổ chức: ${codes}.`,
    ownParent: 'Tổ chức không thể trực thuộc chính mình.',
    circle: 'Các tổ chức trong tệp trực thuộc vòng tròn lẫn nhau.',
    badReference: (number: number) => `Tổ chức này ở dòng ${number} của tệp, dòng đó còn chỗ cần sửa.`,
    codeInFile: (code: string, number: number) => `Mã “${code}” đã dùng ở dòng ${number}.`,
    codeKnown: (code: string) => `Mã “${code}” đã có tổ chức khác dùng. Hãy ghi mã khác.`,
    sameInFile: (number: number) => `Trùng với dòng ${number}.`,
    organisationKnown: (name: string, code: string) => `Đã có tổ chức tên này trong Khéo: ${name} (mã ${code}).`,
    personInFile: (number: number) =>
      `Trùng họ tên, tổ chức với dòng ${number}. Nếu là hai người khác nhau, hãy thêm dấu phân biệt vào họ tên.`,
    personKnown: (name: string) =>
      `Tổ chức này đã có người tên “${name}” trong Khéo. Nếu là một người, hãy giao thêm chức danh ở trang của người đó.`,
  },
  {
    yes: 'Có',
    no: 'Không',
    registrant: 'Tổ chức, đơn vị đăng ký',
    registrantHint: 'Name or code of the organisation you register for.',
    registrantMissing: 'Write the organisation that registers.',
    noRegistrant: 'You do not register for this organisation in that year.',
    notRegistrant: (text: string, names: string) =>
      `You do not register for “${text}”.${names ? ` Only for: ${names}.` : ''}`,
    registrationKnown: (year: number) => `This organisation has a registration of the same name in ${year}.`,
    registrationChanged: (name: string, act: string) => `“${name}”: somebody went on with it since (${act}).`,
    otherForm: 'The form of this organisation does not ask for this. Leave it empty.',
    wantedToSend: 'May stay empty now; needed before it is sent.',
    wantedWhen: 'Only where another answer asks for it.',
    section: (title: string) => `Section “${title}”.`,
    tableHint: (columns: string) => `One line each inside the cell (Alt+Enter), parts divided by |: ${columns}.`,
    exampleName: 'Một cửa thân thiện – nói lời cảm ơn, xin lỗi',
    exampleDay: '05/03/2026',
    noOrganisation: (text: string) => `There is no organisation “${text}”. Write its name or code as in Khéo.`,
    manyOrganisations: (text: string, codes: string) =>
      `Several organisations are called “${text}”. Write a code: ${codes}.`,
    ownParent: 'An organisation cannot stand under itself.',
    circle: 'Organisations of this file stand under one another in a circle.',
    badReference: (number: number) =>
      `This organisation is row ${number} of the file, which has to be corrected first.`,
    codeInFile: (code: string, number: number) => `The code “${code}” is used in row ${number}.`,
    codeKnown: (code: string) => `The code “${code}” is taken. Write another one.`,
    sameInFile: (number: number) => `The same as row ${number}.`,
    organisationKnown: (name: string, code: string) => `There is such an organisation in Khéo: ${name} (code ${code}).`,
    personInFile: (number: number) => `The same name and organisation as row ${number}.`,
    personKnown: (name: string) => `The organisation already has a person called “${name}” in Khéo.`,
  },
)
