import { countLimits, type Tally } from '../../model/tally.js'
import type { AssessedRow } from '../assessed-row.js'
import { correctionsOf, type Move, moved, ratesHold } from '../breakeven/correction-pools.js'
import { effectOf, hasNoEffect } from '../breakeven/effect.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { rankingKey, unrankedBecause } from '../ranking-key.js'
import { type Score, scoreCounts } from '../score.js'
import { placeAmong, type RankedGroup } from '../standing.js'
import type { OneCase } from './rank-explanation.js'

const canBeTrue = (tally: Tally, scheme: CompiledScheme): boolean =>
  Object.values(tally).every((count) => count === undefined || (count >= 0 && Number.isSafeInteger(count))) &&
  countLimits.every(([part, whole]) => tally[part] <= tally[whole]) &&
  ratesHold(tally, scheme)

/** The place of a score among other units that stay as they are. */
const placeOf = (
  score: Score,
  tally: Tally,
  unit: string,
  others: readonly RankedGroup[],
  scheme: CompiledScheme,
): number | undefined =>
  unrankedBecause(scheme, score, tally) === undefined
    ? placeAmong(others, rankingKey(scheme, score, tally), unit, scheme.scheme.ranking?.ties ?? 'competition')
    : undefined

/** What becomes of a row when one of its cases turns out better, or worse, in every way there is. */
export const oneCaseTurned = (
  row: AssessedRow,
  others: readonly RankedGroup[],
  scheme: CompiledScheme,
): readonly OneCase[] => {
  const { tally, exact, unit } = row
  if (exact === undefined) return []
  const worse = (move: Move): Move =>
    Object.fromEntries(Object.entries(move).map(([count, delta]) => [count, -delta]))
  const turns = correctionsOf(tally, scheme).pools.flatMap(({ size, moves }) => [
    ...(size > 0 ? moves : []),
    ...moves.map(worse),
  ])
  return turns.flatMap((change): OneCase[] => {
    const after = moved(tally, change, 1)
    if (hasNoEffect(effectOf(tally, scheme, change, true)) || !canBeTrue(after, scheme)) return []
    const score = scoreCounts(after, scheme, `explainRank: ${unit}`)
    return [
      {
        change,
        exact: score.exact?.minus(exact),
        printed: score.printed,
        grade: score.grade,
        rank: placeOf(score, after, unit, others, scheme),
      },
    ]
  })
}
