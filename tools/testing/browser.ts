/** The browser of the journeys: Debian's Chromium where it stands, else the one that npm brings. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import chromium from '@sparticuz/chromium'

const debian = '/usr/bin/chromium'

/** `--no-sandbox`: journeys also run as root in a container; the pages they open are our own. */
export const launchArguments = ['--no-sandbox', '--disable-background-networking', '--disable-component-update']

export const browserPath = async (): Promise<string> => (existsSync(debian) ? debian : chromium.executablePath())

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
