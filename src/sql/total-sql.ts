import { InputError } from '../input-error.js'
import { countLimits } from '../model/tally.js'
import { checkOptions } from './check-options.js'
import { findDialect } from './find-dialect.js'
import { identifier } from './identifier.js'
import { textLiteral } from './literal.js'
import { partsOf, sumColumns, sumOf } from './part-sums.js'
import type { SqlOptions } from './score-sql.js'
import { dialectOf, openSource, type TallyQuery, type TallySource, totalQuery } from './tally-query.js'

const where = 'totalSql'

/** What the row is called, as by `assess`. */
const total = '合计'

/** Counts the units that are none, or whose counts contradict each other: their sums could hide it. */
const badUnits = 'n_bad_units'

/**
 * 合计 SQL (SQL of the total): one row called 合计 with the summed counts of all units, to be scored by {@link scoreSql} like any
 * unit: the `total` of `assess`, which is not the mean of the units' indexes, and has no rank.
 *
 * Differs from {@link mergeSql}, which sums unit by unit. A count that is NULL for one unit is unknown in the total; with a
 * unit that has problems, stands there twice, has no name or has more completed than due, the total is `invalid-value`.
 *
 * @formula SUM of each count over all units
 * @unit cases
 * @throws InputError `invalid-value` for an unknown dialect, a name no engine takes, or tallies with a column `n_bad_units`
 * @example
 * import { scoreSql, tallySql, totalSql } from 'hotline-score/sql'
 * import { pointsPerPercentagePoint } from 'hotline-score/schemes'
 *
 * const followUp = { column: 'answer', satisfied: [1], dissatisfied: [0] }
 * const columns = { unit: 'dept', due: 'deadline', completed: 'finished_at', followUp }
 * const tallies = tallySql({ name: 'work_orders', columns }, { dialect: 'postgresql' })
 * const total = totalSql(tallies)
 * total.problems // => ["n_without_deadline", "n_unknown_answers", "n_bad_units"]
 * scoreSql(total, pointsPerPercentagePoint).sql.includes("'合计'") // => true
 */
export const totalSql = (tallies: TallySource, options: SqlOptions = {}): TallyQuery => {
  checkOptions(options, ['dialect'], where)
  const dialect = findDialect(options?.dialect ?? dialectOf(tallies), where)
  const source = openSource(tallies, dialect, 'tallies', where)
  const { unit } = tallies
  const { names, counts, problems, remarks } = sumColumns(tallies)
  if ([unit, ...names].some((name) => name.toLowerCase() === badUnits)) {
    throw new InputError(
      'invalid-value',
      `${where}: the total has a column ${badUnits} of its own; rename it`,
    )
  }
  const numbers = new Map([...source.columns.keys()].map((count, i) => [count, i]))
  const bad = countLimits.flatMap(([part, whole]) => {
    const [a, b] = [numbers.get(part), numbers.get(whole)]
    return a === undefined || b === undefined ? [] : [`part_${a} > part_${b}`]
  })
  const contradicted = `COUNT(CASE WHEN ${['part_unit IS NULL', ...bad].join(' OR ')} THEN 1 END)`
  const repeated = 'COUNT(part_unit) - COUNT(DISTINCT part_unit)'
  const sums = names.map(
    (name, i) => `CASE WHEN COUNT(*) = 0 THEN 0 ${sumOf(i, dialect)} AS ${identifier(name, dialect, where)}`,
  )
  const selected = [
    `${textLiteral(total, dialect, where)} AS ${identifier(unit, dialect, where)}`,
    ...sums,
    `${dialect.toLong(`${contradicted} + ${repeated}`)} AS ${dialect.quoteIdentifier(badUnits)}`,
  ]
  return totalQuery({
    sql: `SELECT\n  ${selected.join(',\n  ')}\nFROM (\n${partsOf([source], dialect)}\n) AS parts`,
    dialect: dialect.name,
    unit,
    counts,
    problems: [...problems, badUnits],
    remarks,
  })
}
