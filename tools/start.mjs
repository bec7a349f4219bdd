/** `npm start`: prepares what is missing, then runs the application. It must be read by any Node, so it imports late. */
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(`Khéo chưa khởi động được. Máy này có Node ${process.versions.node}; cần Node 20 trở lên để cài đặt.`)
  console.error('Cách xử lý: cài Node 24 từ https://nodejs.org rồi chạy lại npm start.')
  console.error(
    `Khéo did not start. Node ${process.versions.node} is too old; install Node 24 and run npm start again.`,
  )
  process.exit(1)
}

const { ensureReady, sayProblem } = await import('./ready.mjs')
const own = ['--dev', '--setup-only']
const given = process.argv.slice(2)

try {
  const node = await ensureReady()
  const words = given.filter((word) => !own.includes(word))
  if (given.includes('--dev')) await (await import('./dev.mjs')).runDevelopment(node, words)
  else if (!given.includes('--setup-only')) {
    const { runApplication } = await import('./program.mjs')
    process.exitCode = await runApplication(node, words).ended
  }
} catch (error) {
  process.exitCode = sayProblem(error)
}
