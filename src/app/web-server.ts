import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Settings, uploadLimits } from '#platform/settings'
import type { House } from './house.tsx'

const finishWithinMs = 5_000

/** Opens the port; `close` stops accepting, lets running requests finish and cuts those that take longer than 5 s. */
export async function listen(
  house: House,
  { host, port }: Settings,
): Promise<{ address: string; close(): Promise<void> }> {
  const answer = getRequestListener(house.fetch)
  const server = createServer({ requestTimeout: uploadLimits.sendingMs }, (request, response) => {
    if (!house.serveFromMemory(request, response)) void answer(request, response)
  })
  server.setTimeout(uploadLimits.silentMs)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const bound = server.address()
  const realPort = bound !== null && typeof bound === 'object' ? bound.port : port
  return { address: addressOf(host, realPort), close: () => closeGently(server) }
}

/** Takes the port for a moment: that it is taken is better heard before a sample year was built than after. */
export async function tryPort({ host, port }: Settings): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => server.close(() => resolve()))
  })
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), finishWithinMs)
    server.close(() => {
      clearTimeout(impatience)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function addressOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
