import type { InputError } from '../../../src/input-error.js'
import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { assess } from '../../../src/score/assess.js'
import type { AssessedRow } from '../../../src/score/assessed-row.js'
import { type RankValue, rank } from '../../../src/score/rank.js'
import type { RawCounts } from './arbitraries.js'

/** A row of the result, as the tests compare it. */
export interface ResultRow {
  readonly unit: string
  readonly status: string
  readonly scaled_index: string | null
  readonly printed: string | null
  readonly grade: string | null
  readonly rank: string | null
}

const byUnit = (a: ResultRow, b: ResultRow): number => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)

/** Rows by their units: no engine promises an order. */
export const sorted = (rows: readonly ResultRow[]): readonly ResultRow[] => [...rows].sort(byUnit)

const neededBy = (scheme: Scheme): ReadonlySet<string> =>
  new Set([
    ...scheme.indicators.flatMap(({ numerator, denominator }) => [
      ...Object.keys(numerator),
      ...Object.keys(denominator),
    ]),
    ...(scheme.adjustments ?? []).flatMap(({ cases }) => Object.keys(cases)),
    ...(scheme.ranking?.tieBreakers ?? []).flatMap((breaker) => ('count' in breaker ? [breaker.count] : [])),
    ...(scheme.ranking?.minimum ? [scheme.ranking.minimum.count] : []),
  ])

/** The rows of `assess`; where the sum of huge counts is no count any more, units are assessed one by one and then ranked. */
const assessRows = (units: readonly [string, Tally][], scheme: Scheme): readonly AssessedRow[] => {
  try {
    return assess(units, scheme).rows
  } catch (error) {
    if ((error as InputError).code !== 'too-large') throw error
  }
  const rows = units.map((one) => assess([one], scheme).rows[0] as AssessedRow)
  const { by = 'printed', ties = 'competition', tieBreakers = [] } = scheme.ranking ?? {}
  const keys = ({ unranked, printed, exact, indicators, tally }: AssessedRow): RankValue[] | undefined =>
    unranked === undefined
      ? [
          (by === 'printed' ? printed : exact) as RankValue,
          ...tieBreakers.map((breaker) =>
            'indicator' in breaker
              ? (indicators.find(({ id }) => id === breaker.indicator)?.points as RankValue)
              : (tally[breaker.count] as number) * (breaker.first === 'larger' ? 1 : -1),
          ),
        ]
      : undefined
  const ranked = rank(
    rows.map((row) => [row.unit, keys(row)] as const),
    { ties },
  )
  return rows.map((row, i) => Object.assign({}, row, { rank: ranked[i]?.rank }))
}

/** What `assess` says of each unit: a status of its own for one that it refuses. */
export const expectedRows = (
  units: readonly (readonly [unit: string, counts: RawCounts])[],
  scheme: Scheme,
  largestCount: number,
): readonly ResultRow[] => {
  const needed = neededBy(scheme)
  const good: [string, Tally][] = []
  const rows: ResultRow[] = []
  const refused = (unit: string, status: string): void => {
    rows.push({ unit, status, scaled_index: null, printed: null, grade: null, rank: null })
  }
  for (const [unit, raw] of units) {
    const missing = Object.entries(raw).filter(([, count]) => count === null)
    // A count the scheme does not need may be missing; `assess` would still ask for the core ones.
    const tally = Object.fromEntries(
      Object.entries(raw).map(([name, count]) => [name, count ?? (needed.has(name) ? null : 0)]),
    )
    const lenient =
      missing.some(([name]) => name === 'due') && !needed.has('due')
        ? { ...tally, due: Number.MAX_SAFE_INTEGER }
        : tally
    if (missing.some(([name]) => needed.has(name))) {
      refused(unit, 'missing-count')
      continue
    }
    try {
      assess([[unit, lenient as Tally]], scheme)
    } catch (error) {
      refused(unit, (error as InputError).code)
      continue
    }
    if ([...needed].some((name) => (raw[name] ?? 0) > largestCount)) refused(unit, 'too-large')
    else good.push([unit, lenient as Tally])
  }
  const fractional = scheme.ranking?.ties === 'fractional'
  for (const row of assessRows(good, scheme)) {
    rows.push({
      unit: row.unit,
      status: row.printed === undefined ? 'unscored' : 'scored',
      scaled_index: row.printed === undefined ? null : `${BigInt(row.printed.replace('.', ''))}`,
      printed: row.printed ?? null,
      grade: row.grade ?? null,
      rank: row.rank === undefined ? null : `${fractional ? row.rank * 2 : row.rank}`,
    })
  }
  return sorted(rows)
}
