import type { Tally } from '../model/tally.js'
import { type AssessedRow, assessedRow } from './assessed-row.js'
import type { CompiledScheme } from './compile-scheme.js'
import { rank } from './rank.js'
import { rankingKey, unrankedBecause } from './ranking-key.js'
import { type ScoreFields, scoreCounts } from './score.js'

/** A unit whose counts have been checked. */
export type UnitTally = readonly [unit: string, tally: Tally]

/** A unit that has been scored; whether it is ranked, and where, is still open. */
export interface ScoredUnit {
  readonly unit: string
  readonly tally: Tally
  readonly score: ScoreFields
}

/** Scored units, ranked by the scheme, in the order given. */
export const rankedRows = (scored: readonly ScoredUnit[], scheme: CompiledScheme): readonly AssessedRow[] => {
  const reasons = scored.map(({ tally, score }) => unrankedBecause(scheme, score, tally))
  const ranks = rank(
    scored.map(({ unit, tally, score }, i) => [
      unit,
      reasons[i] === undefined ? rankingKey(scheme, score, tally) : undefined,
    ]),
    { ties: scheme.scheme.ranking?.ties ?? 'competition' },
  )
  return scored.map(({ unit, tally, score }, i) =>
    assessedRow({ unit, tally, ...score, rank: ranks[i]?.rank, unranked: reasons[i] }),
  )
}

/** Every unit scored, graded and ranked, in the order given. */
export const assessRows = (
  units: readonly UnitTally[],
  scheme: CompiledScheme,
  where: string,
): readonly AssessedRow[] =>
  rankedRows(
    units.map(([unit, tally]) => ({ unit, tally, score: scoreCounts(tally, scheme, `${where}: ${unit}`) })),
    scheme,
  )
