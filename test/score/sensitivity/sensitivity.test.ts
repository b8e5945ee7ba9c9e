import { describe, expect, it } from 'vitest'
import { mailboxRows } from '../../../src/bulletins/junshan-2021-q3/mailbox-table.js'
import { Ratio } from '../../../src/exact/ratio.js'
import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'
import type { SensitivityOptions } from '../../../src/score/sensitivity/sensitivity-options.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { refusal } from '../support/refusal.js'
import { tallyOf } from '../support/tallies.js'

const mailbox = deepFreeze(mailboxRows.map(({ unit, tally }): [string, Tally] => [unit, tally as Tally]))
/** 住建局, 交警君山大队, one of the three at 90.00, one of the two at 80.00, one of the seventeen at 100.00. */
const five = ['住建局', '交警君山大队', '农经服务站', '城建投', '许市镇']
const at = (weights: string, options: SensitivityOptions = {}) => {
  const { units } = sensitivity(mailbox, yueyang2021, { weights, ...options })
  return five.map((name) => {
    const found = units.find(({ unit }) => unit === name)
    if (!found?.alone || !found.jointly || !found.sampled?.middle90) throw new Error(`no ${name}`)
    return { alone: found.alone, jointly: found.jointly, middle90: found.sampled.middle90, rank: found.rank }
  })
}
const truly = (best: number, worst: number) => ({ best, worst, bestAttained: true, worstAttained: true })

describe('the mailbox table', () => {
  // The claim: "with weights within ±25 % no unit's rank moves".
  it('moves no rank within ±25 %, one weight at a time', () => {
    expect(at('0.25').map(({ alone }) => alone)).toEqual([18, 19, 20, 23, 1].map((rank) => truly(rank, rank)))
  })

  it('moves no rank in the middle 90 % of samples within ±25 %', () => {
    for (const { middle90, rank } of at('0.25', { samples: 5000 })) expect(middle90).toEqual([rank, rank])
  })

  it('moves ranks within ±25 % where all weights are free: the claim holds of neither bound', () => {
    expect(at('0.25').map(({ jointly }) => jointly)).toEqual([
      truly(18, 19),
      truly(18, 22),
      truly(19, 20),
      truly(23, 23),
      truly(1, 1),
    ])
  })

  // The claim: "within ±50 % 住建局 stays in 18–19, 交警君山大队 in 18–22, the three at 90.00 in 19–20".
  it('has the claimed intervals within ±50 % one weight at a time, and they are attained', () => {
    expect(at('0.5').map(({ alone }) => alone)).toEqual([
      truly(18, 19),
      truly(18, 22),
      truly(19, 20),
      truly(23, 23),
      truly(1, 1),
    ])
  })

  it('has the claimed intervals in the middle 90 % of samples within ±50 %', () => {
    expect(at('0.5', { samples: 5000 }).map(({ middle90 }) => middle90)).toEqual([
      [18, 19],
      [18, 22],
      [19, 20],
      [23, 23],
      [1, 1],
    ])
  })

  it('has wider ones within ±50 % where all weights are free', () => {
    expect(at('0.5').map(({ jointly }) => jointly)).toEqual([
      truly(18, 22),
      truly(18, 22),
      truly(18, 20),
      truly(22, 23),
      truly(1, 1),
    ])
  })

  it('names what makes neighbours change places, and who never does', () => {
    const { pairs } = sensitivity(mailbox, yueyang2021)
    expect(
      pairs.map(({ above, below, gap, dominated, shift, transfer }) => [
        above.length,
        below[0],
        String(gap),
        dominated,
        shift && String(shift),
        transfer && [String(transfer.points), transfer.from, transfer.to],
      ]),
    ).toEqual([
      [17, '住建局', '60/13', true, undefined, undefined],
      [1, '交警君山大队', '80/39', false, '2/11', ['80/19', 'rework', 'onTime']],
      [1, '拆迁安置服务中心', '10/3', false, '1/5', ['4', 'satisfaction', 'rework']],
      [3, '供电分公司', '10', true, undefined, undefined],
    ])
  })

  it('hangs on satisfaction: 96.9 % of the spread', () => {
    const { effective } = sensitivity(mailbox, yueyang2021)
    expect(
      effective.map(({ id, weight, share }) => [id, String(weight), share?.times(100).toFixed(1)]),
    ).toEqual([
      ['completion', '3/10', '0.0'],
      ['onTime', '3/10', '0.6'],
      ['rework', '1/5', '2.5'],
      ['satisfaction', '1/5', '96.9'],
    ])
    expect(effective.map(({ share }) => String(share))).toEqual([
      '0',
      '414/65011',
      '7982/325055',
      '315003/325055',
    ])
  })

  it('prints 93.40 for 交警君山大队 with rates rounded to whole percents, and changes no rank by it', () => {
    const { variants } = sensitivity(mailbox, yueyang2021)
    const rounded = variants.find(({ rule }) => rule.kind === 'rate-rounding' && rule.places === 0)
    expect(rounded?.changes).toEqual([
      { unit: '住建局', printed: { from: '95.38', to: '95.50' }, grade: undefined, rank: undefined },
      { unit: '交警君山大队', printed: { from: '93.33', to: '93.40' }, grade: undefined, rank: undefined },
    ])
  })
})

