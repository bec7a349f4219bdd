/** Templates of an act, its test and its form. Change them when the shape of an act changes. */
import { type ActNames, camel, pascal } from './names.ts'

export const actFile = ({ room, name, verb, machine, file }: ActNames): string => `\
import { absentCase, act, applyVerdict, done, refusal } from '#ground/acts'
import { paths } from '#ground/paths'
import { judge, ${camel(machine)}Machine } from '#lifecycle'
import { ${camel(room)}Facts } from '../${room}.facts.ts'
import type { ${pascal(file)}Input } from '../${room}.forms.ts'
import { ${camel(room)}Guards } from '../${room}.rules.ts'
import { lock${pascal(machine)} } from '../${room}.store.ts'
import { ${camel(room)}Words } from '../${room}.words.ts'

/** CLAUSE: what this act does, in one sentence. */
export const ${name} = act<{ id: string } & ${pascal(file)}Input>(async (context, { id }) => {
  const { tx, actor, today } = context
  const subject = await lock${pascal(machine)}(tx, id)
  if (!subject) return absentCase
  const facts = await ${camel(room)}Facts(tx, subject, today)
  const verdict = judge({
    machine: ${camel(machine)}Machine,
    guards: ${camel(room)}Guards,
    edition: subject.edition,
    subject,
    act: '${verb}',
    actor,
    facts,
  })
  if (verdict.kind !== 'allowed') return refusal(verdict)
  await applyVerdict(context, subject, verdict, {
    machine: ${camel(machine)}Machine,
    title: subject.name,
    link: paths.${camel(machine)}(id),
  })
  return done(paths.${camel(machine)}(id), ${camel(room)}Words('vi').${name})
})
`

export const testFile = ({ file }: ActNames): string => `\
import { beforeAll, describe, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../tools/testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  return () => database.close()
})

describe('${file}', () => {
  test.todo('moves the case, writes one journal row and tells whom the machine says')
  test.todo('is refused with the id of every unmet need')
  test.todo('is forbidden to every other post')
  test.todo('of two people at once, one succeeds and the other is told it moved')
})
`

export const formText = ({ file }: ActNames): string => `
export const ${camel(file)}Form = z.object({ note: optionalText({ label: 'Ghi chú' }) })
export type ${pascal(file)}Input = z.output<typeof ${camel(file)}Form>
`

export const formHead = `import { optionalText, z } from '#platform/forms'\n`

export const nextSteps = ({ room, file, verb, machine }: ActNames): string => `\
Then, by hand:
1. src/lifecycle/${machine}.machine.ts, one row, when it is not there yet:
     { act: '${verb}', from: ['…'], to: '…', by: […], at: 'home', needs: ['…'], tells: ['home'] },
2. src/rulebook/acts.ts: '${machine}.${verb}': { vi: '…', en: '…' }, and its clause in every edition's act sources.
3. A button or page in src/process/${room}/pages/, and the POST in src/process/${room}/${room}.routes.tsx:
     one line with its post and its path from #ground/paths.
4. The sentence of confirmation in src/process/${room}/${room}.words.ts, and the tests in acts/${file}.test.ts.`
