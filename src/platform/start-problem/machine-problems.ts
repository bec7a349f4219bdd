import { textOf } from './chain.ts'
import { StartProblem } from './problem.ts'

const has = (error: unknown, codes: readonly string[]) => textOf(error).some((text) => codes.includes(text))

/** Full disk, whoever met it: the file system, PostgreSQL (53100) or one of its tools (by its words). */
export function diskFull(error: unknown): StartProblem | undefined {
  const isFull =
    has(error, ['ENOSPC', 'EDQUOT', '53100']) || textOf(error).some((text) => /No space left on device/.test(text))
  if (!isFull) return undefined
  return new StartProblem(
    'disk-full',
    {
      says: 'Ổ đĩa đã đầy nên Khéo không ghi được dữ liệu.',
      remedy: 'Giải phóng dung lượng (ít nhất 500 MB) nơi chứa KHEO_HOME hoặc cơ sở dữ liệu, rồi chạy lại.',
      english: 'The disk is full. Free at least 500 MB where KHEO_HOME or the database lies and start again.',
    },
    error,
  )
}

/** The problem behind an error met while preparing KHEO_HOME. */
export function homeProblem(error: unknown, home: string): StartProblem | undefined {
  if (!has(error, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG'])) return undefined
  return homeNotWritable(home, error)
}

export const homeNotWritable = (home: string, cause: unknown) =>
  new StartProblem(
    'home-not-writable',
    {
      says: `Khéo không ghi được vào thư mục dữ liệu ${home}.`,
      remedy: 'Cấp quyền ghi thư mục này cho người chạy Khéo, hoặc đặt KHEO_HOME tới một thư mục khác.',
      english: `KHEO_HOME (${home}) is not a folder this user can write to. Grant the right or set KHEO_HOME to another folder.`,
    },
    cause,
  )

/** The problem behind an error met while opening the port. */
export function listeningProblem(error: unknown, host: string, port: number): StartProblem | undefined {
  if (has(error, ['EADDRINUSE']))
    return new StartProblem(
      'port-taken',
      {
        says: `Cổng ${port} trên ${host} đang có chương trình khác dùng.`,
        remedy: `Dừng chương trình kia, hoặc chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
        english: `Port ${port} on ${host} is taken. Stop the other program or choose another port, e.g. PORT=${port + 1} npm start.`,
      },
      error,
    )
  if (has(error, ['EACCES', 'EPERM']))
    return new StartProblem(
      'port-forbidden',
      {
        says: `Người dùng này không được phép mở cổng ${port}.`,
        remedy: 'Chọn PORT từ 1024 trở lên và đặt một máy chủ trung gian (proxy) phía trước.',
        english: `This user may not open port ${port}. Choose PORT 1024 or above, behind a proxy.`,
      },
      error,
    )
  if (has(error, ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN']))
    return new StartProblem(
      'host-unavailable',
      {
        says: `Máy này không có địa chỉ «${host}».`,
        remedy: 'Sửa HOST: 127.0.0.1 cho riêng máy này, 0.0.0.0 cho mọi địa chỉ của máy.',
        english: `This machine has no address "${host}". Set HOST to 127.0.0.1 (this machine only) or 0.0.0.0 (every address).`,
      },
      error,
    )
  return undefined
}

/** Major version the program is built for; `node` in package.json pins it. */
const wantedMajor = 24

export function nodeProblem(version: string): StartProblem | undefined {
  if (Number.parseInt(version, 10) === wantedMajor) return undefined
  return new StartProblem('wrong-node', {
    says: `Khéo cần Node ${wantedMajor} nhưng đang chạy trên Node ${version}.`,
    remedy: 'Chạy bằng lệnh npm start, lệnh này tự dùng đúng bản Node cài kèm.',
    english: `Khéo needs Node ${wantedMajor} but runs on ${version}. Use npm start: it runs the pinned Node.`,
  })
}
