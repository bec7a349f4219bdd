export { type Embedded, startEmbedded } from './embedded.ts'
export { reachRunning } from './reach-running.ts'
