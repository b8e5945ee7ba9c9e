import { checkKnownKeys } from '../../model/known-keys.js'
import type { Scheme } from '../../model/scheme.js'
import { parseTally, type Tally } from '../../model/tally.js'
import { readableAs } from '../../readable.js'
import { carryScheme } from '../carried-scheme.js'
import { compileScheme } from '../compile-scheme.js'
import { changeText } from '../what-if/count-change.js'
import { parseUnitName, unnamed } from '../what-if/other-units.js'
import type {
  Breakeven,
  BreakevenFields,
  BreakevenGoal,
  BreakevenOptions,
  Correction,
  CountBreakeven,
} from './breakeven-result.js'
import { correctionsOf } from './correction-pools.js'
import { fewestCases } from './fewest-cases.js'
import type { Found } from './found.js'
import { compileGoal } from './goal.js'
import { matters, smallestChange } from './one-count.js'
import { type Repeated, type Trial, trialOf } from './trial.js'

const correctionText = ({ changes, cases, after, rank }: Correction): string => {
  const grade = after.grade === undefined ? '' : ` ${after.grade}`
  const place = rank === undefined ? '' : `, rank ${rank}`
  return `${changeText(changes)} (${cases} ${cases === 1 ? 'case' : 'cases'}) → ${after.printed}${grade}${place}`
}

const readable = readableAs<BreakevenFields>(({ goal, before, rank, verdict, alone, together, reason }) => {
  const place = rank === undefined ? '' : `, rank ${rank}`
  const now = before.printed === undefined ? 'unscored' : `${before.printed} ${before.grade ?? ''}`.trimEnd()
  const head = `${goal.kind} ${goal.value}: ${verdict} from ${now}${place}${reason === undefined ? '' : ` (${reason})`}`
  const one = ({ count, verdict: its, correction, reason: why }: CountBreakeven): string =>
    correction ? `  ${correctionText(correction)}` : `  ${count} alone: ${its} (${why})`
  return [head, ...alone.map(one), ...(together ? [`  fewest: ${correctionText(together)}`] : [])].join('\n')
})

const changesOf = (moves: readonly Repeated[]): Readonly<Record<string, number>> => {
  const changes = new Map<string, number>()
  for (const [move, times] of moves) {
    for (const [count, delta] of Object.entries(move)) {
      changes.set(count, (changes.get(count) ?? 0) + delta * times)
    }
  }
  return Object.fromEntries([...changes].filter(([, delta]) => delta !== 0))
}

const correctionOf = (
  { moves, cases }: { readonly moves: readonly Repeated[]; readonly cases: number },
  { after, score, goal }: Trial,
): Correction => {
  const tally = after(moves)
  const result = score(tally)
  return { changes: changesOf(moves), cases, tally, after: result, rank: goal.placeOf(result, tally) }
}

const reached = (found: Found, trial: Trial): Correction | undefined =>
  found.verdict === 'reachable' ? correctionOf(found, trial) : undefined

const reasonOf = (found: Found): string | undefined =>
  found.verdict === 'reachable' ? undefined : found.reason

const bestText = ({ after, rank }: Correction): string => {
  if (after.printed === undefined) return `${after.unscored}`
  const grade = after.grade === undefined ? '' : ` ${after.grade}`
  return `with every case corrected it is ${after.printed}${grade}${rank === undefined ? '' : `, rank ${rank}`}`
}

