export type { Column, MaskedColumn, NumberArray } from './column.js'
export {
  type CountColumns,
  type RowStatus,
  type ScoredColumns,
  scoreColumns,
} from './score-columns.js'
