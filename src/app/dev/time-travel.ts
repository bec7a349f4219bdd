import { AsyncLocalStorage } from 'node:async_hooks'
import { holdAt } from '#platform/clock'
import { cookieNames, cookieText } from '../cookies.ts'

const travelling = new AsyncLocalStorage<Date>()

/** The instant this request is held at; undefined in real time. */
export const heldInstant = (): Date | undefined => travelling.getStore()

/** Runs a request at the instant its cookie names, if it names one. */
export function atCookieTime<T>(cookies: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> {
  const instant = new Date(cookieText(cookies[cookieNames.devNow]))
  return Number.isNaN(instant.getTime()) ? work() : travelling.run(instant, () => holdAt(instant, work))
}

/** The cookie that holds the clock at `instant`; undefined lets it run again. */
export const timeCookie = (instant: Date | undefined): string =>
  instant
    ? `${cookieNames.devNow}=${encodeURIComponent(instant.toISOString())}; Path=/; HttpOnly; SameSite=Lax`
    : `${cookieNames.devNow}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`
