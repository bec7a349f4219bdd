import sharp, { type Sharp } from 'sharp'

export type PictureFormat = 'jpg' | 'png' | 'webp'
export type PictureProblem = 'damaged' | 'too-many-points'
export type CleanPicture = {
  readonly content: Buffer
  readonly width: number
  readonly height: number
  /** WebP, at most `previewSide` points a side. */
  readonly preview: Buffer
}

/** Points a side: enough for a page of print. */
const longestSide = 4_096
const previewSide = 320
/** Points of the whole picture; a small file can hold a picture that fills the memory. */
const mostPoints = 100_000_000

// One picture after another: what libvips keeps between them is only memory.
sharp.cache(false)

const encoders: Readonly<Record<PictureFormat, (picture: Sharp) => Sharp>> = {
  jpg: (picture) => picture.jpeg({ quality: 85 }),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp({ quality: 85 }),
}

/** Draws a picture anew, upright and without anything beside its points; or says why not. */
export async function cleanPicture(content: Buffer, format: PictureFormat): Promise<CleanPicture | PictureProblem> {
  try {
    const source = sharp(content, { limitInputPixels: mostPoints, failOn: 'truncated', sequentialRead: true })
    const drawn = await encoders[format](within(source.autoOrient(), longestSide)).toBuffer({ resolveWithObject: true })
    const preview = await within(sharp(drawn.data), previewSide).webp({ quality: 75 }).toBuffer()
    return { content: drawn.data, width: drawn.info.width, height: drawn.info.height, preview }
  } catch (error) {
    return /pixel limit/i.test(error instanceof Error ? error.message : '') ? 'too-many-points' : 'damaged'
  }
}

const within = (picture: Sharp, side: number): Sharp =>
  picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
