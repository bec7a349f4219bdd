export { wordRoutes } from './word.routes.ts'
