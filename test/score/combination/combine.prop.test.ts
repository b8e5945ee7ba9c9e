import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../src/model/tally.js'
import { combine } from '../../../src/score/combination/combine.js'
import { combineTables } from '../../../src/score/combination/combine-tables.js'
import { score } from '../../../src/score/score.js'
import { schemes } from '../support/arbitraries.js'
import { expectedScore } from '../support/oracle.js'
import { tables } from '../support/tables.js'

const added = (tallies: readonly Tally[]): Tally => {
  const sum: Record<string, number> = {
    due: 0,
    completed: 0,
    onTime: 0,
    reworked: 0,
    surveyed: 0,
    satisfied: 0,
    basicallySatisfied: 0,
    praised: 0,
  }
  for (const tally of tallies)
    for (const [name, n] of Object.entries(tally)) sum[name] = (sum[name] ?? 0) + Number(n)
  return sum as unknown as Tally
}

describe('combine', () => {
  it('agrees with fraction.js over counts added up here: the whole, and the means', () => {
    fc.assert(
      fc.property(tables, schemes, (table, scheme) => {
        const { total, meanOfIndexes, meanMisses } = combine(table, scheme)
        const whole = expectedScore(scheme, added(table.map(([, tally]) => tally)))
        expect([total.exact && `${total.exact}`, total.printed]).toEqual([whole?.exact, whole?.printed])
        const indexes = table.flatMap(([, tally]) => expectedScore(scheme, tally) ?? [])
        const sum = indexes.reduce((all, { exact }) => all.add(exact), new Fraction(0))
        const mean = indexes.length === 0 ? undefined : sum.div(indexes.length)
        expect(meanOfIndexes && `${meanOfIndexes}`).toBe(mean?.toFraction())
        expect(meanMisses && `${meanMisses}`).toBe(whole && mean?.sub(whole.exact).toFraction())
      }),
      { numRuns: 300 },
    )
  })

  it('does not hang on the order of the parts, nor on how they were split before', () => {
    fc.assert(
      fc.property(tables, schemes, fc.nat(), (table, scheme, at) => {
        const whole = combine(table, scheme)
        const told = ({ total, meanOfIndexes }: typeof whole) => [`${total}`, `${meanOfIndexes}`]
        expect(told(combine([...table].reverse(), scheme))).toEqual(told(whole))
        const cut = at % (table.length + 1)
        const halves = [table.slice(0, cut), table.slice(cut)].map(
          (half) => combine(half, scheme).total.tally,
        )
        expect(
          `${
            combine(
              halves.map((tally, i) => [`${i}`, tally] as const),
              scheme,
            ).total
          }`,
        ).toBe(`${whole.total}`)
      }),
    )
  })

  it('finds the mean wherever the mean was printed, and never where the whole reconciles', () => {
    let found = 0
    fc.assert(
      fc.property(tables, schemes, fc.integer({ min: 0, max: 4 }), (table, scheme, places) => {
        const { meanOfIndexes, total, parts } = combine(table, scheme)
        if (!meanOfIndexes || !total.exact) return
        const { mode } = scheme.index
        const text = meanOfIndexes.toFixed(places, mode)
        // A bare whole number is read as a score here, as any index is.
        const { published } = combine(table, scheme, { published: text })
        const isRight = total.exact.toFixed(places, mode) === text
        expect(published?.verdict).toBe(isRight ? 'reconciles' : 'differs')
        expect(published?.recomputed).toBe(total.exact.toFixed(places, mode))
        expect(
          published?.averages.some(({ of, weightedBy }) => of === 'exact' && weightedBy === undefined),
        ).toBe(!isRight)
        for (const { of, weightedBy, mean, misses } of published?.averages ?? []) {
          found++
          const scored = parts.filter(({ exact }) => exact)
          const weigh = (tally: Tally): number => (weightedBy === undefined ? 1 : Number(tally[weightedBy]))
          const volume = scored.reduce((all, { tally }) => all.add(weigh(tally)), new Fraction(0))
          const sum = scored.reduce(
            (all, { tally, exact, printed }) =>
              all.add(new Fraction(of === 'exact' ? `${exact}` : `${printed}`).mul(weigh(tally))),
            new Fraction(0),
          )
          expect(`${mean}`).toBe(sum.div(volume).toFraction())
          expect(`${misses}`).toBe(sum.div(volume).sub(`${total.exact}`).toFraction())
          expect(mean.toFixed(places, mode)).toBe(text)
        }
      }),
      { numRuns: 300 },
    )
    expect(found).toBeGreaterThan(50)
  })
})

describe('combineTables', () => {
  it('scores each unit by its counts added up here, in any order of the tables', () => {
    fc.assert(
      fc.property(fc.array(tables, { maxLength: 4 }), schemes, (several, scheme) => {
        const named = several.map((table, i) => [`${i}`, table] as const)
        const { assessment, absent } = combineTables(named, scheme)
        const units = [...new Set(several.flatMap((table) => table.map(([unit]) => unit)))]
        expect(assessment.rows.map(({ unit }) => unit)).toEqual(units)
        for (const { unit, exact } of assessment.rows) {
          const own = several.flatMap((table) =>
            table.filter(([name]) => name === unit).map(([, tally]) => tally),
          )
          expect(exact && `${exact}`).toBe(expectedScore(scheme, added(own))?.exact)
          const from = named
            .filter(([, table]) => !table.some(([name]) => name === unit))
            .map(([name]) => name)
          expect(absent.find((one) => one.unit === unit)?.from ?? []).toEqual(from)
        }
        const turned = combineTables([...named].reverse(), scheme).assessment
        const told = ({ rows, total }: typeof assessment) => [[...rows].map(String).sort(), `${total}`]
        expect(told(turned)).toEqual(told(assessment))
      }),
    )
  })

  it('of one table is its assessment, unit by unit', () => {
    fc.assert(
      fc.property(tables, schemes, (table, scheme) => {
        const { assessment, absent } = combineTables({ a: table }, scheme)
        expect(absent).toEqual([])
        expect(assessment.rows.map(({ exact }) => `${exact}`)).toEqual(
          table.map(([, tally]) => `${score(tally, scheme).exact}`),
        )
      }),
    )
  })
})
