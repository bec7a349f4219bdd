import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actFile, formHead, formText, testFile } from './act.ts'
import type { ActNames } from './names.ts'

/** Writes act, test and form. @returns the files written, @throws when the room is missing or the act is there */
export function writeAct(root: string, names: ActNames): string[] {
  const room = `src/process/${names.room}`
  if (!existsSync(join(root, room))) throw new Error(`Không có phòng ${room}. / There is no room ${room}.`)
  const act = `${room}/acts/${names.file}.ts`
  if (existsSync(join(root, act))) throw new Error(`Đã có ${act}. / ${act} is there already.`)
  const test = `${room}/acts/${names.file}.test.ts`
  const form = `${room}/${names.room}.forms.ts`
  mkdirSync(join(root, room, 'acts'), { recursive: true })
  writeFileSync(join(root, act), actFile(names))
  writeFileSync(join(root, test), testFile(names))
  writeFileSync(join(root, form), withForm(join(root, form), names))
  return [act, test, form]
}

function withForm(file: string, names: ActNames): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : formHead
  return `${before.trimEnd()}\n${formText(names)}`
}
