import pg from 'pg'

/** Of so many statements the plan is kept; texts that vary without end stay unprepared. */
const mostPrepared = 300
const names = new Map<string, string>()

/**
 * The name under which a connection prepares a statement once: planning a list with its rights takes longer than
 * reading it. `select *` is left out, because a migration by a newer node would change what it gives.
 */
function preparedName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostPrepared || !/^\s*select\b/i.test(text) || /select \*|\.\*/.test(text)) return known
  const name = `kheo_${names.size + 1}`
  names.set(text, name)
  return name
}

type Query = (...given: unknown[]) => never
const plain = pg.Client.prototype.query as unknown as Query

export class PreparingClient extends pg.Client {
  override query: Query = (...given) => {
    const [text, values, ...rest] = given
    const name = typeof text === 'string' && Array.isArray(values) ? preparedName(text) : undefined
    return name ? plain.call(this, { text, name, values }, ...rest) : plain.call(this, ...given)
  }
}
