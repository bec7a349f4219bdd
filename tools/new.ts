/** `npm run new act ROOM ACT-NAME [-- --machine NAME]`: writes act, test and form, and prints what is left to do. */
import { parseArgs } from 'node:util'
import { nextSteps } from './new/act.ts'
import { isKebab, namesOf } from './new/names.ts'
import { writeAct } from './new/write-act.ts'
import { root } from './sources.ts'

const usage = 'npm run new act ROOM ACT-NAME [-- --machine NAME], e.g. npm run new act intake return-registration'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { machine: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  const [what, room, name, ...rest] = positionals
  if (values.help) console.log(usage)
  else if (what !== 'act' || !room || !name || rest.length > 0) throw new Error(`Cách dùng / Usage: ${usage}`)
  else if (!isKebab(name))
    throw new Error(
      `“${name}”: tên hành động là động từ-đối tượng. / A verb first, then the thing: return-registration.`,
    )
  else {
    const names = namesOf(room, name, values.machine)
    for (const path of writeAct(root, names)) console.log(`✓ ${path}`)
    console.log(`\n${nextSteps(names)}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
