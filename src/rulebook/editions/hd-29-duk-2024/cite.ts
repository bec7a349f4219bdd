import { citing } from '../../rule.ts'
import type { clauses } from './clauses.ts'
import type { silences } from './silences.ts'

export const { clause, silence } = citing<keyof typeof clauses, keyof typeof silences>()
