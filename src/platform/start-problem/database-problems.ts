import { NewerDatabase } from '#platform/db'
import { firstInChain, textOf } from './chain.ts'
import { StartProblem } from './problem.ts'

type Target = { readonly server: string; readonly database: string; readonly user: string }
type Row = {
  readonly code: string
  readonly when: readonly (string | RegExp)[]
  readonly says: (target: Target) => string
  readonly remedy: string
  readonly english: (target: Target) => string
}

const rows: readonly Row[] = [
  {
    code: 'database-refused',
    when: ['ECONNREFUSED', 'ENOENT'],
    says: ({ server }) => `Không có máy chủ PostgreSQL nào trả lời tại ${server}.`,
    remedy: 'Kiểm tra máy chủ đã chạy chưa, cổng và tường lửa; hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.',
    english: ({ server }) =>
      `Nothing listens at ${server}. Start that server, or unset DATABASE_URL to use the embedded one.`,
  },
  {
    code: 'database-host-unknown',
    when: ['ENOTFOUND', 'EAI_AGAIN'],
    says: ({ server }) => `Không tìm thấy tên máy chủ trong DATABASE_URL (${server}).`,
    remedy: 'Kiểm tra chính tả tên máy chủ và DNS.',
    english: ({ server }) => `The host of DATABASE_URL (${server}) is unknown. Check its spelling and the DNS.`,
  },
  {
    code: 'database-password',
    when: ['28P01', '28000', /^SASL/],
    says: ({ server, user }) => `Máy chủ ${server} không chấp nhận tài khoản «${user}» với mật khẩu đã cho.`,
    remedy: 'Kiểm tra tên và mật khẩu trong DATABASE_URL (ký tự đặc biệt phải mã hóa kiểu %40), và tệp pg_hba.conf.',
    english: ({ server, user }) =>
      `${server} does not accept user "${user}" with this password. Check DATABASE_URL and pg_hba.conf.`,
  },
  {
    code: 'database-missing',
    when: ['3D000'],
    says: ({ server, database }) => `Trên máy chủ ${server} chưa có cơ sở dữ liệu «${database}».`,
    remedy: 'Tạo cơ sở dữ liệu đó bằng lệnh createdb (mã hóa UTF8), hoặc sửa tên trong DATABASE_URL.',
    english: ({ server, database }) =>
      `${server} has no database "${database}". Create it (createdb, UTF8) or correct DATABASE_URL.`,
  },
  {
    code: 'database-silent',
    when: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', /timeout/i, /terminated unexpectedly/i, 'ECONNRESET', 'EPIPE'],
    says: ({ server }) => `Máy chủ ${server} không trả lời như một máy chủ PostgreSQL trong thời gian chờ 5 giây.`,
    remedy: 'Kiểm tra địa chỉ, cổng, mạng và tường lửa giữa hai máy.',
    english: ({ server }) =>
      `${server} did not answer as PostgreSQL within 5 seconds. Check address, port, network and firewall.`,
  },
  {
    code: 'database-tls',
    when: [/SSL/, /certificate/i, 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
    says: ({ server }) => `Không lập được kết nối mã hóa (TLS) với ${server}.`,
    remedy: 'Kiểm tra sslmode trong DATABASE_URL và chứng thư của máy chủ.',
    english: ({ server }) =>
      `No TLS connection to ${server}. Check sslmode in DATABASE_URL and the server's certificate.`,
  },
  {
    code: 'database-rights',
    when: ['42501'],
    says: ({ database, user }) => `Tài khoản «${user}» không đủ quyền trên cơ sở dữ liệu «${database}».`,
    remedy: 'Cho tài khoản này làm chủ cơ sở dữ liệu (ALTER DATABASE … OWNER TO …).',
    english: ({ database, user }) =>
      `User "${user}" lacks rights on database "${database}". Make it the owner of the database.`,
  },
  {
    code: 'database-busy',
    when: ['53300', '57P03', '57P01'],
    says: ({ server }) => `Máy chủ ${server} đang khởi động, đang dừng hoặc đã hết chỗ kết nối.`,
    remedy: 'Chờ ít phút rồi chạy lại; nếu vẫn vậy, xem max_connections của máy chủ.',
    english: ({ server }) =>
      `${server} is starting, stopping or out of connections. Try again; else look at max_connections.`,
  },
]

const targetOf = (databaseUrl: string | undefined): Target => {
  if (!databaseUrl) return { server: 'cơ sở dữ liệu đi kèm', database: 'kheo', user: 'kheo' }
  const url = new URL(databaseUrl)
  return {
    server: `${url.searchParams.get('host') || url.hostname || 'localhost'}:${url.port || '5432'}`,
    database: decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username),
    user: decodeURIComponent(url.username),
  }
}

const newer = (error: NewerDatabase) =>
  new StartProblem(
    'newer-database',
    {
      says: 'Cơ sở dữ liệu này đã được một bản Khéo mới hơn nâng cấp; bản đang chạy cũ hơn nên dừng lại để không làm hỏng số liệu.',
      remedy: 'Cài bản Khéo mới hơn, hoặc phục hồi bản sao lưu lấy trước khi nâng cấp.',
      english: `The database belongs to a newer Khéo (${error.unknown.join(', ')}). Install that version, or restore an older backup.`,
    },
    error,
  )

/** The problem behind an error met while reaching, migrating or reading the database. */
export function databaseProblem(error: unknown, databaseUrl: string | undefined): StartProblem | undefined {
  const ahead = firstInChain(error, (link) => link instanceof NewerDatabase)
  if (ahead instanceof NewerDatabase) return newer(ahead)
  const texts = textOf(error)
  const matches = (pattern: string | RegExp) =>
    texts.some((text) => (typeof pattern === 'string' ? text === pattern : pattern.test(text)))
  const row = rows.find((candidate) => candidate.when.some(matches))
  if (!row) return undefined
  const target = targetOf(databaseUrl)
  const { code, says, remedy, english } = row
  return new StartProblem(code, { says: says(target), remedy, english: english(target) }, error)
}
