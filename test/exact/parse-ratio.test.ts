import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { parseRatio, ratio } from '../../src/exact/ratio.js'
import { refusal } from './failure.js'

const parse = (value: unknown) => parseRatio(value as string)

describe('parseRatio reads exact numbers', () => {
  it.each<[unknown, string]>([
    [0.1, '1/10'],
    ['0.90', '9/10'],
    ['+0.90', '9/10'],
    ['-0.90', '-9/10'],
    ['280/3', '280/3'],
    ['-280/3', '-280/3'],
    ['6/560', '3/280'],
    ['007', '7'],
    ['-0', '0'],
    [-0, '0'],
    [30, '30'],
    [1e20, '100000000000000000000'],
    [5n, '5'],
    [ratio(2, 4), '1/2'],
    [new Decimal('97.40'), '487/5'],
    [new Decimal('1e-30'), `1/1${'0'.repeat(30)}`],
    [{ numerator: -1n, denominator: 2n }, '-1/2'],
    ['9'.repeat(40), '9'.repeat(40)],
  ])('%s is %s', (value, written) => {
    expect(String(parse(value))).toBe(written)
  })
})

describe('parseRatio refuses everything else', () => {
  it.each<[unknown]>([
    ['1e5'],
    ['1E5'],
    [1e21],
    [1e-7],
    [''],
    [' 1'],
    ['1 '],
    ['.5'],
    ['5.'],
    ['1,000'],
    ['0x10'],
    ['１'],
    ['1/2/3'],
    ['1/-2'],
    ['1.5/2'],
    ['NaN'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [new Decimal(Number.NaN)],
    [new Decimal(Number.POSITIVE_INFINITY)],
    ['9'.repeat(81)],
    [null],
    [undefined],
    [true],
    [Symbol('1')],
    [[1, 2]],
    [{}],
  ])('%o', (value) => {
    expect(refusal(() => parse(value))).toEqual(['not-a-ratio'])
  })

  it('a denominator of 0', () => {
    expect(refusal(() => parse('1/0'))).toEqual(['division-by-zero'])
    expect(refusal(() => parse({ numerator: 1n, denominator: 0n }))).toEqual(['division-by-zero'])
  })
})

describe('parseRatio is not misled by hostile objects', () => {
  const explode = (): never => {
    throw new Error('asked')
  }
  it.each<[string, unknown]>([
    ['no prototype', Object.create(null)],
    ['a toString that throws', { toString: explode }],
    ['a valueOf and a toPrimitive that throw', { valueOf: explode, [Symbol.toPrimitive]: explode }],
    ['a toString that answers "1"', { toString: () => '1' }],
    ['the tag of a decimal and nothing else', { toStringTag: '[object Decimal]' }],
    ['halves that throw as text', { numerator: { toString: explode }, denominator: 1n }],
    ['halves that are text', { numerator: '1', denominator: '2' }],
  ])('%s', (_what, value) => {
    expect(refusal(() => parse(value))).toEqual(['not-a-ratio'])
  })
})