describe('variants', () => {
  const named = ({ variants }: ReturnType<typeof sensitivity>) =>
    variants.map(({ rule, changes, impossible }) => [
      Object.values(rule).map(String).join(' '),
      changes.length,
      impossible,
    ])

  it('leave out one indicator, its weight going to the others in their proportions', () => {
    const { variants } = sensitivity(mailbox, yueyang2021)
    const without = variants.find(
      ({ rule }) => rule.kind === 'without-indicator' && rule.indicator === 'satisfaction',
    )
    expect(without?.changes.map(({ unit, printed, rank }) => [unit, printed?.to, rank?.to])).toEqual([
      ['住建局', '94.23', 23],
      ['交警君山大队', '91.67', 24],
      ['拆迁安置服务中心', '100.00', 1],
      ['农经服务站', '100.00', 1],
      ['良心堡镇', '100.00', 1],
      ['供电分公司', '100.00', 1],
      ['城建投', '100.00', 1],
    ])
  })

  it('are those asked for, but for what the scheme does already', () => {
    const options = {
      rounding: ['halfExpand', 'floor'],
      rateRounding: [1],
      ties: ['competition'],
      gradeBy: ['exact'],
      grades: '0.5',
    } as const
    expect(named(sensitivity(mailbox, yueyang2021, options))).toEqual([
      ['without-indicator completion', 7, undefined],
      ['without-indicator onTime', 7, undefined],
      ['without-indicator rework', 7, undefined],
      ['without-indicator satisfaction', 7, undefined],
      ['rounding floor', 0, undefined],
      ['rate-rounding 1', 1, undefined],
      ['grade-by exact', 0, undefined],
      ['grades 1/2', 5, undefined],
      ['grades -1/2', 0, undefined],
    ])
  })

  it('say so where no other indicator has a weight', () => {
    const only = defineScheme({
      id: 'only',
      indicators: [
        {
          id: 'onTime',
          weight: 100,
          numerator: { onTime: 1 },
          denominator: { due: 1 },
          direction: 'higherIsBetter',
        },
      ],
      index: { places: 2 },
    })
    const { variants, units } = sensitivity(
      { 甲: tallyOf([3, 3, 2, 0, 0, 0]), 乙: tallyOf([3, 3, 1, 0, 0, 0]) },
      only,
    )
    expect(variants[0]?.impossible).toBe('no other indicator has a weight')
    expect(units.map(({ jointly }) => jointly)).toEqual([truly(1, 1), truly(2, 2)])
  })
})

describe('units that cannot be ranked', () => {
  const unasked = tallyOf([4, 4, 4, 0, 0, 0])
  const ranking: Scheme['ranking'] = { minimum: { count: 'due', atLeast: 5 } }
  it('are listed, without samples where they have no index and without ranks where they are too small', () => {
    const { units, pairs } = sensitivity(
      { 未回访: unasked, 小: tallyOf([4, 4, 3, 0, 4, 4]), 大: tallyOf([9, 9, 3, 0, 4, 4]) },
      { ...yueyang2021, ranking },
      { samples: 10 },
    )
    expect(units.map(({ unranked, rank }) => [unranked, rank])).toEqual([
      ['satisfaction has no rate (surveyed is 0)', undefined],
      ['due is 4, below 5', undefined],
      [undefined, 1],
    ])
    expect(units.map(({ sampled }) => [sampled?.ranks.length, sampled?.grades.length])).toEqual([
      [undefined, undefined],
      [0, 1],
      [1, 2],
    ])
    expect(pairs).toEqual([])
  })

  it('leave nothing to say of no units at all', () => {
    const { units, pairs, effectiveUndefined } = sensitivity({}, yueyang2021)
    expect([units, pairs, effectiveUndefined]).toEqual([[], [], 'no unit has an index'])
  })
})

