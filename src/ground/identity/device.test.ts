import { expect, test } from 'vitest'
import { deviceOf } from './device.ts'
import { identityWords } from './identity.words.ts'

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  [`${windows} Chrome/131.0.0.0 Safari/537.36`, 'Chrome trên Windows'],
  [`${windows} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'Edge trên Windows'],
  [`${windows} coc_coc_browser/130.0 Chrome/124.0.0.0 Safari/537.36`, 'Cốc Cốc trên Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/131.0 Safari/537.36', 'Chrome trên Linux'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox trên Linux'],
  [`${iPhone} Version/18.2 Mobile/15E148 Safari/604.1`, 'Safari trên iPhone'],
  ['Mozilla/5.0 (Linux; Android 15; Pixel 5) Chrome/131.0.0.0 Mobile Safari/537.36', 'Chrome trên Android'],
  ['curl/8.5.0', 'curl'],
  ['<b>x</b>', '<b>x<'],
  ['', 'Thiết bị không rõ'],
])('%s is shown as «%s»', (userAgent, shown) => {
  expect(deviceOf(userAgent, identityWords('vi'))).toBe(shown)
})
