import type { Ratio } from '../exact/ratio.js'
import { InputError } from '../input-error.js'
import { type CompiledScheme, type Counts, combinationValue } from './compile-scheme.js'

/** 加减分: one deduction or bonus of a score, with its working. */
export interface AdjustmentScore {
  /** The adjustment's name in the scheme. */
  readonly id: string
  /** 加减分项名称, where the scheme gives one. */
  readonly title: string | undefined
  /** The cases it counted. */
  readonly cases: Ratio
  /** Points per case, with their sign. */
  readonly pointsPerCase: Ratio
  /** The most it can take or give, without a sign. */
  readonly cap: Ratio | undefined
  /** The points it took (negative) or gave, after the cap. */
  readonly points: Ratio
}

/** Every adjustment of a scheme for these counts. */
export const scoreAdjustments = (
  scheme: CompiledScheme,
  counts: Counts,
  where: string,
): readonly AdjustmentScore[] =>
  scheme.adjustments.map(({ id, title, cases: terms, pointsPerCase, cap }) => {
    const cases = combinationValue(terms, counts, where)
    if (cases.compare(0) < 0) {
      throw new InputError(
        'inconsistent-tally',
        `${where}: ${id} counts ${cases} cases; expected 0 or more`,
        [id],
      )
    }
    const uncapped = cases.times(pointsPerCase)
    const capped = cap !== undefined && uncapped.abs().compare(cap) > 0
    const points = capped ? (uncapped.compare(0) < 0 ? cap.negated() : cap) : uncapped
    return { id, title, cases, pointsPerCase, cap, points }
  })
