import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferRounding } from '../../../src/audit/inference/infer-rounding.js'
import { ratio } from '../../../src/exact/ratio.js'
import { type RoundingMode, roundingModes } from '../../../src/exact/rounding.js'
import type { Claim } from '../../../src/model/claim.js'
import { change, rate } from '../hypotheses/support/explained.js'

const modes = (...claims: readonly Claim[]) => [...inferRounding(claims).modes].sort()

describe('inferRounding', () => {
  it.each<[string, Claim[], RoundingMode[]]>([
    // 18851/19668 = 95.8461
    ['digits dropped', [rate('接通率', '95.84%', 18_851, 19_668)], ['floor', 'trunc']],
    // 279/2848 = 9.7963 up, 346/2848 = 12.1489 down
    [
      'both ways',
      [rate('甲', '9.80%', 279, 2848), rate('乙', '12.15%', 346, 2848)],
      ['ceil', 'expand', 'halfCeil', 'halfEven', 'halfExpand', 'halfFloor', 'halfTrunc'],
    ],
    // and 487/2848 = 17.0997 → 17.10, 331/2848 = 11.6222 → 11.62
    [
      'to the nearest',
      [rate('甲', '9.80%', 279, 2848), rate('乙', '11.62%', 331, 2848)],
      ['halfCeil', 'halfEven', 'halfExpand', 'halfFloor', 'halfTrunc'],
    ],
    // 1/8 = 12.5 and 3/8 = 37.5
    [
      'ties up',
      [rate('甲', '13%', 1, 8), rate('乙', '38%', 3, 8), rate('丙', '33%', 1, 3)],
      ['halfCeil', 'halfExpand'],
    ],
    ['ties to even', [rate('甲', '12%', 1, 8), rate('乙', '38%', 3, 8)], ['halfEven']],
    [
      'ties down',
      [rate('甲', '12%', 1, 8), rate('乙', '37%', 3, 8), rate('丙', '67%', 2, 3)],
      ['halfFloor', 'halfTrunc'],
    ],
    ['no mode at all', [rate('甲', '9.78%', 279, 2848)], []],
    [
      'a change: 51/293 = 17.4061',
      [change('环比', '17.40%', { current: 242, previous: 293, direction: 'down' })],
      ['floor', 'trunc'],
    ],
    ['exact figures rule nothing out', [rate('甲', '50.00%', 1, 2)], [...roundingModes].sort()],
  ])('%s', (_, claims, expected) => {
    expect(modes(...claims)).toEqual(expected)
  })

  it('shows the witnesses: what the mode would have printed, and the exact value', () => {
    const { ruledOut, figures } = inferRounding([
      rate('接通率', '95.84%', 18_851, 19_668),
      rate('办结率', '100%', 77, 77),
    ])
    expect(figures).toBe(2)
    expect(ruledOut.map(({ mode }) => mode)).toEqual(
      roundingModes.filter((mode) => mode !== 'trunc' && mode !== 'floor'),
    )
    for (const { witnesses } of ruledOut) {
      expect(witnesses).toEqual([
        {
          label: '接通率',
          published: '95.84%',
          wouldPrint: '95.85',
          exact: ratio(18_851, 19_668).times(100),
        },
      ])
    }
  })

  it('each mode is ruled out by its own witnesses: 9.7963 by dropping, 11.6222 by rounding up', () => {
    const { ruledOut } = inferRounding([rate('甲', '9.80%', 279, 2848), rate('乙', '11.62%', 331, 2848)])
    const told = Object.fromEntries(
      ruledOut.map(({ mode, witnesses }) => [
        mode,
        witnesses.map(({ label, wouldPrint }) => `${label} ${wouldPrint}`),
      ]),
    )
    expect(told).toEqual({ trunc: ['甲 9.79'], floor: ['甲 9.79'], ceil: ['乙 11.63'], expand: ['乙 11.63'] })
  })

  it('asks no figure whose exact value is not known: 万 operands, missing ones, bounds', () => {
    const claims = [
      rate('办结率', '96.00%', '7.13万', '7.43万'),
      rate('满意率', '97.59%', null, '1699'),
      rate('按期办结率', '≥99%', '2794', '2798'),
    ]
    expect(inferRounding(claims)).toEqual({ modes: roundingModes, ruledOut: [], figures: 0 })
    expect(inferRounding([]).figures).toBe(0)
  })

  it('passes over sums and counts, which are not rounded', () => {
    const wrong: Claim[] = [
      { kind: 'sum', published: '310', parts: [100, 200] },
      { kind: 'count', published: '9', items: ['许市镇'] },
    ]
    expect(inferRounding(wrong)).toEqual({ modes: roundingModes, ruledOut: [], figures: 0 })
  })

  it('a difference in points that states no unit, 97.4 − 93.7 = 3.70, rules nothing out, nor does one in cases', () => {
    const points = change('满意率同比', '3.70个百分点', { direction: 'up', current: 97.4, previous: 93.7 })
    const cases = change('受理量', '512件', { direction: 'up', current: 1512, previous: 1000 })
    expect(modes(points)).toEqual([...roundingModes].sort())
    expect(modes(cases)).toEqual([...roundingModes].sort())
  })

  it('law: the mode that printed is among those found', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...roundingModes),
        fc.constantFrom(0, 1, 2),
        (list, mode, places) => {
          const claims = list.map(([n, d]) =>
            rate('率', `${ratio(n, d).times(100).toFixed(places, mode)}%`, n, d),
          )
          const found = inferRounding(claims)
          expect(found.modes).toContain(mode)
          expect([...found.modes, ...found.ruledOut.map((one) => one.mode)].sort()).toEqual(
            [...roundingModes].sort(),
          )
          for (const { witnesses } of found.ruledOut) expect(witnesses.length).toBeGreaterThan(0)
        },
      ),
    )
  })
})
