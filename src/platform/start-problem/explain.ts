import { databaseProblem } from './database-problems.ts'
import { diskFull, homeProblem, listeningProblem } from './machine-problems.ts'
import { StartProblem } from './problem.ts'

/** What the program was about to do when the error came; the same code means different things at different stages. */
export type Stage = 'home' | 'database' | 'listening'
export type Surroundings = {
  readonly home: string
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
}

/** The error as a StartProblem where it is one we know; otherwise the error itself. */
export function explain(error: unknown, stage: Stage, around: Surroundings): unknown {
  // Also in the cause of a problem already named: a full disk is the better explanation.
  const full = diskFull(error)
  if (full || error instanceof StartProblem) return full ?? error
  return problemOf(stage, error, around) ?? error
}

function problemOf(stage: Stage, error: unknown, around: Surroundings): StartProblem | undefined {
  if (stage === 'home') return homeProblem(error, around.home)
  if (stage === 'listening') return listeningProblem(error, around.host, around.port)
  return databaseProblem(error, around.databaseUrl)
}

/** Runs `work` and rethrows what it throws as the problem it is at this stage. */
export async function atStage<T>(stage: Stage, around: Surroundings, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explain(error, stage, around)
  }
}
