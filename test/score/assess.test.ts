import { describe, expect, it } from 'vitest'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { deepFreeze } from './support/deep-freeze.js'
import { refusal } from './support/refusal.js'
import { tallyOf } from './support/tallies.js'

const units = deepFreeze({
  住建局: tallyOf([13, 13, 11, 0, 13, 13]),
  交警君山大队: tallyOf([3, 3, 3, 1, 3, 3]),
  未回访: tallyOf([4, 4, 4, 0, 0, 0]),
  供电分公司: tallyOf([1, 1, 1, 0, 1, 0]),
})
const placed = (table: Readonly<Record<string, Tally>>, ranking: Scheme['ranking']): (number | undefined)[] =>
  assess(table, { ...yueyang2021, ranking }).rows.map(({ rank }) => rank)

describe('assess', () => {
  it('scores, grades and ranks every unit, in the order given', () => {
    const { rows, scheme } = assess(units, yueyang2021)
    expect(rows.map(({ rank, unit, printed, grade }) => [rank, unit, printed, grade])).toEqual([
      [1, '住建局', '95.38', 'A'],
      [2, '交警君山大队', '93.33', 'A'],
      [undefined, '未回访', undefined, undefined],
      [3, '供电分公司', '80.00', 'B'],
    ])
    expect(rows.map(({ tally }) => tally)).toEqual(Object.values(units))
    expect(scheme).toBe('yueyang-2021')
  })

  it('lists an unscored unit without index, grade or rank, and says why', () => {
    expect(assess(units, yueyang2021).rows[2]).toMatchObject({
      unit: '未回访',
      index: undefined,
      exact: undefined,
      grade: undefined,
      rank: undefined,
      unscored: 'satisfaction has no rate (surveyed is 0)',
      unranked: 'satisfaction has no rate (surveyed is 0)',
    })
  })

  it('scores the total from the summed counts, not from the mean of the rows', () => {
    const { total, rows } = assess(units, yueyang2021)
    // due 21, on time 19, reworked 1, surveyed 17, satisfied 16: 30 + 30×19/21 + 20×20/21 + 20×16/17
    expect(total).toMatchObject({ unit: '合计', tally: tallyOf([21, 21, 19, 1, 17, 16]), printed: '95.01' })
    expect(String(total.exact)).toBe('33920/357')
    expect(total).toMatchObject({ rank: undefined, unranked: 'the total is not ranked' })
    const indexes = rows.flatMap(({ exact }) => exact ?? [])
    const mean = indexes.slice(1).reduce((sum, exact) => sum.plus(exact), indexes[0] as (typeof indexes)[0])
    expect(mean.dividedBy(indexes.length).toFixed(2)).toBe('89.57')
  })

  it('takes an object, pairs and a Map alike', () => {
    const expected = String(assess(units, yueyang2021))
    expect(String(assess(Object.entries(units), yueyang2021))).toBe(expected)
    expect(String(assess(new Map(Object.entries(units)), yueyang2021))).toBe(expected)
  })

  it('of no units is no rows and an unscored total', () => {
    const { rows, total } = assess([], yueyang2021)
    expect(rows).toEqual([])
    expect(total).toMatchObject({ tally: tallyOf([0, 0, 0, 0, 0, 0]), index: undefined })
  })

  it('leaves a count out of the total that one unit does not state', () => {
    const { total } = assess(
      { a: tallyOf([1, 1, 1, 0, 1, 1], { accepted: 2 }), b: tallyOf([1, 1, 1, 0, 1, 1]) },
      yueyang2021,
    )
    expect(total.tally).toEqual(tallyOf([2, 2, 2, 0, 2, 2]))
  })

  it('refuses a unit twice, and names the unit whose tally is bad', () => {
    const good = tallyOf([1, 1, 1, 0, 1, 1])
    const bad = tallyOf([1, 2, 1, 0, 1, 1])
    expect(
      refusal(() =>
        assess(
          [
            ['甲', good],
            ['甲', good],
          ],
          yueyang2021,
        ),
      ),
    ).toEqual({ code: 'duplicate-unit', path: [1] })
    expect(refusal(() => assess({ 甲: bad }, yueyang2021))).toEqual({
      code: 'inconsistent-tally',
      path: ['completed'],
    })
    expect(() => assess({ 甲: good, 乙: bad }, yueyang2021)).toThrow('assess: 乙')
  })
})

describe('assess: ranking as the scheme says', () => {
  /** Two units that print alike, 93.33: exactly 280/3 and 93.3333…1 less; one far below. */
  const alike = deepFreeze({
    a: tallyOf([3, 3, 3, 1, 3, 3]),
    b: tallyOf([300_000, 300_000, 300_000, 100_001, 300_000, 300_000]),
    c: tallyOf([1, 1, 1, 0, 1, 0]),
  })

  it.each<[ranking: Scheme['ranking'], ranks: (number | undefined)[]]>([
    [undefined, [1, 1, 3]],
    [{}, [1, 1, 3]],
    [{ by: 'printed' }, [1, 1, 3]],
    [{ by: 'exact' }, [1, 2, 3]],
    [{ ties: 'dense' }, [1, 1, 2]],
    [{ ties: 'modified' }, [2, 2, 3]],
    [{ ties: 'fractional' }, [1.5, 1.5, 3]],
    [{ ties: 'ordinal' }, [1, 2, 3]],
    [{ tieBreakers: [{ count: 'due', first: 'larger' }] }, [2, 1, 3]],
    [{ tieBreakers: [{ count: 'due', first: 'smaller' }] }, [1, 2, 3]],
    [{ tieBreakers: [{ indicator: 'rework' }] }, [1, 2, 3]],
    [{ tieBreakers: [{ indicator: 'onTime' }] }, [1, 1, 3]],
    [{ tieBreakers: [{ indicator: 'onTime' }, { count: 'reworked', first: 'larger' }] }, [2, 1, 3]],
    [{ minimum: { count: 'due', atLeast: 1 } }, [1, 1, 3]],
    [{ minimum: { count: 'due', atLeast: 2 } }, [1, 1, undefined]],
    [{ minimum: { count: 'due', atLeast: 3 } }, [1, 1, undefined]],
    [{ minimum: { count: 'due', atLeast: 4 } }, [undefined, 1, undefined]],
  ])('%j: %j', (ranking, ranks) => {
    expect(placed(alike, ranking)).toEqual(ranks)
  })

  it('scores and grades a unit below the volume floor, and says why it has no rank', () => {
    const ranking = { minimum: { count: 'due', atLeast: 3 } }
    expect(assess(alike, { ...yueyang2021, ranking }).rows[2]).toMatchObject({
      printed: '80.00',
      grade: 'B',
      unranked: 'due is 1, below 3',
    })
  })

  it('takes counts of the scheme’s own as floor and tie breaker', () => {
    const scheme = defineScheme({
      ...yueyang2021,
      counts: { praised: '表扬' },
      ranking: { tieBreakers: [{ count: 'praised', first: 'larger' }] },
    })
    const one = (praised: number) => tallyOf([1, 1, 1, 0, 1, 1], { praised })
    expect(assess({ a: one(0), b: one(2), c: one(1) }, scheme).rows.map(({ rank }) => rank)).toEqual([
      3, 1, 2,
    ])
  })
})
