import { describe, expect, it } from 'vitest'
import { Ratio } from '../../../src/exact/ratio.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assessRows } from '../../../src/score/assess-rows.js'
import { compileScheme } from '../../../src/score/compile-scheme.js'
import { sweepPoints, sweptWeights } from '../../../src/score/sensitivity/one-weight-sweep.js'
import { weighedTable } from '../../../src/score/sensitivity/weighed-table.js'
import { tallyOf } from '../support/tallies.js'

const tableOf = (places: number) => {
  const scheme = compileScheme({ ...yueyang2021, index: { places } }, 'test')
  return weighedTable(
    assessRows(
      [
        ['住建局', tallyOf([13, 13, 11, 0, 13, 13])],
        ['交警君山大队', tallyOf([3, 3, 3, 1, 3, 3])],
      ],
      scheme,
      'test',
    ),
    scheme,
  )
}
const pointsOf = (moved: number, range: Ratio, places = 2): Ratio[] => {
  const table = tableOf(places)
  return (sweepPoints(table, table.kinds, range, moved) ?? []).map((point) => new Ratio(...point))
}

describe('the points of a sweep', () => {
  it('lie where one weight times 1 + δ is meant', () => {
    expect(sweptWeights([3n, 3n, 2n, 2n], 1, [-1n, 4n])).toEqual([12n, 9n, 8n, 8n])
    expect(sweptWeights([3n, 3n, 2n, 2n], 3, [1n, 2n])).toEqual([6n, 6n, 4n, 6n])
  })

  it('are the ends alone where the order of two units cannot change, and the point between', () => {
    expect(pointsOf(0, new Ratio(1n, 10n)).map(String)).toEqual(['-1/10', '0', '1/10'])
  })

  it('come close around the point where the two are equal: 60/13 × (1 + δ) = 20/3', () => {
    // With δ = 4/9 on the weight of onTime both lose as much.
    const inner = pointsOf(1, new Ratio(1n, 2n)).slice(1, -1)
    const [first, last] = [inner[1], inner.at(-2)]
    expect(inner.some((point) => point.compare(new Ratio(4n, 9n)) < 0)).toBe(true)
    expect(inner.some((point) => point.compare(new Ratio(4n, 9n)) > 0)).toBe(true)
    // One hundredth of a point is 0.01 × (100 + 30 δ) / (60/13) of the weight to either side.
    expect(first?.minus(new Ratio(4n, 9n)).abs().compare(new Ratio(1n, 300n))).toBe(-1)
    expect(last?.minus(new Ratio(4n, 9n)).abs().compare(new Ratio(1n, 300n))).toBe(-1)
  })

  it('are where an index prints otherwise, while the other is within one printed unit of it, and not elsewhere', () => {
    const points = pointsOf(1, new Ratio(1n, 2n), 0).map(String)
    // 100 − 60/13 × (1 + δ) / (1 + 0.3 δ) = 94.5, the other at 93.9.
    expect(points).toContain('230/771')
    // 100 − 20/3 / (1 + 0.3 δ) = 93.5, the other at 95.1.
    expect(points).not.toContain('10/117')
  })
})
