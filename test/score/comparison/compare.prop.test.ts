import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Ratio } from '../../../src/exact/ratio.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { assess } from '../../../src/score/assess.js'
import { type Comparison, compare } from '../../../src/score/comparison/compare.js'
import type { PointsMoved } from '../../../src/score/comparison/contribution.js'
import type { UnitComparison } from '../../../src/score/comparison/unit-comparison.js'
import { score } from '../../../src/score/score.js'
import { schemes, tallies } from '../support/arbitraries.js'
import { expectedScore } from '../support/oracle.js'
import { tables } from '../support/tables.js'

const fraction = (value: Ratio | undefined): Fraction => new Fraction(`${value ?? 0}`)
const sum = (values: readonly (Ratio | undefined)[]): string =>
  values.reduce((all, one) => all.add(fraction(one)), new Fraction(0)).toFraction()

/** Every part that adds up to the difference. */
const partsOf = ({ indicators, adjustments, limit }: UnitComparison): readonly PointsMoved[] => [
  ...indicators,
  ...adjustments,
  ...(limit ? [limit] : []),
]
const all = ({ units, total }: Comparison): readonly UnitComparison[] => [...units, total]

const pairs = fc.tuple(tables, tables)
/** What a scheme with this full mark lacks of the higher one, given to one more indicator: indexes of two full marks are not compared. */
const filled = (scheme: Scheme, higher: Fraction): Scheme => {
  const lacking = higher.sub(`${scheme.fullMark}`)
  if (lacking.equals(0)) return scheme
  const fill = {
    id: 'fill',
    weight: lacking.toFraction(),
    numerator: { satisfied: 1 },
    denominator: { surveyed: 1 },
    direction: 'higherIsBetter',
    whenEmpty: 'full',
  } as const
  return defineScheme({
    ...scheme,
    fullMark: higher.toFraction(),
    indicators: [...scheme.indicators, fill],
    grades: [{ grade: 'A', from: 1 }],
  })
}
const differing = fc.tuple(schemes, schemes).map(([one, other]) => {
  const [a, b] = [one, other].map(({ fullMark }) => new Fraction(`${fullMark}`)) as [Fraction, Fraction]
  const higher = a.gt(b) ? a : b
  return [filled(one, higher), filled(other, higher)] as const
})
/** Two schemes, half the time one and the same. */
const twoSchemes = fc
  .tuple(differing, fc.boolean())
  .map(([[one, other], isSame]) => [one, isSame ? one : other] as const)
const comparisons = fc
  .tuple(pairs, twoSchemes)
  .map(([[one, other], [old, now]]) => ({ before: assess(one, old), after: assess(other, now) }))

