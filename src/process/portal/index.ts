export { portalRoutes } from './portal.routes.tsx'
export { forgetful, type Published } from './published.ts'
