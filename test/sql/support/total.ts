import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { assess } from '../../../src/score/assess.js'
import { scoreSql } from '../../../src/sql/score-sql.js'
import { totalSql } from '../../../src/sql/total-sql.js'
import type { RawCounts } from './arbitraries.js'
import { type Engine, tallyTable } from './engine.js'

type Row = Readonly<Record<string, string | null>>

/** The row of all units in the engine's table of tallies; the first column beyond those of units is left out. */
export const totalBy = async (engine: Engine, scheme: Scheme): Promise<Row | undefined> => {
  const total = totalSql(tallyTable, { dialect: engine.dialect })
  const rows = await engine.rows(scoreSql(total, scheme).sql)
  const [{ rank, doubled_rank, ...row } = {}] = rows
  if (rows.length !== 1 || (rank ?? doubled_rank ?? null) !== null) throw new Error('one row without a rank')
  return row
}

/** What `assess` says of all units; `invalid-value` where it refuses one of them, or their sum. */
export const totalOf = (units: readonly (readonly [string, RawCounts])[], scheme: Scheme): Row => {
  const refused = { unit: '合计', status: 'invalid-value', scaled_index: null, printed: null, grade: null }
  try {
    const { total } = assess(units as readonly (readonly [string, Tally])[], scheme)
    if (total.printed === undefined) return { ...refused, status: 'unscored' }
    return {
      unit: '合计',
      status: 'scored',
      scaled_index: `${BigInt(total.printed.replace('.', ''))}`,
      printed: total.printed,
      grade: total.grade ?? null,
    }
  } catch {
    return refused
  }
}
