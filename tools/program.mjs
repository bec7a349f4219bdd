import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './turn.mjs'

/** Runs a program with our terminal; the first SIGTERM and the first SIGINT we get are passed on to it. */
export function runProgram(command, words, options = {}) {
  const child = spawn(command, words, { stdio: 'inherit', ...options })
  const pass = (signal) => child.kill(signal)
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.once('exit', (status, signal) => resolve(status ?? 128 + constants.signals[signal]))
  })
  const forget = () => {
    for (const signal of signals) process.off(signal, pass)
  }
  return { child, ended: ended.finally(forget) }
}

/** Runs the application. Over the channel it hears when this process is killed, and stops by itself. */
export function runApplication(node, words, environment = {}) {
  const env = { ...process.env, ...environment }
  env.KHEO_HOME ||= join(root, 'var')
  const options = { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }
  return runProgram(node, ['--enable-source-maps', join(root, 'dist/main.js'), ...words], options)
}
