const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** Every kind of file that is taken in; the key is its ending. */
export const fileKinds = {
  jpg: { mediaType: 'image/jpeg' },
  png: { mediaType: 'image/png' },
  webp: { mediaType: 'image/webp' },
  pdf: { mediaType: 'application/pdf' },
  docx: { mediaType: `${office}.wordprocessingml.document` },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet` },
  pptx: { mediaType: `${office}.presentationml.presentation` },
  odt: { mediaType: `${open}.text` },
  ods: { mediaType: `${open}.spreadsheet` },
  odp: { mediaType: `${open}.presentation` },
  doc: { mediaType: 'application/msword' },
  xls: { mediaType: 'application/vnd.ms-excel' },
  ppt: { mediaType: 'application/vnd.ms-powerpoint' },
  txt: { mediaType: 'text/plain; charset=utf-8' },
  csv: { mediaType: 'text/csv; charset=utf-8' },
} as const satisfies Record<string, { mediaType: string }>

export type FileKind = keyof typeof fileKinds

const pictures = ['jpg', 'png', 'webp'] as const satisfies FileKind[]
export const isPicture = (kind: FileKind): kind is (typeof pictures)[number] =>
  (pictures as readonly FileKind[]).includes(kind)

/** Why a file is none of the kinds. */
export type NotAKind =
  | 'empty'
  | 'web-page'
  | 'macros'
  | 'locked'
  | 'archive'
  | 'program'
  | 'heic'
  | 'other-picture'
  /** Plain text under an ending that promises something else. */
  | 'text-in-disguise'
  | 'unknown'

export type FileKindFound = { readonly kind: FileKind } | { readonly not: NotAKind }
