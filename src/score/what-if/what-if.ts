import { checkKnownKeys } from '../../model/known-keys.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { type Readable, readableAs } from '../../readable.js'
import { assessRows, type UnitTally } from '../assess-rows.js'
import { carryScheme } from '../carried-scheme.js'
import { compileScheme } from '../compile-scheme.js'
import { type Score, scoreCounts } from '../score.js'
import { type CountChange, changedTally, changeText, parseChange } from './count-change.js'
import { otherUnits, parseUnitName, type Units, unnamed } from './other-units.js'
import { type RankChange, rankChange } from './rank-change.js'
import { type ScoreDifference, scoreDifference } from './score-difference.js'

/** Among whom a changed unit is ranked. */
export interface WhatIfOptions {
  /**
   * The other units, as `assess` takes them; they stay as they are. May hold the row of `unit` itself, which then gives
   * way to the tally. Without it there are no places.
   */
  readonly among?: Units
  /** The name of the unit; `本单位` unless stated. */
  readonly unit?: string
}

/** What a change of counts makes of a score. */
export interface WhatIfFields {
  /** The name of the unit. */
  readonly unit: string
  /** The differences of counts, those of 0 left out. */
  readonly change: CountChange
  /** The score of the counts as they are. */
  readonly before: Score
  /** The score of the changed counts. */
  readonly after: Score
  /** The changed counts. */
  readonly tally: Tally
  /** The score after less the score before, decomposed. */
  readonly difference: ScoreDifference
  /** How the places move; `undefined` when no other units were given. */
  readonly ranks: RankChange | undefined
}

/** 假设测算 (what if): a score before and after a change of counts; as text, a line. */
export interface WhatIf extends WhatIfFields, Readable {}

const scoreText = ({ printed, grade, unscored }: Score): string =>
  printed === undefined ? `unscored (${unscored})` : `${printed}${grade === undefined ? '' : ` ${grade}`}`

const placeText = (place: number | undefined): string => (place === undefined ? 'none' : `${place}`)

const readable = readableAs<WhatIfFields>(({ change, before, after, difference, ranks }) => {
  const by = difference.printed === undefined ? '' : ` (${difference.printed})`
  const places = ranks ? `; rank ${placeText(ranks.before)} → ${placeText(ranks.after)}` : ''
  return `${changeText(change)}: ${scoreText(before)} → ${scoreText(after)}${by}${places}`
})

/**
 * 假设测算 (what if): the score after a change of counts beside the score before, with the difference decomposed into
 * what each indicator and adjustment contributes, exactly; with other units, also how the places move.
 *
 * Differs from {@link breakeven}, which looks for the change that reaches a goal: here the change is given. The changed
 * counts must be counts that can be true together; nothing is moved along with them.
 *
 * @formula Σ points differences + limit = exact index after − exact index before
 * @unit points of the full mark; ranks from 1
 * @source the scheme
 * @param change by how many cases each count changes: `{ satisfied: 1, reworked: -1 }`
 * @throws InputError as {@link score} for a bad tally or scheme; `unknown-count`, `missing-count`, `invalid-type`,
 * `invalid-value` and `inconsistent-tally` for a change that leads to no tally, with the count as path; `duplicate-unit`
 * @example
 * import { whatIf } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const letter = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 }
 * const others = { 住建局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 } }
 * const content = whatIf(letter, { satisfied: 1 }, yueyang2021, { among: others })
 * String(content) // => "satisfied +1: 80.00 B → 100.00 A (+20.00); rank 2 → 1"
 * content.ranks?.moved.map(({ unit, before, after }) => `${unit} ${before} → ${after}`) // => ["住建局 1 → 2", "本单位 2 → 1"]
 * whatIf(letter, { satisfied: 2 }, yueyang2021) // throws InputError inconsistent-tally
 */
export const whatIf = (
  tally: Tally,
  change: CountChange,
  scheme: Scheme,
  options: WhatIfOptions = {},
): WhatIf => {
  const compiled = compileScheme(scheme, 'whatIf')
  const first = parseTally(tally, 'whatIf')
  const changes = parseChange(change, first, compiled, 'whatIf')
  const second = changedTally(first, changes, 'whatIf')
  const before = scoreCounts(first, compiled, 'whatIf')
  const after = scoreCounts(second, compiled, 'whatIf')
  checkKnownKeys(options, ['among', 'unit'], 'whatIf')
  const named = parseUnitName(options?.unit, 'whatIf')
  const unit = named ?? unnamed
  const others = options?.among === undefined ? undefined : otherUnits(options.among, named, 'whatIf')
  const rowsWith = (own: Tally) =>
    assessRows([...(others ?? []), [unit, own] satisfies UnitTally], compiled, 'whatIf')
  const found = readable({
    unit,
    change: Object.fromEntries(changes),
    before,
    after,
    tally: second,
    difference: scoreDifference(before, after, compiled),
    ranks: others && rankChange(rowsWith(first), rowsWith(second), unit),
  })
  return carryScheme(found, compiled.scheme)
}
