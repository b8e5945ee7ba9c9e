import { describe, expect, it } from 'vitest'
import { parseRatio, ratio } from '../../src/exact/ratio.js'
import { type RoundingMode, roundingModes } from '../../src/exact/rounding.js'
import { refusal } from './failure.js'

type Outcomes = Readonly<Record<RoundingMode, string>>

/** The table of ECMA-402, "Rounding modes in Intl.NumberFormat", with ±2.5 added for the even tie. */
const rounded: Readonly<Record<string, Outcomes>> = {
  '-1.5': {
    ceil: '-1',
    floor: '-2',
    expand: '-2',
    trunc: '-1',
    halfCeil: '-1',
    halfFloor: '-2',
    halfExpand: '-2',
    halfTrunc: '-1',
    halfEven: '-2',
  },
  '-0.5': {
    ceil: '0',
    floor: '-1',
    expand: '-1',
    trunc: '0',
    halfCeil: '0',
    halfFloor: '-1',
    halfExpand: '-1',
    halfTrunc: '0',
    halfEven: '0',
  },
  '0.5': {
    ceil: '1',
    floor: '0',
    expand: '1',
    trunc: '0',
    halfCeil: '1',
    halfFloor: '0',
    halfExpand: '1',
    halfTrunc: '0',
    halfEven: '0',
  },
  '1.5': {
    ceil: '2',
    floor: '1',
    expand: '2',
    trunc: '1',
    halfCeil: '2',
    halfFloor: '1',
    halfExpand: '2',
    halfTrunc: '1',
    halfEven: '2',
  },
  '2.5': {
    ceil: '3',
    floor: '2',
    expand: '3',
    trunc: '2',
    halfCeil: '3',
    halfFloor: '2',
    halfExpand: '3',
    halfTrunc: '2',
    halfEven: '2',
  },
  '-2.5': {
    ceil: '-2',
    floor: '-3',
    expand: '-3',
    trunc: '-2',
    halfCeil: '-2',
    halfFloor: '-3',
    halfExpand: '-3',
    halfTrunc: '-2',
    halfEven: '-2',
  },
}

describe('a tie is decided by the mode', () => {
  const rows = Object.entries(rounded).flatMap(([value, outcomes]) =>
    roundingModes.map((mode) => [value, mode, outcomes[mode]] as const),
  )
  it.each(rows)('%s, %s: %s', (value, mode, expected) => {
    const exact = parseRatio(value)
    expect(exact.toFixed(0, mode)).toBe(expected)
    expect(exact.toDecimal(0, mode).toString()).toBe(expected)
    expect(String(exact.rounded(0, mode))).toBe(expected)
  })
})

describe('a hair beside a tie is no tie', () => {
  const halves = roundingModes.filter((mode) => mode.startsWith('half'))
  const hair = ratio(1n, 10n ** 60n)
  it.each(halves)('%s', (mode) => {
    expect(parseRatio('0.125').minus(hair).toFixed(2, mode)).toBe('0.12')
    expect(parseRatio('0.125').plus(hair).toFixed(2, mode)).toBe('0.13')
    expect(parseRatio('-0.125').minus(hair).toFixed(2, mode)).toBe('-0.13')
    expect(parseRatio('-0.125').plus(hair).toFixed(2, mode)).toBe('-0.12')
  })
})

describe('ties that a floating-point number misses', () => {
  it.each([
    ['23/160 of 100, which (23 / 160 * 100).toFixed(2) prints as 14.37', ratio(2300, 160), 2, '14.38'],
    ['1.005, whose double lies below it', parseRatio('1.005'), 2, '1.01'],
    ['8.95, printed 8.9 by CVSS calculators', parseRatio('8.95'), 1, '9.0'],
    ['1.45', parseRatio('1.45'), 1, '1.5'],
  ])('%s', (_what, exact, places, printed) => {
    expect(exact.toFixed(places)).toBe(printed)
  })
})

describe('toFixed prints exactly the places asked for', () => {
  it.each([
    [ratio(0), 2, '0.00'],
    [ratio(100), 2, '100.00'],
    [ratio(100), 0, '100'],
    [ratio(1, 1000), 3, '0.001'],
    [ratio(999, 1000), 2, '1.00'],
    [ratio(-5, 100), 2, '-0.05'],
    [ratio(1, 3), 5, '0.33333'],
    [ratio(1, 3), 100, `0.${'3'.repeat(100)}`],
  ])('%s to %d places is %s', (exact, places, printed) => {
    expect(exact.toFixed(places)).toBe(printed)
  })

  it.each(roundingModes)('never as -0.00 (%s)', (mode) => {
    for (const sliver of [ratio(-1, 1000), ratio(-5, 1000), ratio(-9, 1000)]) {
      expect(['0.00', '-0.01']).toContain(sliver.toFixed(2, mode))
      expect(['0', '-0.01']).toContain(sliver.toDecimal(2, mode).toFixed())
      expect(Object.is(Number(sliver.toFixed(2, mode)), -0)).toBe(false)
    }
  })
})

describe('toDecimal', () => {
  it('never writes an exponent', () => {
    expect(String(ratio(1n, 10n ** 50n).toDecimal(50))).toBe(`0.${'0'.repeat(49)}1`)
    expect(String(ratio(10n ** 50n).toDecimal(0))).toBe(`1${'0'.repeat(50)}`)
  })
})

describe('bad places and modes are refused', () => {
  const third = ratio(1, 3)
  it.each<[string, unknown, unknown, string]>([
    ['-1 places', -1, 'trunc', 'invalid-value'],
    ['101 places', 101, 'trunc', 'invalid-value'],
    ['1.5 places', 1.5, 'trunc', 'invalid-value'],
    ['NaN places', Number.NaN, 'trunc', 'invalid-value'],
    ['places as text', '2', 'trunc', 'invalid-type'],
    ['no places', undefined, 'trunc', 'invalid-type'],
    ['half-up', 2, 'half-up', 'invalid-value'],
    ['null as mode', 2, null, 'invalid-value'],
    ['a key of every object as mode', 2, 'toString', 'invalid-value'],
  ])('%s', (_what, places, mode, code) => {
    const arguments_ = [places, mode] as [number, RoundingMode]
    expect(refusal(() => third.toFixed(...arguments_))).toEqual([code])
    expect(refusal(() => third.toDecimal(...arguments_))).toEqual([code])
    expect(refusal(() => third.rounded(...arguments_))).toEqual([code])
  })
})
