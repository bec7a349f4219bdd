/** So many large files are looked at by this process at a time; the others wait on disk, not in memory. */
const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

/** Runs work that holds a whole file in memory when it is its turn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
