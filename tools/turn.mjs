import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const lock = join(root, '.setup-lock')
/** The holder touches its lock every second; one not touched for so long belongs to nobody. */
const deadAfterMs = 15_000

/** Runs `work` while no other start installs or builds in this checkout. */
export async function inTurn(say, work) {
  for (let hasSaid = false; !take(); hasSaid = true) {
    if (!hasSaid) say('Một lần khởi động khác đang chuẩn bị chương trình, xin chờ… · Waiting for another start…')
    await sleep(100)
  }
  const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 1_000)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(lock, { force: true })
  }
}

/** A link appears with its content at once, so nobody ever reads a lock without its holder. */
function take() {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isDead()) renameSync(lock, mine)
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

function isDead() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > deadAfterMs) return true
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
