import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { pointsPerPercentagePoint } from '../../src/schemes/points-per-percentage-point.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { score } from '../../src/score/score.js'
import { schemes, tallies } from './support/arbitraries.js'
import { deepFreeze } from './support/deep-freeze.js'
import { expectedScore } from './support/oracle.js'
import { changed } from './support/tallies.js'

const told = (tally: Tally, scheme: Scheme) => {
  const { exact, printed, grade } = score(tally, scheme)
  return exact && printed !== undefined ? { exact: `${exact}`, printed, grade } : undefined
}

describe('score against fraction.js', () => {
  it('agrees for yueyang-2021', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        expect(told(tally, yueyang2021)).toEqual(expectedScore(yueyang2021, tally))
      }),
      { numRuns: 300 },
    )
  })

  it('agrees for schemes of every shape', () => {
    fc.assert(
      fc.property(schemes, tallies, (scheme, tally) => {
        expect(told(tally, scheme)).toEqual(expectedScore(scheme, tally))
      }),
      { numRuns: 600 },
    )
  })
})

describe('score: laws', () => {
  it('the index lies between 0 and the full mark, and so does what is printed', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const { exact, index } = score(tally, yueyang2021)
        if (!exact || !index) return
        expect([exact.compare(0) >= 0, exact.compare(100) <= 0]).toEqual([true, true])
        expect([index.gte(0), index.lte(100)]).toEqual([true, true])
      }),
    )
  })

  it('points earned and points lost make the weight, and the weights the full mark', () => {
    fc.assert(
      fc.property(schemes, tallies, (scheme, tally) => {
        const { indicators, unscored } = score(tally, scheme)
        for (const { points, lost, weight } of indicators) {
          if (points && lost) expect(points.plus(lost).equals(weight)).toBe(true)
          else expect(unscored).toBeDefined()
        }
        if (unscored === undefined) {
          const [first, ...others] = indicators.map(({ weight }) => weight)
          expect(String(others.reduce((sum, weight) => sum?.plus(weight), first))).toBe(
            String(expectedFullMark(scheme)),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  it('multiplying every count by the same number changes nothing', () => {
    const small = tallies.filter(({ due, surveyed }) => due < 1e6 && surveyed < 1e6)
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 1000 }), (tally, factor) => {
        const larger = Object.fromEntries(
          Object.entries(tally).map(([name, n]) => [name, Number(n) * factor]),
        )
        expect(told(deepFreeze(larger) as Tally, yueyang2021)).toEqual(told(tally, yueyang2021))
      }),
    )
  })
})

/** The full mark in lowest terms, as a Ratio prints it. */
const expectedFullMark = ({ fullMark = 100 }: Scheme): string => {
  const [n = 0n, d = 1n] = `${fullMark}`.split('/').map(BigInt)
  return n % d === 0n ? `${n / d}` : `${fullMark}`
}

describe('score: doing better never costs anything', () => {
  const betterBy: Readonly<Record<string, (tally: Tally) => Tally>> = {
    'one more completed': (t) => changed(t, { completed: Math.min(t.due, t.completed + 1) }),
    'one more on time': (t) => changed(t, { onTime: Math.min(t.completed, t.onTime + 1) }),
    'one more satisfied': (t) => changed(t, { satisfied: Math.min(t.surveyed, t.satisfied + 1) }),
    'one fewer reworked': (t) => changed(t, { reworked: Math.max(0, t.reworked - 1) }),
  }
  const under: Readonly<Record<string, Scheme>> = {
    'yueyang-2021': yueyang2021,
    'yueyang-2021 with rates rounded to whole percents': { ...yueyang2021, rateRounding: { places: 0 } },
    'yueyang-2021 graded by the exact index': { ...yueyang2021, gradeBy: 'exact' },
    'points-per-percentage-point': pointsPerPercentagePoint,
  }
  const cases = Object.keys(under).flatMap((scheme) =>
    Object.keys(betterBy).map((better) => [scheme, better] as const),
  )

  it.each(cases)('%s: %s', (schemeName, betterName) => {
    const scheme = under[schemeName] as Scheme
    const better = betterBy[betterName] as (tally: Tally) => Tally
    const bands = scheme.grades?.map(({ grade }) => grade) ?? []
    const place = (grade: string | undefined): number =>
      grade === undefined ? bands.length : bands.indexOf(grade)
    fc.assert(
      fc.property(tallies, (tally) => {
        const [before, after] = [score(tally, scheme), score(better(tally), scheme)]
        if (!before.exact || !after.exact || !before.index || !after.index) return
        expect(after.exact.compare(before.exact)).toBeGreaterThanOrEqual(0)
        expect(after.index.gte(before.index)).toBe(true)
        expect(place(after.grade)).toBeLessThanOrEqual(place(before.grade))
      }),
    )
  })
})
