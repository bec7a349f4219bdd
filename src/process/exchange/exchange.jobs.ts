import { job } from '#platform/jobs'

type ImportData = { readonly importId: string }

export const checkJob = job<ImportData>('import.check')
export const writeJob = job<ImportData>('import.write')
