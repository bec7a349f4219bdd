export { readSettings, type Settings } from './settings.ts'
export { inMegabytes, uploadLimits } from './upload-limits.ts'
