import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { score } from '../../../src/score/score.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { everyCorrection, isReached } from './every-correction.js'
import { goalsOf, rankingSchemes, smallTallies } from './goals.js'

interface Question {
  readonly tally: Tally
  readonly scheme: Scheme
  readonly goal: BreakevenGoal
}

const questions = (most: number): fc.Arbitrary<Question> =>
  fc
    .tuple(rankingSchemes, smallTallies(most))
    .chain(([scheme, tally]) =>
      goalsOf(scheme, smallTallies(most)).map((goal) => deepFreeze({ tally, scheme, goal })),
    )

const fewest = (cases: readonly number[]): number | undefined =>
  cases.length === 0 ? undefined : Math.min(...cases)

/** How often each answer came, so that the test shows it has met them all. */
const met = new Map<string, number>()

const agrees = ({ tally, scheme, goal }: Question): void => {
  const all = everyCorrection(tally, scheme)
  const reaching = all.filter((corrected) => isReached(corrected.tally, scheme, goal))
  const expected = fewest(reaching.map(({ cases }) => cases))
  const result = breakeven(tally, scheme, goal)
  met.set(result.verdict, (met.get(result.verdict) ?? 0) + 1)
  const verdict = expected === undefined ? 'unreachable' : expected === 0 ? 'reached' : 'reachable'
  expect([result.verdict, result.together?.cases]).toEqual([
    verdict,
    verdict === 'reachable' ? expected : undefined,
  ])
  for (const { count, verdict: its, correction, direction } of result.alone) {
    const alone = reaching.filter(({ only }) => only === count)
    const sizes = alone
      .map(({ tally: after }) => (after[count] ?? 0) - (tally[count] ?? 0))
      .filter((size) => (direction === 'up' ? size > 0 : size < 0))
      .map(Math.abs)
    expect([count, its, correction?.cases]).toEqual([
      count,
      sizes.length === 0 ? 'unreachable' : 'reachable',
      fewest(sizes),
    ])
  }
  for (const correction of [result.together, ...result.alone.map((one) => one.correction)]) {
    if (correction === undefined) continue
    expect(isReached(correction.tally, scheme, goal)).toBe(true)
    expect(`${correction.after}`).toBe(`${score(correction.tally, scheme)}`)
    const changed = Object.entries(correction.changes).map(([count, by = 0]) => [
      count,
      (tally[count] ?? 0) + by,
    ])
    expect(correction.tally).toEqual({ ...tally, ...Object.fromEntries(changed) })
  }
}

describe('breakeven against every correction there is', () => {
  it('finds the fewest cases, alone and together, or that none will do', () => {
    fc.assert(fc.property(questions(4), agrees), { numRuns: 1500 })
    for (const verdict of ['reached', 'reachable', 'unreachable'])
      expect(met.get(verdict)).toBeGreaterThan(50)
    expect(met.get('undecided')).toBe(undefined)
  }, 120_000)
})
