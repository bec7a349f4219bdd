import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runApplication } from './program.mjs'
import { buildWith } from './ready.mjs'
import { root } from './turn.mjs'

/** Runs the application with the developer's floor open, and again after every change of the source that builds. */
export async function runDevelopment(node, words) {
  const changes = listenForChanges()
  let isStopping = false
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.once(signal, () => {
      isStopping = true
      changes.wake()
    })
  while (!isStopping) {
    const running = runApplication(node, words, { KHEO_DEV: '1' })
    const reason = await Promise.race([running.ended.then(() => 'ended'), changes.next().then(() => 'changed')])
    if (reason === 'ended' && !isStopping) await changes.next()
    while (!isStopping && !(await builds(node))) await changes.next()
    running.child.kill('SIGTERM')
    await running.ended
  }
  changes.close()
}

async function builds(node) {
  try {
    await buildWith(node)
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

function listenForChanges() {
  let wake = () => {}
  const watchers = ['src', 'migrations'].map((folder) => watch(join(root, folder), { recursive: true }, () => wake()))
  // Editors write a file in several steps, and several files at once.
  const next = () =>
    new Promise((resolve) => {
      wake = resolve
    }).then(() => sleep(100))
  const close = () => {
    for (const watcher of watchers) watcher.close()
  }
  return { next, wake: () => wake(), close }
}
