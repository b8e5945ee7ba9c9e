import { Ratio } from '../../exact/ratio.js'
import { roundingCell, roundQuotient } from '../../exact/rounding.js'
import type { CompiledScheme } from '../compile-scheme.js'
import type { ScoreFields } from '../score.js'
import type { GradeMargin, RankExplanationFields } from './rank-explanation.js'

/** The exact index from which a cut is reached: the cut itself, or what first rounds up to it. */
const boundOf = (cut: Ratio, scheme: CompiledScheme): Pick<GradeMargin, 'bound' | 'closed'> => {
  if (scheme.gradeBy === 'exact') return { bound: cut, closed: true }
  const scale = 10n ** BigInt(scheme.places)
  const printed = roundQuotient(cut.numerator * scale, cut.denominator, 'ceil')
  const { lower, lowerClosed } = roundingCell(printed, scheme.mode)
  return { bound: new Ratio(lower, 2n * scale), closed: lowerClosed }
}

/** Whether there is room on the other side of a bound: some, or none but the bound itself, where that belongs to it. */
const isWithin = (room: Ratio, belongs: boolean): boolean =>
  room.compare(0) > 0 || (belongs && room.compare(0) === 0)

/** How far an index lies from the cuts around it. */
export const gradeMargins = (
  { exact, grade }: ScoreFields,
  scheme: CompiledScheme,
): RankExplanationFields['margins'] => {
  if (exact === undefined) return undefined
  const { grades } = scheme
  const at = grade === undefined ? grades.length : grades.findIndex((band) => band.grade === grade)
  const margin = (cut: Ratio, beyond: string | undefined): GradeMargin => {
    const { bound, closed } = boundOf(cut, scheme)
    return { grade: beyond, cut, bound, closed, distance: bound.minus(exact).abs() }
  }
  const [above, own] = [grades[at - 1], grades[at]]
  const up = above && margin(above.from, above.grade)
  const down = own && margin(own.from, grades[at + 1]?.grade)
  // An index lies within 0 and the full mark: what begins above that is never reached, what ends below never left.
  const isReached = up !== undefined && isWithin(scheme.fullMark.minus(up.bound), up.closed)
  const isLeft = down !== undefined && isWithin(down.bound, !down.closed)
  return { up: isReached ? up : undefined, down: isLeft ? down : undefined }
}
