import { parseRatio, Ratio } from '../../exact/ratio.js'
import { InputError } from '../../input-error.js'
import { readableAs } from '../../readable.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { type ScoreFields, scoreCounts } from '../score.js'
import { comparisonLine } from './comparison-line.js'
import { atCorners, type Corners, contributions, type PointsMoved, pointsMoved } from './contribution.js'
import type { IndexMoved, UnitComparison, UnitComparisonFields } from './unit-comparison.js'

const readable = readableAs<UnitComparisonFields>(comparisonLine)

/** The two sides, and the schemes they were scored by. */
export interface Sides {
  readonly before: CompiledScheme
  readonly after: CompiledScheme
  readonly sameScheme: boolean
}

/** Why the two indexes cannot be set against each other. */
const reasonFor = (
  before: AssessedRow | undefined,
  after: AssessedRow | undefined,
  sides: Sides,
): string | undefined => {
  if (!before) return 'it is not in the table before'
  if (!after) return 'it is not in the table after'
  const reasons = [
    before.unscored === undefined ? [] : `before: ${before.unscored}`,
    after.unscored === undefined ? [] : `after: ${after.unscored}`,
  ].flat()
  if (reasons.length > 0) return reasons.join('; ')
  const [old, now] = [sides.before.fullMark, sides.after.fullMark]
  return old.equals(now) ? undefined : `the full marks differ: ${old} before, ${now} after`
}

/** The score, or why there is none. */
const crossedScore = (row: AssessedRow, scheme: CompiledScheme, where: string): ScoreFields | string => {
  try {
    const crossed = scoreCounts(row.tally, scheme, where)
    return crossed.unscored === undefined ? crossed : `${where}: ${crossed.unscored}`
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

const cornersOf = (
  before: AssessedRow,
  after: AssessedRow,
  sides: Sides,
): { readonly corners: Corners<ScoreFields>; readonly unsplit: string | undefined } => {
  if (sides.sameScheme) return { corners: { before, after, crossed: [before, after] }, unsplit: undefined }
  const beforeByNew = crossedScore(before, sides.after, 'the counts before by the scheme after')
  const afterByOld = crossedScore(after, sides.before, 'the counts after by the scheme before')
  if (typeof beforeByNew !== 'string' && typeof afterByOld !== 'string') {
    return { corners: { before, after, crossed: [beforeByNew, afterByOld] }, unsplit: undefined }
  }
  const reasons = [beforeByNew, afterByOld].filter((crossed) => typeof crossed === 'string')
  return { corners: { before, after, crossed: undefined }, unsplit: reasons.join('; ') }
}

const placesOf = (printed: string): number => printed.split('.')[1]?.length ?? 0

const indexMoved = (before: string, after: string, moved: PointsMoved): IndexMoved => {
  const printed = parseRatio(after).minus(parseRatio(before))
  return {
    before,
    after,
    printed: printed.toFixed(Math.max(placesOf(before), placesOf(after))),
    exact: moved.total,
    rounding: printed.minus(moved.total),
    byCounts: moved.byCounts,
    byScheme: moved.byScheme,
  }
}

/** What was added to the sum of the points, or taken from it, to keep the index within its limits. */
const keptWithin = ({ exact, indicators, adjustments }: ScoreFields): Ratio =>
  (exact ?? new Ratio(0n)).minus(Ratio.sum([...indicators, ...adjustments].map(({ points }) => points ?? 0)))

/** A unit before and after; at least one side must be there. */
export const compareUnit = (
  unit: string,
  before: AssessedRow | undefined,
  after: AssessedRow | undefined,
  sides: Sides,
): UnitComparison => {
  const shared = {
    unit,
    status: before ? (after ? ('kept' as const) : ('went' as const)) : ('came' as const),
    before,
    after,
    grade: { before: before?.grade, after: after?.grade },
    rank: { before: before?.rank, after: after?.rank },
  }
  const incomparable = reasonFor(before, after, sides)
  if (incomparable !== undefined || before?.printed === undefined || after?.printed === undefined) {
    const nothing = { index: undefined, indicators: [], adjustments: [], limit: undefined }
    return readable({ ...shared, ...nothing, incomparable, unsplit: undefined })
  }
  const { corners, unsplit } = cornersOf(before, after, sides)
  const moved = pointsMoved(atCorners(corners, ({ exact }) => exact))
  return readable({
    ...shared,
    index: indexMoved(before.printed, after.printed, moved),
    indicators: contributions(atCorners(corners, ({ indicators }) => indicators)),
    adjustments: contributions(atCorners(corners, ({ adjustments }) => adjustments)),
    limit: pointsMoved(atCorners(corners, keptWithin)),
    incomparable: undefined,
    unsplit,
  })
}
