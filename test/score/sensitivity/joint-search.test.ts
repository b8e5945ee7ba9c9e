import { describe, expect, it } from 'vitest'
import { mailboxRows } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import { Ratio } from '../../../src/exact/ratio.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assessRows } from '../../../src/score/assess-rows.js'
import { compileScheme } from '../../../src/score/compile-scheme.js'
import { attainedPlaces } from '../../../src/score/sensitivity/attained-places.js'
import { searchJointly } from '../../../src/score/sensitivity/joint-search.js'
import { eachPair, leadsExactly, mayLead } from '../../../src/score/sensitivity/may-be-above.js'
import { type OuterBounds, outerBounds } from '../../../src/score/sensitivity/outer-bounds.js'
import { type Kind, weighedTable } from '../../../src/score/sensitivity/weighed-table.js'

const scheme = compileScheme(yueyang2021, 'test')
const rows = assessRows(
  mailboxRows.map(({ unit, tally }) => [unit, tally as Tally]),
  scheme,
  'test',
)
const table = weighedTable(rows, scheme)
const { kinds } = table
const named = (unit: string): number =>
  kinds.findIndex((kind) => kind.rows.some((row) => rows[row]?.unit === unit))
const five = ['住建局', '交警君山大队', '农经服务站', '城建投', '许市镇'].map(named)

describe('the search over all weights', () => {
  it('finds the true bounds by itself, nothing being known to be attained', () => {
    const range = new Ratio(1n, 2n)
    const may = mayLead(table, kinds, range)
    const [outer] = outerBounds(kinds, eachPair(table, kinds, range), may, [undefined], 'competition') as [
      OuterBounds,
    ]
    const attained = attainedPlaces(table, kinds)
    attained.visit(table.weights)
    searchJointly(table, kinds, range, may, outer, attained)
    const truth = [
      [18, 22],
      [18, 22],
      [18, 20],
      [22, 23],
      [1, 1],
    ]
    expect(five.map((k) => [outer.best[k], outer.worst[k]])).toEqual(truth)
    expect(five.map((k) => [attained.best[k], attained.worst[k]])).toEqual(truth)
  })
})

describe('a lead over the whole range', () => {
  const pair = (first: number, second: number): [Kind, Kind] => [kinds[first] as Kind, kinds[second] as Kind]
  const [zhujian, traffic, three] = five as [number, number, number]
  const ahead = (range: Ratio, strict: boolean, moved?: number): boolean =>
    leadsExactly(table, pair(three, traffic), { least: 0n, strict }, range, moved)

  it('is settled exactly: at ±1/5 the three come beside 交警君山大队, and before it only beyond', () => {
    expect([ahead(new Ratio(1n, 5n), false), ahead(new Ratio(1n, 5n), true)]).toEqual([true, false])
    expect(ahead(new Ratio(199n, 1000n), false)).toBe(false)
    expect(ahead(new Ratio(201n, 1000n), true)).toBe(true)
  })

  it('counts one weight alone where one alone moves: rework from 20 to 30 points of 110', () => {
    expect([ahead(new Ratio(1n, 2n), false, 2), ahead(new Ratio(1n, 2n), true, 2)]).toEqual([true, false])
    expect(ahead(new Ratio(1n, 2n), false, 0)).toBe(false)
    expect(
      leadsExactly(table, pair(traffic, zhujian), { least: 0n, strict: true }, new Ratio(1n, 2n), 1),
    ).toBe(true)
  })
})
