/** One sheet of a registration, asked for by a browser: rights, facts and typesetting together. */
import { elapsed } from '#platform/clock'
import type { Home } from './home.ts'
import { median } from './load.ts'
import { atMost, type Measured } from './measured.ts'

const warmUp = 5
const rounds = 40

/** A draft is typeset anew for every request. */
export async function registrationSheet({ address, set }: Home): Promise<Measured[]> {
  const [id] = await set.addDrafts(1)
  const url = `${address}/dang-ky/${id}/ban-in.pdf`
  const headers = { cookie: `kheo_sign_in=${set.signIn}` }
  const times: number[] = []
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const begun = elapsed()
    const response = await fetch(url, { headers })
    const { byteLength } = await response.arrayBuffer()
    if (response.status !== 200 || byteLength < 10_000) throw new Error(`${url} answers ${response.status}`)
    if (round >= warmUp) times.push(elapsed() - begun)
  }
  return [atMost('sheet of a registration (form 1 in full) as PDF, after warm-up', median(times), 'ms', 30)]
}
