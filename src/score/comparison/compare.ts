import { type Readable, readableAs } from '../../readable.js'
import type { Assessment } from '../assess.js'
import { assessedScheme } from '../assessed-scheme.js'
import { carrySchemes } from '../carried-scheme.js'
import { compareUnit, type Sides } from './compare-unit.js'
import type { UnitComparison } from './unit-comparison.js'

/** What {@link compare} finds. */
export interface ComparisonFields {
  /** The units of the table after, in its order, then those that went. */
  readonly units: readonly UnitComparison[]
  /** 合计: the same for the totals, which are scored from the summed counts. */
  readonly total: UnitComparison
  /** The units that only the table after has. */
  readonly came: readonly string[]
  /** The units that only the table before has. */
  readonly went: readonly string[]
  /** Whether one and the same scheme made both; then the counts moved everything. */
  readonly sameScheme: boolean
  /** The ids of the two schemes. */
  readonly schemes: { readonly before: string; readonly after: string }
}

/** 前后对比 (comparison) of two assessments; as text, a line a unit, then the total. */
export interface Comparison extends ComparisonFields, Readable {}

const readable = readableAs<ComparisonFields>(({ units, total }) => [...units, total].join('\n'))

const sidesOf = (before: Assessment, after: Assessment): Sides => {
  const [old, now] = [assessedScheme(before, 'compare: before'), assessedScheme(after, 'compare: after')]
  // Checked schemes have their fields in one order, so that their JSON tells whether they say the same.
  const sameScheme = old === now || JSON.stringify(old.scheme) === JSON.stringify(now.scheme)
  return { before: old, after: now, sameScheme }
}

/**
 * 前后对比 (comparison): two periods, or one period under two schemes: how far index, grade and rank of every unit moved,
 * and exactly what each indicator contributed.
 *
 * Differs from {@link change}, which is one figure against another in percent: here every point of the difference is
 * accounted for. Under one scheme an indicator contributes the difference of its points. Between two schemes what it
 * contributed is split between the counts and the scheme, half of each order in which the two can have moved (the Shapley
 * value of two causes), so that the parts add up whichever is looked at first.
 *
 * @formula indicators + adjustments + limit = exact index after − exact index before, for each of total, byCounts and byScheme
 * @unit points of the full mark, exact; ranks from 1
 * @source L. S. Shapley, A Value for n-Person Games, 1953, for two causes
 * @param before what `assess` made of the earlier period, or by the earlier scheme
 * @param after what `assess` made of the later one
 * @returns the comparison; where a side has no index, or the full marks of the schemes differ, there is no difference, and
 * `incomparable` says why
 * @throws InputError `invalid-type` for what `assess` itself has not made
 * @example
 * import { assess, compare } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const third = { 住建局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 } }
 * const fourth = { 住建局: { due: 10, completed: 10, onTime: 9, reworked: 1, surveyed: 10, satisfied: 10 } }
 * const { units, came } = compare(assess(third, yueyang2021), assess(fourth, yueyang2021))
 * String(units[0]) // => "1 → 1 住建局 95.38 A → 95.00 A: -5/13 = (21/13) onTime - 2 rework"
 * units[0]?.index?.printed // => "-0.38"
 * came // => []
 */
export const compare = (before: Assessment, after: Assessment): Comparison => {
  const sides = sidesOf(before, after)
  const old = new Map(before.rows.map((row) => [row.unit, row]))
  const now = new Set(after.rows.map(({ unit }) => unit))
  const units = [
    ...after.rows.map((row) => compareUnit(row.unit, old.get(row.unit), row, sides)),
    ...before.rows.flatMap((row) => (now.has(row.unit) ? [] : compareUnit(row.unit, row, undefined, sides))),
  ]
  const named = (status: UnitComparison['status']): readonly string[] =>
    units.flatMap((one) => (one.status === status ? one.unit : []))
  const comparison = readable({
    units,
    total: compareUnit(after.total.unit, before.total, after.total, sides),
    came: named('came'),
    went: named('went'),
    sameScheme: sides.sameScheme,
    schemes: { before: before.scheme, after: after.scheme },
  })
  return carrySchemes(comparison, { before: sides.before.scheme, after: sides.after.scheme })
}
