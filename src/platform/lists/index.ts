export { type Column, optional, type PlacedColumn, type RowProblem, required, yesOrNo } from './column.ts'
export { fieldText } from './field-text.ts'
export { type FoundTable, findTable } from './find-table.ts'
export { type Lookup, lookupBy, type Named, offersOf, repeated } from './lookup.ts'
