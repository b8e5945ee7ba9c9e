import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { score } from '../../../src/score/score.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { everyCorrection, isReached } from './every-correction.js'
import { fineTallies, goalsOf, naturalSchemes, rankingSchemes, smallTallies } from './goals.js'

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
    fc.assert(fc.property(questions(4), agrees), { numRuns: 400 })
    for (const verdict of ['reached', 'reachable', 'unreachable'])
      expect(met.get(verdict)).toBeGreaterThan(20)
    expect(met.get('undecided')).toBe(undefined)
  }, 120_000)

  it('finds the fewest cases to exactly what some correction reaches, where rates are fine', () => {
    const reaching = fc
      .tuple(naturalSchemes, fineTallies, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
      .map(([given, tally, share]): Question | undefined => {
        // A bonus would open many more corrections; the deduction has the same rule.
        const adjustments = (given.adjustments ?? []).map((adjustment) =>
          'praised' in adjustment.cases ? { ...adjustment, pointsPerCase: '-1/3' } : adjustment,
        )
        const scheme = defineScheme({ ...given, adjustments })
        const all = everyCorrection(tally, scheme)
        const index = score(all[Math.floor(share * all.length)]?.tally ?? tally, scheme).printed
        return index === undefined ? undefined : { tally, scheme, goal: { index } }
      })
    fc.assert(
      fc.property(reaching, (question) => {
        fc.pre(question !== undefined)
        agrees(question)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
