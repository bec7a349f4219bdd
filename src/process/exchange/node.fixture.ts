/** A node of its own for the tests, which kill it: `node node.fixture.ts DATABASE`. */
import { openDatabase } from '#platform/db'
import { openJobs } from '#platform/jobs'
import { exchangeWorkers } from './exchange.workers.ts'

await openJobs({
  database: openDatabase(JSON.parse(String(process.argv[2]))),
  workers: exchangeWorkers,
  onProblem: (error) => process.stderr.write(`${error.stack}\n`),
})
process.stdout.write('ready\n')
