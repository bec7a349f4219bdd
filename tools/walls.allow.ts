/** A wall that is waived for a while. At most three, each with its reason and its last day (`YYYY-MM-DD`, inclusive). */
export type Waiver = {
  /** File that imports, as a path from the project's root. */
  readonly from: string
  /** The import as it is written there. */
  readonly to: string
  readonly reason: string
  readonly until: string
}

export const waivers: readonly Waiver[] = []
