export { type CommandImport, type ImportReport, importByCommand, undoByCommand } from './by-command.ts'
export { exchangeRoutes } from './exchange.routes.tsx'
export { exchangeWorkers } from './exchange.workers.ts'
export { theProgram } from './import-actor.ts'
