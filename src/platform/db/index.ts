export { aside, type Database, type Db, openDatabase, type Reader, type Tx } from './connection.ts'
export { migrate, NewerDatabase } from './migrate.ts'
export type * from './tables.generated.ts'
export { usedElsewhere } from './used-elsewhere.ts'
