import { describe, expect, it } from 'vitest'
import { commonTotals } from '../../../src/audit/inference/common-totals.js'
import type { Claim } from '../../../src/model/claim.js'
import { rate, shares } from '../hypotheses/support/explained.js'

type Part = readonly [part: string, published: string]

const of = (...list: readonly Part[]) =>
  commonTotals(
    shares(
      null,
      list.map(([part, published]) => ['类', part, published] as const),
    ),
  )

describe('commonTotals', () => {
  it.each<[string, Part[], [number, number][]]>([
    // 371/13.95 % = 2659.5 to 371/13.85 % = 2678.7; 369/13.825 % = 2669.1 to 369/13.815 % = 2671.01; 198/7.425 % = 2666.7 to 198/7.415 % = 2670.3
    [
      'one',
      [
        ['371', '13.9%'],
        ['369', '13.82%'],
        ['198', '7.42%'],
      ],
      [[2670, 2670]],
    ],
    // 242/8.625 % = 2805.8 to 242/8.615 % = 2809.05
    ['a run', [['242', '8.62%']], [[2806, 2809]]],
    // 487: 2844 to 2845; 279: 2849 to 2851
    [
      'none',
      [
        ['487', '17.12%'],
        ['279', '9.79%'],
      ],
      [],
    ],
    // 7/23.345 % = 29.985, 7/23.335 % = 29.998
    ['none for a figure alone', [['7', '23.34%']], []],
    ['all of it', [['77', '100%']], [[77, 77]]],
    ['the top is open: 1/0.15 % = 666.7 to 1/0.05 % = 2000', [['1', '0.1%']], [[667, 2000]]],
    ['per mille: 6/2.145 ‰ = 2797.2 to 6/2.135 ‰ = 2810.3', [['6', '2.14‰']], [[2798, 2810]]],
  ])('%s', (_, list, totals) => {
    expect(of(...list).totals).toEqual(totals.map(([from, to]) => ({ from, to })))
    expect(of(...list).figures).toBe(list.length)
  })

  it('says which totals serve the most where none serves all: 2844 serves two of the five of 2021 Q3, 2849 to 2850 three', () => {
    // 487: 2844–2845, 346: 2842–2844, 331: 2848–2849, 279: 2849–2851, 218: 2848–2851
    expect(
      of(['487', '17.12%'], ['346', '12.17%'], ['331', '11.62%'], ['279', '9.79%'], ['218', '7.65%']),
    ).toEqual({
      totals: [],
      most: { totals: { from: 2849, to: 2849 }, serves: 3 },
      figures: 5,
    })
  })

  it('asks rates too, whatever total they name, and passes over the rest', () => {
    const claims: Claim[] = [
      rate('不满意率', '8.62%', '242', '2798'),
      { kind: 'sum', published: '5', parts: [2, 3] },
      rate('满意率', '97.59%', null, '1699'),
      rate('办结率', '约九成', '9', '10'),
    ]
    expect(commonTotals(claims)).toEqual({
      totals: [{ from: 2806, to: 2809 }],
      most: { totals: { from: 2806, to: 2809 }, serves: 1 },
      figures: 1,
    })
    expect(commonTotals([])).toEqual({ totals: [], most: undefined, figures: 0 })
  })

  it('a part of nothing is 0.00% of every total', () => {
    expect(of(['371', '13.9%'], ['369', '13.82%'], ['198', '7.42%'], ['0', '0.00%']).totals).toEqual([
      { from: 2670, to: 2670 },
    ])
  })

  it('a part of nothing is 1 % of none', () => {
    expect(of(['371', '13.9%'], ['0', '1.00%']).totals).toEqual([])
  })
})
