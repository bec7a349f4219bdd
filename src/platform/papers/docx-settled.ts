/** The packer writes the time of packing into the properties and into every entry: both are set from the paper instead. */

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** Title and day of the paper as the package's core properties. */
export function coreProperties({ title, day }: { title: string; day: string }): { path: string; data: string } {
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<cp:coreProperties ${namespaces}><dc:title>${escaped(title)}</dc:title>`,
      `<dc:language>vi-VN</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`,
    ].join(''),
  }
}

/** 1 January 1980, 00:00: the first instant a zip can name. */
const firstInstant = 0x0021_0000

/** Sets the time of every entry, in the central directory and before each file (PKWARE APPNOTE 4.3). */
export function settledZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(entry + 12, firstInstant, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstInstant, true)
    const variable = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(entry + offset, true), 0)
    entry += 46 + variable
  }
  return zip
}
