import { countLimits } from '../model/tally.js'
import type { Dialect } from './dialect.js'
import type { Stages } from './stages.js'
import { statusNumber } from './status.js'

/** The counts of a row, and what is known to be wrong with them. */
export interface CountColumns {
  /** The number of a count among them: its columns are `g1` (as given) and `n1` (for computing). */
  readonly numberOf: ReadonlyMap<string, number>
  /** Those the scheme computes with. */
  readonly needed: ReadonlySet<string>
}

/** Adds the counts as they are given, and the status they earn by themselves; a bad row goes on with zeros. */
export const addCounts = (
  stages: Stages,
  dialect: Dialect,
  source: {
    readonly from: string
    readonly stored: boolean
    readonly unit: string
    readonly columns: ReadonlyMap<string, string>
    readonly bad: readonly string[]
  },
  { numberOf, needed }: CountColumns,
  largestCount: bigint,
): void => {
  const given = [...numberOf].map(([count, number]) => ({
    count,
    number,
    column: source.columns.get(count) ?? '',
  }))
  const anyOf = (conditions: readonly string[]): string => conditions.join(' OR ')
  // A problem that is itself no count is one.
  const countOf = (column: string): string =>
    source.stored ? dialect.toCount(column) : dialect.toLong(column)
  const trouble = source.bad.map((column) => `${countOf(column)} <> 0`)
  stages.add('given', [
    ['u', source.unit],
    ...given.map(({ number, column }) => [`g${number}`, countOf(column)] as const),
    ...(trouble.length === 0 ? [] : [['v', `CASE WHEN ${anyOf(trouble)} THEN 0 ELSE 1 END`] as const]),
  ])
  const whens: (readonly [condition: string, status: number])[] = []
  const missing = given.filter(({ count }) => needed.has(count)).map(({ number }) => `g${number} IS NULL`)
  if (missing.length > 0) whens.push([anyOf(missing), statusNumber('missing-count')])
  const invalid = given.map(({ number }) => `g${number} < 0 OR g${number} > ${Number.MAX_SAFE_INTEGER}`)
  whens.push([
    anyOf(['u IS NULL', ...(trouble.length === 0 ? [] : ['v = 0']), ...invalid]),
    statusNumber('invalid-value'),
  ])
  if (source.stored) {
    // Where there are no windows, there are subqueries anywhere; elsewhere it is the other way round.
    if (dialect.windows) stages.add('repeated', [['d', 'COUNT(*) OVER (PARTITION BY u)']])
    const repeated = `u IN (SELECT ${source.unit} FROM ${source.from} GROUP BY ${source.unit} HAVING COUNT(*) > 1)`
    whens.push([dialect.windows ? 'd > 1' : repeated, statusNumber('duplicate-unit')])
  }
  const exceeded = countLimits.flatMap(([part, whole]) => {
    const [a, b] = [numberOf.get(part), numberOf.get(whole)]
    return a === undefined || b === undefined ? [] : [`g${a} > g${b}`]
  })
  if (exceeded.length > 0) whens.push([anyOf(exceeded), statusNumber('inconsistent-tally')])
  if (largestCount < Number.MAX_SAFE_INTEGER) {
    const beyond = given
      .filter(({ count }) => needed.has(count))
      .map(({ number }) => `g${number} > ${largestCount}`)
    if (beyond.length > 0) whens.push([anyOf(beyond), statusNumber('too-large')])
  }
  const status = whens.map(([condition, number]) => `WHEN ${condition} THEN ${number}`).join('\n      ')
  stages.add('checked', [['s', `CASE ${status}\n      ELSE 0 END`]])
  stages.add(
    'counted',
    given
      .filter(({ count }) => needed.has(count))
      .map(
        ({ number }) => [`n${number}`, dialect.toWide(`CASE WHEN s = 0 THEN g${number} ELSE 0 END`)] as const,
      ),
  )
}
