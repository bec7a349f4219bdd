/** `node tools/check-docs.ts`: every path, command and route named in the documents exists. */
import { deadReferences } from './docs/references.ts'
import { print, root } from './sources.ts'

const findings = deadReferences(root)
for (const finding of findings) console.log(print(finding))
console.log(
  findings.length === 0
    ? 'The documents name nothing that is gone.'
    : `${findings.length} things named that do not exist.`,
)
process.exitCode = findings.length === 0 ? 0 : 1
