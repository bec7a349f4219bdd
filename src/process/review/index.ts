export { moveReview } from './acts/move-review.ts'
export { openReview } from './acts/open-review.ts'
export { reviewRoutes } from './review.routes.tsx'
