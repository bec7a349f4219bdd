import { dictionary } from '#platform/words'

export const sheetsWords = dictionary(
  {
    title: 'Bản in của bản đăng ký',
    lead: 'Bản đã gửi không bao giờ đổi: tệp được dựng một lần rồi giữ nguyên. Mã kiểm tra cho biết tệp trong tay có đúng là tệp của hệ thống hay không.',
    draft: 'Bản nháp đang soạn',
    draftNote: 'In theo nội dung đang có, với chữ “BẢN NHÁP” trên nền; không lưu lại.',
    accepted: 'Bản đã được tiếp nhận',
    acceptedNote: 'Bản gửi gần nhất, có ô tiếp nhận của nơi nhận.',
    sent: (version: number) => `Bản ${version}, chưa có ô tiếp nhận`,
    sentBy: (person: string, day: string) => `${person}, ngày ${day}`,
    files: 'Tệp',
    at: 'Ngày gửi',
    contentCode: 'Mã nội dung in trên bản',
    hash: (format: string) => `Mã kiểm tra tệp ${format} (SHA-256)`,
    notYet: 'Có sau khi tệp được mở lần đầu.',
  },
  {
    title: 'Printed sheets of the registration',
    lead: 'What was sent never changes: its files are made once and kept. The check code tells whether a file at hand is the one the system keeps.',
    draft: 'The draft being written',
    draftNote: 'Prints what stands there now, with the word “BẢN NHÁP” behind the text; it is not kept.',
    accepted: 'The accepted sheet',
    acceptedNote: 'What was sent last, with the stamp of its receiver.',
    sent: (version: number) => `Version ${version}, without the stamp`,
    sentBy: (person: string, day: string) => `${person}, ${day}`,
    files: 'Files',
    at: 'Sent',
    contentCode: 'Content code printed on it',
    hash: (format: string) => `Check code of the ${format} file (SHA-256)`,
    notYet: 'There once the file was opened.',
  },
)
export type SheetsWords = ReturnType<typeof sheetsWords>
