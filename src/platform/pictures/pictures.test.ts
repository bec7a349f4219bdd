import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cleanPicture, type PictureFormat } from './index.ts'

/** A photo as a telephone takes it: lying on its side, with the place where it was taken. */
const photo = (width = 1_200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Telephone', Model: 'M1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 51/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()

/** Degrees and minutes of the longitude above, as EXIF writes fractions. */
const place = Buffer.from([105, 0, 0, 0, 1, 0, 0, 0, 51, 0, 0, 0, 1, 0, 0, 0])
const tellsPlace = (content: Buffer) => content.includes(place) || content.includes(Buffer.from(place).swap32())

async function clean(content: Buffer, format: PictureFormat) {
  const picture = await cleanPicture(content, format)
  if (typeof picture === 'string') throw new Error(picture)
  return picture
}

test('the place where a photo was taken is gone, and the photo stands upright', async () => {
  const taken = await photo()
  expect([tellsPlace(taken), taken.includes('Telephone')]).toEqual([true, true])
  expect((await sharp(taken).metadata()).orientation).toBe(6)
  const { content, width, height } = await clean(taken, 'jpg')
  const { exif, xmp, iptc, icc, orientation } = await sharp(content).metadata()
  expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
  expect([tellsPlace(content), content.includes('Telephone')]).toEqual([false, false])
  expect([width, height]).toEqual([800, 1_200])
})

test('a picture larger than print needs is made smaller, a small one stays as it is', async () => {
  const large = await clean(await photo(6_000, 3_000), 'jpg')
  expect([large.width, large.height]).toEqual([2_048, 4_096])
  const small = await clean(await photo(30, 20), 'jpg')
  expect([small.width, small.height]).toEqual([20, 30])
})

test.each(['jpg', 'png', 'webp'] as const)('%s stays what it is and gets a small preview', async (format) => {
  const drawn = await sharp(await photo())
    .toFormat(format === 'jpg' ? 'jpeg' : format)
    .toBuffer()
  const { content, preview } = await clean(drawn, format)
  expect((await sharp(content).metadata()).format).toBe(format === 'jpg' ? 'jpeg' : format)
  const { format: previewFormat, width = 0, height = 0 } = await sharp(preview).metadata()
  expect([previewFormat, Math.max(width, height)]).toEqual(['webp', 320])
})

test('what is hidden behind the end of a picture does not come along', async () => {
  const { content } = await clean(Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>')]), 'jpg')
  expect(content.includes('<script>')).toBe(false)
})

test('a picture that broke off, or was never one, is damaged', async () => {
  const taken = await photo()
  expect(await cleanPicture(taken.subarray(0, 400), 'jpg')).toBe('damaged')
  expect(await cleanPicture(Buffer.from('no picture'), 'png')).toBe('damaged')
})

test('a small file with a picture that would fill the memory is not drawn', async () => {
  const bomb = await sharp(await photo(30, 20))
    .png()
    .toBuffer()
  // The head of a PNG: its length, IHDR, width, height …, and a checksum over the name and all of that.
  bomb.writeUInt32BE(20_000, 16)
  bomb.writeUInt32BE(20_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  expect(await cleanPicture(bomb, 'png')).toBe('too-many-points')
})
