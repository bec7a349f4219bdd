import { type AnyWorker, worker } from '#platform/jobs'
import { settleFault } from './acts/settle-import.ts'
import { checkImport } from './check-import.ts'
import { checkJob, writeJob } from './exchange.jobs.ts'
import { exchangeWords } from './exchange.words.ts'
import { theProgram } from './import-actor.ts'
import { writeImport } from './write-import.ts'

/** Checks and writes imports; both go on where they ended when they are begun again. */
export const exchangeWorkers: readonly AnyWorker[] = [
  worker({
    job: checkJob,
    work: ({ db, data, signal }) => checkImport(db, data.importId, signal),
    whenLost: ({ db, data }) => giveUp(db, data.importId),
  }),
  worker({
    job: writeJob,
    work: ({ db, data, signal }) => writeImport(db, data.importId, signal),
    whenLost: ({ db, data }) => giveUp(db, data.importId),
  }),
]

async function giveUp(db: Parameters<typeof checkImport>[0], id: string): Promise<void> {
  await settleFault({ db, actor: theProgram, once: null }, { id, fault: exchangeWords('vi').broken })
}
