const endOfDirectory = Buffer.from('PK\u0005\u0006', 'latin1')
const endBytes = 22
const longestComment = 65_535
const entrySignature = 0x02_01_4b_50
const entryBytes = 46
/** No honest Office file has more parts. */
const mostEntries = 20_000

/** Names of what lies in a ZIP, from its directory; none when it is no ZIP or its directory cannot be read. */
export function zipNames(content: Buffer): string[] {
  const end = content.lastIndexOf(endOfDirectory)
  if (end < 0 || end < content.length - endBytes - longestComment || end + endBytes > content.length) return []
  const names: string[] = []
  let at = content.readUInt32LE(end + 16)
  while (names.length < mostEntries && at + entryBytes <= content.length) {
    if (content.readUInt32LE(at) !== entrySignature) break
    const nameLength = content.readUInt16LE(at + 28)
    const nameAt = at + entryBytes
    names.push(content.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/'))
    at = nameAt + nameLength + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return names
}
