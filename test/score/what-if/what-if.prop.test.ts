import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../src/exact/ratio.js'
import { assess } from '../../../src/score/assess.js'
import { score } from '../../../src/score/score.js'
import { whatIf } from '../../../src/score/what-if/what-if.js'
import { naturalSchemes, rankingSchemes, smallTallies } from '../breakeven/goals.js'
import { schemes, tallies } from '../support/arbitraries.js'

const counts = [
  'due',
  'completed',
  'onTime',
  'reworked',
  'surveyed',
  'satisfied',
  'basicallySatisfied',
  'praised',
]

describe('whatIf', () => {
  it('is the scores of both tallies, and its parts add up to their difference exactly', () => {
    fc.assert(
      fc.property(tallies, tallies, fc.oneof(schemes, naturalSchemes), (first, second, scheme) => {
        const change = Object.fromEntries(
          counts.map((count) => [count, (second[count] ?? 0) - (first[count] ?? 0)]),
        )
        const { before, after, tally, difference } = whatIf(first, change, scheme)
        expect(`${before}\n${after}`).toBe(`${score(first, scheme)}\n${score(second, scheme)}`)
        expect(tally).toEqual({ ...second })
        if (before.exact === undefined || after.exact === undefined) {
          expect(difference.exact).toBe(undefined)
          return
        }
        const parts = [...difference.indicators, ...difference.adjustments].flatMap(
          ({ points }) => points ?? [],
        )
        expect(parts).toHaveLength(before.indicators.length + before.adjustments.length)
        const sum = Ratio.sum([...parts, difference.limit ?? 0])
        expect(String(sum)).toBe(String(after.exact.minus(before.exact)))
        expect(String(difference.exact)).toBe(String(sum))
      }),
    )
  })

  it('moves the units that another assessment places elsewhere, and no other', () => {
    const small = smallTallies(3)
    fc.assert(
      fc.property(
        rankingSchemes,
        fc.array(small, { maxLength: 5 }),
        small,
        small,
        (scheme, others, first, second) => {
          const among = others.map((tally, i): [string, typeof tally] => [`${'丁乙丙甲戊'[i]}`, tally])
          const change = Object.fromEntries(
            counts.map((count) => [count, (second[count] ?? 0) - (first[count] ?? 0)]),
          )
          const { ranks } = whatIf(first, change, scheme, { among, unit: '己' })
          const places = (tally: typeof first) =>
            new Map(assess([...among, ['己', tally]], scheme).rows.map(({ unit, rank }) => [unit, rank]))
          const [before, after] = [places(first), places(second)]
          expect([ranks?.before, ranks?.after]).toEqual([before.get('己'), after.get('己')])
          const moved = [...after].filter(([unit, rank]) => before.get(unit) !== rank).map(([unit]) => unit)
          expect(ranks?.moved.map(({ unit }) => unit)).toEqual(moved)
          for (const move of ranks?.moved ?? []) {
            expect([move.before, move.after]).toEqual([before.get(move.unit), after.get(move.unit)])
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
