import { parseRatio, Ratio } from '../exact/ratio.js'
import { type CompiledScheme, type Counts, combinationValue } from './compile-scheme.js'
import type { ScoreFields } from './score.js'

const counted = (count: string, counts: Counts): Ratio =>
  combinationValue([[count, new Ratio(1n)]], counts, 'assess')

/** Why a unit has no rank: it is unscored, or below the scheme's volume floor. */
export const unrankedBecause = (
  scheme: CompiledScheme,
  score: ScoreFields,
  counts: Counts,
): string | undefined => {
  const minimum = scheme.scheme.ranking?.minimum
  if (score.unscored !== undefined || !minimum) return score.unscored
  const count = counted(minimum.count, counts)
  return count.compare(parseRatio(minimum.atLeast)) < 0
    ? `${minimum.count} is ${count}, below ${minimum.atLeast}`
    : undefined
}

/** What a scheme ranks a scored unit by: its index, then the tie-breakers; the larger goes first in each. */
export const rankingKey = (scheme: CompiledScheme, score: ScoreFields, counts: Counts): readonly Ratio[] => {
  const { by = 'printed', tieBreakers = [] } = scheme.scheme.ranking ?? {}
  const index =
    by === 'exact' ? score.exact : score.printed === undefined ? undefined : parseRatio(score.printed)
  const breakers = tieBreakers.map((breaker) => {
    if ('indicator' in breaker) {
      return score.indicators.find(({ id }) => id === breaker.indicator)?.points ?? new Ratio(0n)
    }
    const count = counted(breaker.count, counts)
    return breaker.first === 'larger' ? count : count.negated()
  })
  return index === undefined ? [] : [index, ...breakers]
}
