import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../src/exact/ratio.js'
import type { Tally } from '../../../src/model/tally.js'
import { assess } from '../../../src/score/assess.js'
import { explainRank } from '../../../src/score/explain-rank/explain-rank.js'
import { score } from '../../../src/score/score.js'
import { everyCorrection } from '../breakeven/every-correction.js'
import { rankingSchemes, smallTallies } from '../breakeven/goals.js'

const tables = fc
  .array(smallTallies(3), { minLength: 1, maxLength: 6 })
  .map((tallies) => tallies.map((tally, i): [string, Tally] => [`${'丁乙丙甲戊己'[i]}`, tally]))

describe('explainRank', () => {
  it('sets every unit between its neighbours, by parts that add up', () => {
    fc.assert(
      fc.property(rankingSchemes, tables, (scheme, units) => {
        const assessment = assess(units, scheme)
        const shared = assess(units, { ...scheme, ranking: { ...scheme.ranking, ties: 'dense' } }).rows
        const groups = new Set(shared.flatMap(({ rank }) => rank ?? []))
        for (const [i, row] of assessment.rows.entries()) {
          const explained = explainRank(assessment, row.unit)
          const own = shared[i]?.rank
          const at = (rank: number | undefined) =>
            rank === undefined || own === undefined
              ? []
              : shared
                  .filter((other) => other.rank === rank && other.unit !== row.unit)
                  .map(({ unit }) => unit)
          expect([explained.of, explained.distinct]).toEqual([
            shared.filter(({ rank }) => rank !== undefined).length,
            groups.size,
          ])
          expect(explained.tied).toEqual(at(own))
          expect(explained.above?.units.map(({ unit }) => unit) ?? []).toEqual(at(own && own - 1))
          expect(explained.below?.units.map(({ unit }) => unit) ?? []).toEqual(at(own && own + 1))
          for (const [side, sign] of [['above', 1] as const, ['below', -1] as const]) {
            for (const { unit, exact, difference } of explained[side]?.units ?? []) {
              const other = assessment.rows.find((one) => one.unit === unit)?.exact ?? new Ratio(0n)
              expect(String(exact)).toBe(String(other.minus(row.exact ?? 0).times(sign)))
              const parts = [...difference.indicators, ...difference.adjustments].flatMap(
                ({ points }) => points ?? [],
              )
              expect(String(Ratio.sum([...parts, difference.limit ?? 0]))).toBe(String(exact))
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('turns one case in every way, as another assessment has it', () => {
    fc.assert(
      fc.property(rankingSchemes, tables, (scheme, units) => {
        const assessment = assess(units, scheme)
        const [first] = assessment.rows
        if (first === undefined || first.exact === undefined) return
        const { oneCase } = explainRank(assessment, first.unit)
        const turned = oneCase.map(({ change }) => {
          const tally: Record<string, number | undefined> = { ...first.tally }
          for (const [count, delta = 0] of Object.entries(change)) tally[count] = (tally[count] ?? 0) + delta
          return tally as Tally
        })
        for (const [i, tally] of turned.entries()) {
          const rows = assess([[first.unit, tally], ...units.slice(1)], scheme).rows
          const { exact, printed, grade, rank } = oneCase[i] ?? {}
          expect([printed, grade, rank]).toEqual([rows[0]?.printed, rows[0]?.grade, rows[0]?.rank])
          expect(String(exact)).toBe(String(rows[0]?.exact?.minus(first.exact)))
        }
        // Every tally one correction away that scores otherwise is among them; and so is this one seen from there.
        const known = turned.map((tally) => JSON.stringify(Object.entries(tally).sort()))
        for (const { tally, cases } of everyCorrection(first.tally, scheme)) {
          if (cases !== 1 || `${score(tally, scheme).exact}` === `${first.exact}`) continue
          expect(known).toContain(JSON.stringify(Object.entries(tally).sort()))
          const back = explainRank(assess([[first.unit, tally], ...units.slice(1)], scheme), first.unit)
          if (back.printed === undefined) continue
          expect(back.oneCase.map(({ exact }) => String(exact))).toContain(
            String(first.exact.minus(score(tally, scheme).exact ?? 0)),
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  it('knows to the last fraction where the grade changes', () => {
    fc.assert(
      fc.property(rankingSchemes, tables, (scheme, units) => {
        const assessment = assess(units, scheme)
        for (const row of assessment.rows) {
          const { margins } = explainRank(assessment, row.unit)
          if (row.exact === undefined) {
            expect(margins).toBe(undefined)
            continue
          }
          const sides = [margins?.up, margins?.down]
          for (const margin of sides) {
            if (margin === undefined) continue
            const isBelow =
              row.exact.compare(margin.bound) < 0 || (row.exact.equals(margin.bound) && !margin.closed)
            expect(isBelow).toBe(margin === margins?.up)
            expect(String(margin.distance)).toBe(String(margin.bound.minus(row.exact).abs()))
            // At the bound and a hair to either side, the printed index is on the side of the cut that was told.
            const hair = new Ratio(1n, 10n ** 30n)
            const reaches = (value: Ratio): boolean =>
              scheme.gradeBy === 'exact'
                ? value.compare(margin.cut) >= 0
                : value.rounded(scheme.index.places, scheme.index.mode).compare(margin.cut) >= 0
            expect([
              reaches(margin.bound.minus(hair)),
              reaches(margin.bound),
              reaches(margin.bound.plus(hair)),
            ]).toEqual([false, margin.closed, true])
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})
