/** A compound file (MS-CFB) that is nothing but its head and a directory with these names. */
export function compoundFile(...names: readonly string[]): Buffer {
  const head = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  const entries = names.map((name, index) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 0, 'utf16le')
    entry.writeUInt16LE((name.length + 1) * 2, 64)
    entry[66] = index === 0 ? 5 : 2
    return entry
  })
  return Buffer.concat([head, ...entries, Buffer.alloc(512)])
}