describe('a comparison', () => {
  it('adds up: what the parts moved is the difference of the exact indexes, and what rounding adds that of the printed', () => {
    let compared = 0
    fc.assert(
      fc.property(comparisons, ({ before, after }) => {
        for (const unit of all(compare(before, after))) {
          const { index } = unit
          if (!index) continue
          compared++
          const exact = fraction(unit.after?.exact).sub(fraction(unit.before?.exact)).toFraction()
          expect(`${index.exact}`).toBe(exact)
          expect(sum(partsOf(unit).map(({ total }) => total))).toBe(exact)
          const printed = new Fraction(index.after).sub(index.before)
          expect(new Fraction(index.printed).equals(printed)).toBe(true)
          expect(fraction(index.exact).add(fraction(index.rounding)).equals(printed)).toBe(true)
          if (unit.unsplit !== undefined) {
            expect(partsOf(unit).every(({ byCounts, byScheme }) => !byCounts && !byScheme)).toBe(true)
            continue
          }
          expect(sum(partsOf(unit).map(({ byCounts }) => byCounts))).toBe(`${index.byCounts}`)
          expect(sum(partsOf(unit).map(({ byScheme }) => byScheme))).toBe(`${index.byScheme}`)
          for (const part of [...partsOf(unit), { ...index, total: index.exact }])
            expect(sum([part.byCounts, part.byScheme])).toBe(`${part.total}`)
        }
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('with itself moves nothing', () => {
    fc.assert(
      fc.property(tables, schemes, (table, scheme) => {
        const assessment = assess(table, scheme)
        const { units, came, went, sameScheme, total } = compare(assessment, assess([...table], scheme))
        expect([came, went, sameScheme]).toEqual([[], [], true])
        for (const unit of [...units, total]) {
          expect(unit.status).toBe('kept')
          expect(unit.rank.before).toBe(unit.rank.after)
          for (const { total: moved, byCounts, byScheme } of partsOf(unit))
            expect([moved, byCounts, byScheme].map(String)).toEqual(['0', '0', '0'])
          if (unit.index) expect(new Fraction(unit.index.printed).equals(0)).toBe(true)
          else expect(unit.incomparable).toBeDefined()
        }
      }),
    )
  })

  it('the other way round moves everything back', () => {
    fc.assert(
      fc.property(comparisons, ({ before, after }) => {
        const [there, back] = [compare(before, after), compare(after, before)]
        expect([back.came, back.went, back.sameScheme]).toEqual([
          // In the order of the other table.
          before.rows.map(({ unit }) => unit).filter((unit) => there.went.includes(unit)),
          after.rows.map(({ unit }) => unit).filter((unit) => there.came.includes(unit)),
          there.sameScheme,
        ])
        for (const unit of all(there)) {
          const turned = all(back).find((one) => one.unit === unit.unit)
          const told = (one: UnitComparison | undefined, sign: 1 | -1) =>
            Object.fromEntries(
              [
                ...(one?.indicators ?? []).map((part) => [`i ${part.id}`, part] as const),
                ...(one?.adjustments ?? []).map((part) => [`a ${part.id}`, part] as const),
                ...(one?.limit ? [['limit', one.limit] as const] : []),
                ...(one?.index ? [['index', { ...one.index, total: one.index.exact }] as const] : []),
              ].map(([name, { total, byCounts, byScheme }]) => [
                name,
                [total, byCounts, byScheme].map(
                  (points) => points && fraction(points).mul(sign).toFraction(),
                ),
              ]),
            )
          expect(told(turned, -1)).toEqual(told(unit, 1))
          expect(turned?.rank).toEqual({ before: unit.rank.after, after: unit.rank.before })
          expect(turned?.grade).toEqual({ before: unit.grade.after, after: unit.grade.before })
        }
      }),
    )
  })

  it('lists every unit of either table once', () => {
    fc.assert(
      fc.property(comparisons, ({ before, after }) => {
        const { units, came, went } = compare(before, after)
        const [old, now] = [before, after].map(({ rows }) => rows.map(({ unit }) => unit)) as [
          string[],
          string[],
        ]
        expect(units.map(({ unit }) => unit)).toEqual([...now, ...old.filter((unit) => !now.includes(unit))])
        expect([came, went]).toEqual([
          now.filter((unit) => !old.includes(unit)),
          old.filter((unit) => !now.includes(unit)),
        ])
      }),
    )
  })
})

describe('what counts and scheme moved', () => {
  const onlyUnit = (tally: Tally, scheme: Scheme) => assess([['甲', tally]], scheme)

  it('under one scheme is all the counts, of one tally all the scheme', () => {
    fc.assert(
      fc.property(differing, tallies, tallies, ([one, other], a, b) => {
        const [byCounts] = compare(onlyUnit(a, one), onlyUnit(b, one)).units
        for (const part of byCounts ? partsOf(byCounts) : []) expect(`${part.byScheme}`).toBe('0')
        const [byScheme] = compare(onlyUnit(a, one), onlyUnit(a, other)).units
        for (const part of byScheme ? partsOf(byScheme) : []) expect(`${part.byCounts ?? 0}`).toBe('0')
      }),
    )
  })

  it('agrees with fraction.js, both orders walked', () => {
    let walked = 0
    fc.assert(
      fc.property(differing, tallies, tallies, ([old, now], a, b) => {
        const corners = [
          expectedScore(old, a),
          expectedScore(now, a),
          expectedScore(old, b),
          expectedScore(now, b),
        ]
        const [unit] = compare(onlyUnit(a, old), onlyUnit(b, now)).units
        const [oldA, nowA, oldB, nowB] = corners.map((corner) => corner && new Fraction(corner.exact))
        if (!oldA || !nowB) return void expect(unit?.index).toBeUndefined()
        if (!nowA || !oldB) return void expect(unit?.unsplit).toContain('has no rate')
        walked++
        const countsFirst = oldB.sub(oldA)
        const countsLast = nowB.sub(nowA)
        expect(`${unit?.index?.byCounts}`).toBe(countsFirst.add(countsLast).div(2).toFraction())
        const schemeFirst = nowA.sub(oldA)
        const schemeLast = nowB.sub(oldB)
        expect(`${unit?.index?.byScheme}`).toBe(schemeFirst.add(schemeLast).div(2).toFraction())
        // And each indicator, from the points of four scores.
        for (const part of unit?.indicators ?? []) {
          const at = (tally: Tally, scheme: Scheme) =>
            fraction(score(tally, scheme).indicators.find(({ id }) => id === part.id)?.points)
          const counts = at(b, old)
            .sub(at(a, old))
            .add(at(b, now).sub(at(a, now)))
          const scheme = at(a, now)
            .sub(at(a, old))
            .add(at(b, now).sub(at(b, old)))
          expect([`${part.byCounts}`, `${part.byScheme}`]).toEqual([
            counts.div(2).toFraction(),
            scheme.div(2).toFraction(),
          ])
        }
      }),
      { numRuns: 400 },
    )
    expect(walked).toBeGreaterThan(50)
  })
})
