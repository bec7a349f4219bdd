import { StartProblem } from '#platform/start-problem'

const useServer = 'hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 15 trở lên'

export const anotherKheo = (home: string) =>
  new StartProblem('another-kheo', {
    says: `Một Khéo khác đang chạy trên thư mục dữ liệu ${home}.`,
    remedy: 'Dùng Khéo đang chạy, dừng nó trước, hoặc đặt KHEO_HOME tới một thư mục khác.',
    english: `Another Khéo already runs on ${home}. Use that one, stop it first, or set KHEO_HOME to another folder.`,
  })

export const noBinaries = (platform: string, cause?: unknown) =>
  new StartProblem(
    'embedded-unavailable',
    {
      says: `PostgreSQL đi kèm không có hoặc không chạy được trên máy này (${platform}).`,
      remedy: `Cài lại bằng npm ci (không dùng --omit=optional), ${useServer}.`,
      english: `The embedded PostgreSQL is missing or does not run here (${platform}). Run npm ci without --omit=optional, or set DATABASE_URL.`,
    },
    cause,
  )

export const cacheNotWritable = (folder: string, cause: unknown) =>
  new StartProblem(
    'cache-not-writable',
    {
      says: `Không tạo được bản sao chương trình PostgreSQL trong ${folder}.`,
      remedy: `Cho phép ghi thư mục này, đặt Khéo vào thư mục mà người dùng khác đọc được, ${useServer}.`,
      english: `PostgreSQL could not be copied to ${folder}. Make it writable, move Khéo to a readable folder, or set DATABASE_URL.`,
    },
    cause,
  )

export const homeUnreachable = (home: string) =>
  new StartProblem('home-unreachable', {
    says: `Dữ liệu đã có trong ${home}, nhưng người dùng chạy PostgreSQL không còn vào được thư mục đó.`,
    remedy: 'Mở lại quyền đi qua cho các thư mục cha (chmod o+x), hoặc chuyển thư mục dữ liệu về chỗ cũ.',
    english: `${home} holds data, but the user that runs PostgreSQL can no longer reach it. Give its parents o+x or move it back.`,
  })

export const dataMissing = (home: string, data: string) =>
  new StartProblem('data-missing', {
    says: `Tệp cluster-id trong ${home} chỉ tới dữ liệu ở ${data}, nhưng ở đó không còn gì.`,
    remedy: 'Phục hồi thư mục đó; nếu thật sự muốn bắt đầu lại từ đầu thì xóa tệp cluster-id.',
    english: `${home}/cluster-id names ${data}, which is gone. Restore that folder; to begin anew, delete cluster-id.`,
  })

export const foreignOwner = (folder: string) =>
  new StartProblem('foreign-owner', {
    says: `Thư mục ${folder} thuộc về người dùng khác.`,
    remedy: 'Chạy Khéo bằng đúng người dùng đã tạo nó, hoặc đổi chủ thư mục (chown -R).',
    english: `${folder} belongs to another user. Run Khéo as that user or change its owner (chown -R).`,
  })

export const otherVersion = (data: string, found: string) =>
  new StartProblem('other-postgres', {
    says: `Dữ liệu trong ${data} do PostgreSQL ${found} tạo ra; bản đi kèm là PostgreSQL 18.`,
    remedy: 'Phục hồi từ một bản sao lưu của Khéo vào thư mục trống, hoặc dùng bản Khéo đã tạo dữ liệu.',
    english: `${data} was made by PostgreSQL ${found}; the embedded one is 18. Restore a Khéo backup into an empty folder.`,
  })

/** `reason` is PostgreSQL's own last word; a full disk is recognised in it by whoever explains the problem. */
export const databaseFailed = (reason: string, log: string) =>
  new StartProblem(
    'embedded-failed',
    {
      says: `PostgreSQL đi kèm không khởi động được: ${reason}`,
      remedy: `Xem chi tiết trong ${log}.`,
      english: `The embedded PostgreSQL did not start. Its log: ${log}.`,
    },
    new Error(reason),
  )
