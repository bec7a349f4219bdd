type Step = () => Promise<void>

/** What has been opened, to be closed in the opposite order. */
export class Undo {
  readonly #steps: Step[] = []

  add(step: Step): void {
    this.#steps.push(step)
  }

  /** Runs every step even when one fails, then throws the first failure. */
  async run(): Promise<void> {
    const failures: unknown[] = []
    for (let step = this.#steps.pop(); step; step = this.#steps.pop())
      await step().catch((error) => failures.push(error))
    if (failures.length > 0) throw failures[0]
  }
}
