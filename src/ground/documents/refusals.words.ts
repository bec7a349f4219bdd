import { inMegabytes, uploadLimits } from '#platform/settings'
import { dictionary, type Language } from '#platform/words'
import type { RefusedFile } from './receive-document.ts'

const { files } = uploadLimits
const fileMegabytes = inMegabytes(uploadLimits.fileBytes)

/** Why a file is not taken, and what to do; said after its name. */
const refusalWords = dictionary(
  {
    empty: 'tệp rỗng, không có nội dung.',
    'web-page': 'đây là trang web (HTML, XML), không phải tài liệu. Hãy in ra PDF rồi đính kèm.',
    macros: 'tệp có chứa macro. Hãy lưu lại thành tệp không có macro (.docx, .xlsx, .pptx) rồi đính kèm.',
    locked: 'tệp Office bị khóa bằng mật khẩu nên không kiểm tra được. Hãy bỏ mật khẩu rồi đính kèm.',
    archive: 'không nhận tệp nén. Hãy giải nén và đính kèm từng tệp.',
    program: 'đây là chương trình máy tính, không phải tài liệu.',
    heic: 'ảnh HEIC của điện thoại chưa đọc được. Hãy chuyển sang JPEG (trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất) rồi đính kèm.',
    'other-picture': 'loại ảnh này không nhận. Hãy lưu lại thành JPEG hoặc PNG.',
    'text-in-disguise':
      'bên trong chỉ là chữ thường, không đúng với phần đuôi của tên tệp. Nếu đúng là văn bản thuần, hãy đặt đuôi .txt hoặc .csv.',
    unknown: 'không phải loại tệp được nhận. Hãy lưu lại thành PDF rồi đính kèm.',
    damaged: 'ảnh bị hỏng, không mở được. Hãy chụp hoặc chép lại.',
    'too-many-points': 'ảnh có quá nhiều điểm ảnh. Hãy thu nhỏ rồi đính kèm.',
    'too-large': `tệp nặng hơn ${fileMegabytes} MB. Hãy làm nhẹ đi (giảm độ phân giải khi quét, tách thành nhiều tệp) rồi đính kèm.`,
    'too-many': `mỗi lần gửi nhiều nhất ${files} tệp; tệp này chưa được nhận. Hãy gửi thêm một lần nữa.`,
    known: 'hồ sơ này đã có đúng tệp ấy.',
    infected: (found: string) => `phần mềm diệt vi-rút phát hiện mã độc (${found}) nên tệp không được lưu.`,
    unreachable: 'chưa kiểm tra được vi-rút vì máy quét không trả lời, nên chưa nhận. Hãy thử lại sau ít phút.',
    'no-answer': 'quét vi-rút quá lâu nên chưa nhận. Hãy thử lại sau ít phút.',
    'scan-too-large': 'tệp lớn hơn mức máy quét vi-rút cho phép nên không nhận được.',
    error: 'máy quét vi-rút báo lỗi nên chưa nhận. Hãy thử lại, nếu vẫn vậy thì báo người quản trị.',
  },
  {
    empty: 'the file is empty.',
    'web-page': 'this is a web page (HTML, XML), not a document. Print it to PDF.',
    macros: 'the file holds macros. Save it without them (.docx, .xlsx, .pptx).',
    locked: 'the Office file has a password, so it cannot be checked. Remove the password.',
    archive: 'archives are not taken. Unpack it and attach the files.',
    program: 'this is a program, not a document.',
    heic: 'HEIC photos cannot be read yet. Convert it to JPEG (iPhone: Settings, Camera, Formats, Most Compatible).',
    'other-picture': 'this kind of picture is not taken. Save it as JPEG or PNG.',
    'text-in-disguise': 'it holds plain text, whatever its ending says. If it is plain text, name it .txt or .csv.',
    unknown: 'this kind of file is not taken. Save it as PDF.',
    damaged: 'the picture is damaged and cannot be opened.',
    'too-many-points': 'the picture has too many points. Make it smaller.',
    'too-large': `heavier than ${fileMegabytes} MB. Make it lighter or split it.`,
    'too-many': `at most ${files} files at a time; this one was not taken. Send it in another turn.`,
    known: 'this case holds that very file already.',
    infected: (found: string) => `the virus scanner found ${found}, so the file was not saved.`,
    unreachable: 'the virus scanner does not answer, so the file was not taken. Try again in some minutes.',
    'no-answer': 'the virus scan took too long, so the file was not taken. Try again in some minutes.',
    'scan-too-large': 'larger than the virus scanner allows, so the file was not taken.',
    error: 'the virus scanner failed, so the file was not taken. Try again, or tell the administrator.',
  },
)

/** One sentence about one file. */
export function refusalSentence({ name, because, found }: RefusedFile, language: Language): string {
  const words = refusalWords(language)
  return `«${name}»: ${because === 'infected' ? words.infected(found ?? '') : words[because]}`
}
