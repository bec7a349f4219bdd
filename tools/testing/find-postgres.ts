/** Prints the address of a PostgreSQL on this machine on which databases may be made, or nothing. */
import pg from 'pg'

const given = process.env.KHEO_CI_DATABASE_URL
const candidates = given
  ? [given]
  : [
      'postgres://postgres@127.0.0.1:5432/postgres',
      'postgres://root@127.0.0.1:5432/postgres',
      'postgres:///postgres?host=/var/run/postgresql&user=postgres',
      'postgres:///postgres?host=/var/run/postgresql&user=root',
    ]
const mayMake = 'select rolsuper or (rolcreatedb and rolcreaterole) as able from pg_roles where rolname = current_user'
const oldestVersion = 150_000

for (const url of candidates) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  const isFit = await answers(client).catch(() => false)
  await client.end().catch(() => {})
  if (isFit) {
    console.log(url)
    break
  }
}

async function answers(client: pg.Client): Promise<boolean> {
  await client.connect()
  const { rows } = await client.query<{ able: boolean }>(mayMake)
  const version = await client.query<{ server_version_num: string }>('show server_version_num')
  return Boolean(rows[0]?.able) && Number(version.rows[0]?.server_version_num) >= oldestVersion
}
