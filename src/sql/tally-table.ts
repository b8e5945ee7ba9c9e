import { InputError } from '../input-error.js'
import { parseInput } from '../model/parse-input.js'
import { isQuery, type TallyQuery, type TallyTable, tableNameSchema } from './tally-query.js'

const where = 'tallyTable'

/**
 * 计数表说明 (table of tallies): describes the table that keeps the rows of a tally query, so that what the query said
 * of its columns is not lost on the way: which count is which, which columns hold problems, and for whose engine.
 *
 * A table described by hand that leaves its `problems` out is scored as if there were none.
 *
 * @unit cases
 * @throws InputError `invalid-type` for what is no query of `tallySql` or `mergeSql`, `invalid-value` for a bad name
 * @example
 * import { scoreSql, tallySql, tallyTable } from 'hotline-score/sql'
 * import { pointsPerPercentagePoint } from 'hotline-score/schemes'
 *
 * const followUp = { column: 'answer', satisfied: [1], dissatisfied: [0] }
 * const columns = { unit: 'dept', due: 'deadline', completed: 'finished_at', followUp }
 * const tallies = tallySql({ name: 'work_orders', columns }, { dialect: 'duckdb' })
 * const kept = tallyTable(tallies, 'tallies_20210930')
 * kept.problems // => ["n_without_deadline", "n_unknown_answers"]
 * scoreSql(kept, pointsPerPercentagePoint).sql.includes('FROM "tallies_20210930"') // => true
 */
export const tallyTable = (tallies: TallyQuery, name: TallyTable['name']): TallyTable => {
  if (!isQuery(tallies)) {
    throw new InputError('invalid-type', `${where}: expected a query made by tallySql or mergeSql`, [
      'tallies',
    ])
  }
  const { unit, counts, problems, remarks, dialect } = tallies
  return {
    name: parseInput(tableNameSchema, name, where, ['name']),
    unit,
    counts: { ...counts },
    problems: [...problems],
    remarks: [...remarks],
    dialect,
  }
}
