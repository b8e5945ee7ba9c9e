export type { CaseColumns, TalliedColumns, TallyColumnsOptions } from './case-columns.js'
export type { Column, MaskedColumn, NumberArray } from './column.js'
export { mergeTallyColumns } from './merge-tally-columns.js'
export {
  type CountColumns,
  type RowStatus,
  type ScoredColumns,
  scoreColumns,
} from './score-columns.js'
export { tallyColumns } from './tally-columns.js'
export { type CaseRow, tallyRows } from './tally-rows.js'
