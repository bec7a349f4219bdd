export { grantExtension } from './acts/grant-extension.ts'
export { oversightRoutes } from './oversight.routes.tsx'
