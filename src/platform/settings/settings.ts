import { resolve } from 'node:path'
import { StartProblem } from '#platform/start-problem'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export type Settings = {
  /** Absolute path of the folder that holds the embedded database and its log. */
  readonly home: string
  /** Absent: the embedded database is used. */
  readonly databaseUrl: string | undefined
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Public address without a trailing slash; absent: whatever address the reader used. */
  readonly baseUrl: string | undefined
  readonly logLevel: (typeof logLevels)[number]
  /** Where uploads are scanned for viruses; absent: they are not. */
  readonly clamdUrl: string | undefined
  /** The developer's floor is open (`KHEO_DEV=1`). */
  readonly isDevelopment: boolean
  readonly isProduction: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** The only reader of the environment. @throws StartProblem for a value that cannot be meant */
export function readSettings(environment: Environment): Settings {
  const isProduction = environment.NODE_ENV === 'production'
  const isDevelopment = environment.KHEO_DEV === '1'
  if (isProduction && isDevelopment)
    throw unusable('KHEO_DEV', '1', 'bỏ KHEO_DEV khi NODE_ENV=production', 'it is refused when NODE_ENV=production')
  return {
    home: resolve(environment.KHEO_HOME || 'var'),
    databaseUrl: databaseUrlOf(environment.DATABASE_URL),
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT || '3000'),
    baseUrl: baseUrlOf(environment.BASE_URL),
    logLevel: logLevelOf(environment.LOG_LEVEL || 'info'),
    clamdUrl: clamdUrlOf(environment.CLAMD_URL),
    isDevelopment,
    isProduction,
  }
}

const unusable = (name: string, value: string, remedy: string, english: string) =>
  new StartProblem('bad-setting', {
    says: `Biến môi trường ${name} có giá trị không dùng được: «${value}».`,
    remedy: `Sửa ${name}: ${remedy}.`,
    english: `The environment variable ${name} cannot be "${value}": ${english}.`,
  })

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw unusable('PORT', text, 'một số nguyên từ 0 đến 65535', 'a whole number from 0 to 65535 is expected')
}

function logLevelOf(text: string): Settings['logLevel'] {
  const level = logLevels.find((known) => known === text)
  if (level) return level
  throw unusable('LOG_LEVEL', text, `một trong ${logLevels.join(', ')}`, `one of ${logLevels.join(', ')} is expected`)
}

function baseUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '')
  throw unusable('BASE_URL', text, 'ví dụ https://kheo.example.vn', 'an http or https address is expected')
}

function databaseUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return text
  // The value is not repeated: it may hold a password.
  throw unusable('DATABASE_URL', '…', 'ví dụ postgres://user:password@host:5432/kheo', 'postgres://… is expected')
}

function clamdUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = URL.parse(text)
  if (url?.protocol === 'tcp:' && url.hostname) return text
  if (url?.protocol === 'unix:' && !url.hostname && url.pathname.length > 1) return text
  throw unusable(
    'CLAMD_URL',
    text,
    'ví dụ tcp://127.0.0.1:3310 hoặc unix:///run/clamav/clamd.ctl',
    'tcp://host:port or unix:///path is expected',
  )
}