describe('indexes kept within 0 and the full mark', () => {
  const rate = (id: string, count: string, of: string, weight: number) =>
    ({
      id,
      weight,
      numerator: { [count]: 1 },
      denominator: { [of]: 1 },
      direction: 'higherIsBetter',
    }) as const
  const praise = { id: 'praise', cases: { praised: 1 }, pointsPerCase: 10, cap: 30 } as const
  const scheme = defineScheme({
    id: 'praised',
    counts: { praised: '表扬' },
    indicators: [rate('onTime', 'onTime', 'due', 50), rate('satisfaction', 'satisfied', 'surveyed', 50)],
    adjustments: [praise],
    index: { places: 2 },
  })
  const unit = (onTime: number, satisfied: number, praised: number): Tally =>
    tallyOf([20, 20, onTime, 0, 20, satisfied], { praised })
  const pairsOf = (units: Readonly<Record<string, Tally>>) =>
    sensitivity(units, scheme, { samples: 1 }).pairs.map(
      ({ gap, dominated, secured, shift, transfer, undetermined }) => [
        String(gap),
        dominated,
        secured,
        shift && String(shift),
        transfer && [String(transfer.points), transfer.from, transfer.to],
        undetermined,
      ],
    )

  it('are apart by what they print, not by the sums before', () => {
    expect(
      pairsOf({ 甲: unit(19, 20, 2), 乙: unit(18, 20, 1), 丁: unit(10, 17, 2) }).map(([gap]) => gap),
    ).toEqual(['0', '25/2'])
  })

  // 甲 is kept at 100 until onTime weighs below 1/3; 乙 has 105 − weight of onTime ⁄ 4 in sum: the sums meet at 500/11.
  it('change places where the upper leaves the full mark, not where the sums before meet', () => {
    expect(pairsOf({ 甲: unit(20, 14, 2), 乙: unit(15, 20, 1) })).toEqual([
      ['5/2', false, undefined, '1/3', ['50/3', 'onTime', 'satisfaction'], undefined],
    ])
  })

  it('never change places where one of them is always at a limit', () => {
    expect(pairsOf({ 甲: unit(10, 12, 3), 乙: unit(20, 9, 0) })).toEqual([
      ['25/2', false, undefined, '5/13', ['250/13', 'satisfaction', 'onTime'], undefined],
    ])
    expect(pairsOf({ 甲: unit(14, 16, 3), 乙: unit(20, 9, 1) })[0]).toEqual([
      '35/2',
      false,
      'limits',
      undefined,
      undefined,
      undefined,
    ])
    expect(pairsOf({ 甲: unit(10, 12, 3), 乙: unit(12, 9, 0) })[0]).toEqual([
      '65/2',
      false,
      'adjustments',
      undefined,
      undefined,
      undefined,
    ])
    expect(pairsOf({ 甲: unit(12, 12, 0), 乙: unit(12, 9, 0) })[0]).toEqual([
      '15/2',
      true,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('leave their part to the limits, so that shares still sum to 1', () => {
    const { effective, effectiveLimit } = sensitivity(
      { 甲: unit(19, 20, 2), 乙: unit(18, 20, 1), 丁: unit(10, 17, 2) },
      scheme,
      { samples: 1 },
    )
    const shares = [...effective.map(({ share }) => share), effectiveLimit].flatMap((share) => share ?? [])
    expect(shares).toHaveLength(4)
    expect(String(Ratio.sum(shares))).toBe('1')
    expect(effectiveLimit?.compare(0)).toBe(-1)
    const [free] = [sensitivity({ 甲: unit(9, 9, 0), 乙: unit(8, 9, 0) }, scheme, { samples: 1 })]
    expect(String(free.effectiveLimit)).toBe('0')
  })
})

describe('an indicator of weight 0', () => {
  const scheme = defineScheme({
    ...yueyang2021,
    indicators: yueyang2021.indicators.map((one) => ({
      ...one,
      weight: { completion: 60, onTime: 0 }[one.id] ?? one.weight,
    })),
  })

  it('stays at 0, tells no units apart and takes over no points', () => {
    const { units, pairs } = sensitivity(mailbox, scheme, { weights: '0.9' })
    expect(units[0]).toMatchObject({ unit: '住建局', rank: 1, alone: truly(1, 1), jointly: truly(1, 1) })
    expect(pairs.map(({ above, transfer }) => [above.length, transfer?.to])).toEqual([
      [18, undefined],
      [1, 'rework'],
      [3, undefined],
    ])
  })
})

describe('redistributed weights', () => {
  const scheme = defineScheme({
    ...yueyang2021,
    indicators: yueyang2021.indicators.map((one) => ({ ...one, whenEmpty: 'redistribute' as const })),
  })
  const units = { 全: tallyOf([5, 5, 4, 1, 5, 4]), 未回访: tallyOf([4, 4, 3, 0, 0, 0]) }

  it('leave a swap unsaid, and say why', () => {
    const [pair] = sensitivity(units, scheme, { samples: 10 }).pairs
    expect(pair).toMatchObject({
      dominated: false,
      shift: undefined,
      transfer: undefined,
      undetermined: 'the weights of one of the two are redistributed',
    })
  })

  it('are refused where points break ties', () => {
    const breaking = { ...scheme, ranking: { tieBreakers: [{ indicator: 'onTime' }] } }
    expect(refusal(() => sensitivity(units, breaking))).toEqual({
      code: 'moving-ties',
      path: ['ranking', 'tieBreakers'],
    })
  })
})

describe('the result', () => {
  it('is the same for the same seed and another for another', () => {
    const run = (seed: number): string =>
      JSON.stringify(sensitivity(mailbox, yueyang2021, { seed, weights: '0.5' }))
    expect(run(7)).toBe(run(7))
    expect(run(7)).not.toBe(run(8))
  })

  it('stays what it is from version to version', () => {
    const [zhujian] = sensitivity(mailbox, yueyang2021, { weights: '0.5' }).units
    expect(zhujian?.sampled?.ranks.map(({ rank, count }) => [rank, count])).toEqual([
      [18, 781],
      [19, 183],
      [21, 16],
      [22, 20],
    ])
  })

  it('is plain data in JSON, fractions as text', () => {
    const json = JSON.parse(JSON.stringify(sensitivity(mailbox, yueyang2021)))
    expect(json).toMatchObject({ scheme: 'yueyang-2021', weights: '1/4', samples: 1000, seed: 1 })
    expect(json.pairs[1].shift).toBe('2/11')
  })

  it('reads as a line a unit', () => {
    const text = String(sensitivity(mailbox.slice(0, 2), yueyang2021))
    expect(text).toBe(
      ['±25%', '2 住建局 95.38 A [2–2] [2–2] 90%: 2–2', '1 人社局 100.00 A [1–1] [1–1] 90%: 1–1'].join('\n'),
    )
  })
})

describe('bad options', () => {
  it.each([
    [{ weights: 1 }, 'invalid-value', ['weights']],
    [{ weights: '-0.1' }, 'invalid-value', ['weights']],
    [{ weights: '1/10000019' }, 'too-large', ['weights']],
    [{ weights: 'a quarter' }, 'not-a-ratio', ['weights']],
    [{ grades: {} as never }, 'not-a-ratio', ['grades']],
    [{ samples: 0 }, 'invalid-value', ['samples']],
    [{ samples: 1_000_001 }, 'invalid-value', ['samples']],
    [{ seed: -1 }, 'invalid-value', ['seed']],
    [{ seed: 0.5 }, 'invalid-value', ['seed']],
    [{ rounding: ['up' as never] }, 'invalid-value', ['rounding', 0]],
    [{ rateRounding: [101] }, 'invalid-value', ['rateRounding', 0]],
    [{ ties: ['random' as never] }, 'invalid-value', ['ties', 0]],
    [{ gradeBy: 'exact' as never }, 'invalid-type', ['gradeBy']],
    [{ sample: 10 } as never, 'unknown-key', []],
    [null as never, 'invalid-type', []],
  ])('%j', (options: SensitivityOptions, code, path) => {
    expect(refusal(() => sensitivity(mailbox, yueyang2021, options))).toEqual({ code, path })
  })
})
