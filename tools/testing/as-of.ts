/** Runs a test file as of another day: the wall clock starts at noon in Viet Nam on that day and stands still. */
import { vi } from 'vitest'

const day = process.env.KHEO_AS_OF
if (day) vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00+07:00`) })
