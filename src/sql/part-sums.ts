import type { Dialect } from './dialect.js'
import type { OpenedSource, TallySource } from './tally-query.js'

/** The rows of several sources under one another: `part_unit`, and the counts, problems and remarks as `part_0`, `part_1`, … */
export const partsOf = (sources: readonly OpenedSource[], dialect: Dialect): string =>
  sources.map((source) => partOf(source, dialect)).join('\nUNION ALL\n')

const partOf = (
  { from, unit, columns, problems, remarks, stored }: OpenedSource,
  dialect: Dialect,
): string => {
  const parts = [...columns.values(), ...problems, ...remarks].map(
    // PostgreSQL asks several servers at once only where no expression stands around their counts.
    (column, i) => `${stored ? dialect.toCount(column) : dialect.toLong(column)} AS part_${i}`,
  )
  return `SELECT ${unit} AS part_unit, ${parts.join(', ')} FROM ${from}`
}

/** The cases of a CASE that sums a part: NULL where one of its rows is, −1 where one of them is no count. */
export const sumOf = (i: number, dialect: Dialect): string => {
  const part = `part_${i}`
  const incomplete = `COUNT(${part}) <> COUNT(*)`
  // What is no count must not be made one by what is added to it.
  const bad = `MIN(${part}) < 0 OR MAX(${part}) > ${Number.MAX_SAFE_INTEGER}`
  return `WHEN ${incomplete} THEN NULL WHEN ${bad} THEN -1 ELSE ${dialect.sum(part)} END`
}

/** The columns of sums: those of a source, each once. */
export interface SumColumns {
  /** All of them, in the order of the parts. */
  readonly names: readonly string[]
  readonly counts: Readonly<Record<string, string>>
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
}

/** The columns keep their names; where one column is two counts (every case was surveyed), the second gets another. */
export const sumColumns = ({ counts, problems = [], remarks = [] }: TallySource): SumColumns => {
  // Some engines hold names for equal that differ in case.
  const all = [...Object.values(counts), ...problems, ...remarks].map((name) => name.toLowerCase())
  const taken = new Set<string>()
  const once = (name: string): string => {
    let own = name
    for (let at = 2; taken.has(own.toLowerCase()) || (own !== name && all.includes(own)); at++) {
      own = `n_${at}`
    }
    taken.add(own.toLowerCase())
    return own
  }
  const summed = Object.entries(counts).map(([count, name]) => [count, once(name)] as const)
  const told = { problems: problems.map(once), remarks: remarks.map(once) }
  const names = [...summed.map(([, name]) => name), ...told.problems, ...told.remarks]
  return { names, counts: Object.fromEntries(summed), ...told }
}
