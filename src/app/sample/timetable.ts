type Step = { readonly day: string; readonly time: string; readonly lane: string; readonly run: () => Promise<unknown> }

/** Lanes that run side by side on one day; the journal lets one commit at a time. */
const lanesAtOnce = 4

/** Everything that happens in the sample, played day by day; what belongs together stays in one lane, in order. */
export class Timetable {
  private readonly steps: Step[] = []

  add(lane: string, day: string, time: string, run: () => Promise<unknown>): void {
    this.steps.push({ day, time, lane, run })
  }

  /** Plays all steps; `each` hears of every new day and how much was done before it. */
  async play(each: (day: string, share: number) => void): Promise<void> {
    const days = Map.groupBy(this.steps, ({ day }) => day)
    let done = 0
    for (const day of [...days.keys()].sort()) {
      each(day, done / this.steps.length)
      const steps = days.get(day) ?? []
      await this.playDay(steps)
      done += steps.length
    }
  }

  private async playDay(steps: readonly Step[]): Promise<void> {
    const lanes = [...Map.groupBy(steps, ({ lane }) => lane).values()]
    const waiting = lanes.map((lane) => lane.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)))
    const work = async (): Promise<void> => {
      for (let lane = waiting.shift(); lane; lane = waiting.shift()) for (const { run } of lane) await run()
    }
    await Promise.all(Array.from({ length: lanesAtOnce }, work))
  }
}
