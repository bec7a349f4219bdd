export { type Access, type Answer, absent, page, type Route, seeOther } from './route.ts'
