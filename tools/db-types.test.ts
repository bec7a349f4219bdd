import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tableTypes } from './db-types.ts'
import { testDatabase } from './testing/database.ts'

test('the committed table types are those of the migrations', async () => {
  const database = await testDatabase()
  const client = await database.pool.connect()
  try {
    const committed = await readFile(
      fileURLToPath(new URL('../src/platform/db/tables.generated.ts', import.meta.url)),
      'utf8',
    )
    expect(await tableTypes(client)).toBe(committed)
  } finally {
    client.release()
    await database.close()
  }
})
