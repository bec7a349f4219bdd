/** An error and its causes, outermost first. */
export function* chainOf(error: unknown): Generator<unknown> {
  let link = error
  // A cause may point back at its error; ten links are more than any real chain has.
  for (let depth = 0; link !== undefined && link !== null && depth < 10; depth += 1) {
    yield link
    link = link instanceof Error ? link.cause : undefined
  }
}

export const firstInChain = (error: unknown, test: (link: unknown) => boolean): unknown => {
  for (const link of chainOf(error)) if (test(link)) return link
  return undefined
}

/** Codes (`ENOSPC`, `53100`) and messages of the whole chain. */
export function textOf(error: unknown): string[] {
  const texts: string[] = []
  for (const link of chainOf(error)) {
    if (!(link instanceof Error)) continue
    if ('code' in link) texts.push(String(link.code))
    texts.push(link.message)
  }
  return texts
}