/**
 * 达标测算 (breakeven): the smallest number of cases that would have had to turn out better for a unit to reach a grade, an
 * index or a place: for each count alone, and over all counts together.
 *
 * Differs from {@link whatIf}, where the change is given: here it is looked for. Only how the cases there are turned out is
 * corrected; due, surveyed, accepted and every other base stay. A corrected case is an open case finished on time
 * (`completed` and `onTime` both rise), one finished late that was on time, one that was not sent back, one
 * citizen more who is satisfied (a citizen who was in part, too, where the scheme gives part credit), and one more or less of a
 * count of the scheme's own, whichever way earns points (a count that earns only a bonus: up to one a case due; one that
 * earns in one place and costs in another stays). Different counts may concern the same citizen's case: counts cannot tell, and
 * each is counted here as a case of its own. Other units stay as they are.
 *
 * @formula min Σ cases, such that the corrected counts reach the goal
 * @unit cases
 * @source the scheme
 * @param goal a grade or a higher one, a printed index or a higher one, strictly ahead of a unit (level is not ahead; a unit
 * without a place is behind all that have one), or a place or a better one by the scheme's rule for ties
 * @returns the smallest corrections, each proven smallest; `unreachable` with what the best would be; where neither could be
 * proven within the search, `undecided` and no correction, never a guess. Where a single count reaches the goal and only the
 * combination is open, the verdict is `reachable`, `together` undefined and `reason` says why.
 * @throws InputError as {@link score} for a bad tally, scheme or other unit; `invalid-type` for no or more than one goal,
 * `invalid-value` for a grade the scheme does not have, `not-a-ratio`, `unknown-unit`, `duplicate-unit`
 * @example
 * import { breakeven } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const unit = { due: 20, completed: 17, onTime: 15, reworked: 1, surveyed: 40, satisfied: 30 }
 * const { before, alone, together, verdict } = breakeven(unit, yueyang2021, { grade: 'A' })
 * const said = `${verdict} from ${before.printed}` // => "reachable from 82.00"
 * alone.map(({ count, most, verdict: its }) => `${count} ${most} ${its}`) // => ["completed 3 unreachable", "onTime 2 unreachable", "reworked 1 unreachable", "satisfied 10 unreachable"]
 * together?.changes // => { completed: 3, onTime: 3 }
 * const line = `${together?.cases} cases: ${together?.after.printed}` // => "3 cases: 91.00"
 * breakeven(unit, yueyang2021, { grade: 'E' }) // throws InputError invalid-value
 */
export const breakeven = (
  tally: Tally,
  scheme: Scheme,
  goal: BreakevenGoal,
  options: BreakevenOptions = {},
): Breakeven => {
  const compiled = compileScheme(scheme, 'breakeven')
  const counts = parseTally(tally, 'breakeven')
  checkKnownKeys(options, ['unit'], 'breakeven')
  const unit = parseUnitName(options?.unit, 'breakeven')
  const asked = compileGoal(goal, compiled, unit)
  const trial = trialOf(counts, compiled, asked)
  const before = trial.score(counts)
  const shared = {
    unit: unit ?? unnamed,
    goal: asked.goal,
    before,
    rank: asked.placeOf(before, counts),
  }
  const told = (fields: BreakevenFields): Breakeven => carryScheme(readable(fields), compiled.scheme)
  if (asked.reachedBy(before, counts)) {
    return told({
      ...shared,
      verdict: 'reached',
      alone: [],
      together: undefined,
      best: undefined,
      reason: 'as things stand',
    })
  }
  const corrections = correctionsOf(counts, compiled)
  const alone = corrections.counts
    .filter((count) => matters(count, trial))
    .map((count): CountBreakeven => {
      const found = smallestChange(count, trialOf(counts, compiled, asked))
      return {
        ...count,
        verdict: found.verdict,
        correction: reached(found, trial),
        reason: reasonOf(found),
      }
    })
  const found = fewestCases(corrections, trialOf(counts, compiled, asked))
  const best = found.verdict !== 'reachable' && found.most ? correctionOf(found.most, trial) : undefined
  const isReachable = alone.some((count) => count.verdict === 'reachable')
  return told({
    ...shared,
    verdict: found.verdict === 'undecided' && isReachable ? 'reachable' : found.verdict,
    alone,
    together: reached(found, trial),
    best,
    reason: best ? `${reasonOf(found)}: ${bestText(best)}` : reasonOf(found),
  })
}
