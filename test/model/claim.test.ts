import { describe, expect, it } from 'vitest'
import { type Claim, claimSchema } from '../../src/model/claim.js'
import { frozen } from '../exact/frozen.js'

const accepts = (claim: object): boolean => claimSchema.safeParse(frozen(claim)).success

/** The examples of the design, section 5. */
const claims: readonly Claim[] = [
  { kind: 'rate', label: '按期办结率', published: '99.86%', numerator: '2794', denominator: '2798' },
  { kind: 'rate', published: '97.59%', numerator: { minus: ['1699', '41'] }, denominator: '1699' },
  { kind: 'rate', published: '97.59%' },
  { kind: 'share', group: '五类', label: '公共服务', published: '11.62%', part: '331', whole: 2848 },
  { kind: 'change', published: '21.07%', direction: 'down', current: '242', delta: '51', previous: null },
  { kind: 'change', published: '3.67', current: '99%', previous: '95.33%', unit: 'points' },
  { kind: 'sum', published: '2848', parts: ['1136', 482, '1210', '14', '6'], exhaustive: true },
  { kind: 'difference', published: '41', minuend: '3697', subtrahend: '3656' },
  { kind: 'count', published: '9', items: ['广兴洲镇', '许市镇'] },
  { kind: 'count', published: 6, rate: '1.07%', denominator: 560 },
  {
    kind: 'index',
    published: '98.3',
    tally: { due: 2798, reworked: 2 },
    rates: { satisfaction: { complement: '8.62%' } },
  },
  { kind: 'grade', published: 'A', index: '98.3' },
  {
    kind: 'rank',
    published: 1,
    unit: '人社局',
    among: [
      ['人社局', '100.00'],
      ['住建局', '95.38'],
    ],
  },
]

describe('claims are accepted', () => {
  it.each(claims.map((claim) => [claim.kind, claim] as const))('%s %j', (_kind, claim) => {
    expect(claimSchema.safeParse(frozen(claim))).toEqual({ success: true, data: claim })
  })
})

describe('claims are refused', () => {
  it.each<[string, object]>([
    ['without kind', { published: '1%' }],
    ['of an unknown kind', { kind: 'ratio', published: '1%' }],
    ['without a published figure', { kind: 'rate', numerator: 1, denominator: 2 }],
    ['with nothing published', { kind: 'rate', published: null }],
    ['with NaN published', { kind: 'rate', published: Number.NaN }],
    ['with a text of 201 characters', { kind: 'rate', published: '1'.repeat(201) }],
    ['with an operand of its own', { kind: 'rate', published: '1%', numerator: { times: [1, 2] } }],
    ['with two operands in one', { kind: 'rate', published: '1%', numerator: { sum: [1], minus: [2, 1] } }],
    ['with a difference of three', { kind: 'rate', published: '1%', numerator: { minus: [3, 2, 1] } }],
    ['with a list as operand', { kind: 'rate', published: '1%', numerator: [1, 2] }],
    ['with a sum of no parts list', { kind: 'sum', published: '1' }],
    ['with an unknown direction', { kind: 'change', published: '1%', direction: 'sideways' }],
    ['with a negative count', { kind: 'index', published: '98.3', tally: { due: -1 } }],
    ['with a number as grade', { kind: 'grade', published: 1 }],
    ['with a rank of nobody', { kind: 'rank', published: 1 }],
  ])('%s', (_what, claim) => {
    expect(accepts(claim)).toBe(false)
  })
})

describe('operands', () => {
  const nested = (depth: number): unknown => {
    let operand: unknown = '1'
    for (let i = 0; i < depth; i++) operand = i % 2 === 0 ? { sum: [operand] } : { minus: [operand, 0] }
    return operand
  }
  const accepted = (operand: unknown): boolean =>
    accepts({ kind: 'rate', published: '1%', numerator: operand, denominator: 1 })

  it.each([
    [0, true],
    [2, true],
    [3, true],
    [4, false],
  ])('nest %d deep: %s', (depth, good) => {
    expect(accepted(nested(depth))).toBe(good)
  })

  it('100,000 deep are refused without overflowing the stack', () => {
    const operand = nested(100_000)
    for (const field of ['numerator', 'denominator']) {
      expect(claimSchema.safeParse({ kind: 'rate', published: '1%', [field]: operand }).success).toBe(false)
    }
    expect(claimSchema.safeParse({ kind: 'sum', published: '1', parts: [operand] }).success).toBe(false)
  })

  it.each([
    [10_000, true],
    [10_001, false],
  ])('a sum of %d parts: %s', (length, good) => {
    expect(accepted({ sum: new Array(length).fill(1) })).toBe(good)
  })
})

describe('a claim from JSON with __proto__ in it', () => {
  it('gives a rate to nobody', () => {
    const text = '{"kind":"index","published":"98.3","rates":{"__proto__":{"complement":"8%"}}}'
    const claim = claimSchema.parse(JSON.parse(text))
    expect(claim).toEqual({ kind: 'index', published: '98.3', rates: {} })
    expect({}).not.toHaveProperty('complement')
  })
})
