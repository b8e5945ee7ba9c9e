import { InputError, shown } from '../input-error.js'
import { checkOptions } from './check-options.js'
import { findDialect } from './find-dialect.js'
import { identifier } from './identifier.js'
import { partsOf, sumColumns, sumOf } from './part-sums.js'
import type { SqlOptions } from './score-sql.js'
import {
  dialectOf,
  type OpenedSource,
  openSource,
  type TallyQuery,
  type TallySource,
  tallyQuery,
} from './tally-query.js'

const where = 'mergeSql'

const checkAlike = (sources: readonly OpenedSource[]): void => {
  const [first] = sources
  sources.forEach(({ columns, problems, remarks }, at) => {
    const lacking = [...(first?.columns.keys() ?? [])].find((count) => !columns.has(count))
    if (
      lacking === undefined &&
      columns.size === first?.columns.size &&
      problems.length === first.problems.length &&
      remarks.length === first.remarks.length
    )
      return
    throw new InputError(
      'missing-count',
      `${where}: source ${at} does not state the same counts as the first${lacking === undefined ? '' : ` (${shown(lacking)})`}; half a total is not a total`,
      [at],
    )
  })
}

/**
 * 合并计数 SQL (SQL that merges): the sums of tallies by unit, from several tables or queries, one a shard, a day or a server.
 * Each is counted where it lies, and only its few rows travel. A count that is NULL in one is unknown in the sum, and
 * −1 where one of them is no count.
 *
 * @formula SUM of each count over UNION ALL, grouped by unit
 * @unit cases
 * @throws InputError `missing-count` when the sources do not state the same counts, `invalid-value` without a source
 * @example
 * import { mergeSql, tallySql } from 'hotline-score/sql'
 *
 * const columns = { unit: 'dept', due: 'deadline', completed: 'finished_at' }
 * const shards = ['shard_1', 'shard_2'].map((schema) => tallySql({ name: [schema, 'work_orders'], columns }, { dialect: 'postgresql' }))
 * mergeSql(shards).sql.includes('UNION ALL') // => true
 */
export const mergeSql = (sources: readonly TallySource[], options: SqlOptions = {}): TallyQuery => {
  checkOptions(options, ['dialect'], where)
  const [first] = Array.isArray(sources) ? sources : []
  if (first === undefined) {
    throw new InputError(
      'invalid-value',
      `${where}: expected a list of tables or queries, got ${shown(sources)}`,
    )
  }
  const stated = sources.map(dialectOf).find((name) => name !== undefined)
  // Sources of another dialect than this are refused as they are opened.
  const dialect = findDialect(options?.dialect ?? stated, where)
  const opened = sources.map((source, at) =>
    openSource(source, dialect, `shard_${at}`, `${where}: source ${at}`),
  )
  checkAlike(opened)
  const [model] = opened as [OpenedSource]
  // The order of the first holds for all: by the names of counts, not by place.
  const aligned = opened.map((source) => ({
    ...source,
    columns: new Map([...model.columns.keys()].map((count) => [count, source.columns.get(count) ?? ''])),
  }))
  const { names, counts, problems, remarks } = sumColumns(first)
  const sums = names.map((name, i) => `CASE ${sumOf(i, dialect)} AS ${identifier(name, dialect, where)}`)
  return tallyQuery({
    sql: `SELECT\n  ${[`part_unit AS ${identifier(first.unit, dialect, where)}`, ...sums].join(',\n  ')}\nFROM (\n${partsOf(aligned, dialect)}\n) AS parts\nGROUP BY part_unit`,
    dialect: dialect.name,
    unit: first.unit,
    counts,
    problems,
    remarks,
  })
}
