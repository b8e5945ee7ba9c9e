import { assess } from '../../score/assess.js'
import { carryScheme } from '../../score/carried-scheme.js'
import { type WhatIf, whatIf } from '../../score/what-if/what-if.js'
import { about } from '../input/about.js'
import type { ScoredUnits } from '../input/scored-units.js'
import type { SupposedChange } from '../input/supposed-changes.js'

/**
 * The units with their changes, each before and after; all change at once, so that the places after it are the same for each.
 */
export const supposed = (
  changes: ReadonlyMap<string, SupposedChange>,
  { units, scheme, assessment }: ScoredUnits,
): readonly WhatIf[] => {
  const alone = units.flatMap(([unit, tally]) => {
    const own = changes.get(unit)
    if (!own) return []
    return [
      about(`--what-if ${unit}`, undefined, () => whatIf(tally, Object.fromEntries(own), scheme, { unit })),
    ]
  })
  const tallies = new Map(alone.map(({ unit, tally }) => [unit, tally]))
  const after = assess(
    units.map(([unit, tally]) => [unit, tallies.get(unit) ?? tally] as const),
    scheme,
  )
  const moves = after.rows.map(({ unit, rank }, i) => ({
    unit,
    before: assessment.rows[i]?.rank,
    after: rank,
  }))
  const moved = moves.filter((move) => move.before !== move.after)
  return alone.map((one) => {
    const own = moves.find(({ unit }) => unit === one.unit)
    return carryScheme({ ...one, ranks: { before: own?.before, after: own?.after, moved } }, scheme)
  })
}
