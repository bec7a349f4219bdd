export { deskRoutes } from './desk.routes.tsx'
