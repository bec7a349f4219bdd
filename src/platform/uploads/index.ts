export { readUpload, type Upload, type UploadLimits } from './read-upload.ts'
export type { UploadedFile } from './spooled-file.ts'
