import { describe, expect, it } from 'vitest'
import { type PrintedFigure, parsePrinted } from '../../src/exact/printed-figure.js'
import { parseRatio } from '../../src/exact/ratio.js'
import { roundingModes } from '../../src/exact/rounding.js'
import { refusal } from './failure.js'

describe('every unit that bulletins print', () => {
  it.each<[string, PrintedFigure['unit'], string, number]>([
    ['97.40%', 'percent', '97.4', 2],
    ['100%', 'percent', '100', 0],
    ['9.5‰', 'permille', '9.5', 1],
    ['3.67个百分点', 'points', '3.67', 2],
    ['3.67百分点', 'points', '3.67', 2],
    ['3.67個百分點', 'points', '3.67', 2],
    ['98.3分', 'score', '98.3', 1],
    ['98分', 'score', '98', 0],
    ['98.30', 'score', '98.3', 2],
    ['2798', 'count', '2798', 0],
    ['2798件', 'count', '2798', 0],
    ['41人次', 'count', '41', 0],
    ['9个', 'count', '9', 0],
    ['7.13万', 'count', '71300', 2],
    ['7.13万件', 'count', '71300', 2],
    ['7.13萬', 'count', '71300', 2],
    ['1.2亿', 'count', '120000000', 1],
    ['18,177', 'count', '18177', 0],
    ['1,234,567.5', 'score', '1234567.5', 1],
    ['９８．７７％', 'percent', '98.77', 2],
    ['１８，１７７', 'count', '18177', 0],
    ['100.00％', 'percent', '100', 2],
    ['-3.5%', 'percent', '-3.5', 1],
    ['−3.5%', 'percent', '-3.5', 1],
    ['－3.5%', 'percent', '-3.5', 1],
    ['+3.5%', 'percent', '3.5', 1],
    [' 97.40 %\u3000', 'percent', '97.4', 2],
    ['0.00%', 'percent', '0', 2],
  ])('%s is %s, %s to %d places', (text, unit, value, places) => {
    const figure = parsePrinted(text)
    expect([figure.unit, String(figure.value), figure.places]).toEqual([unit, value, places])
    expect(figure.text).toBe(text)
    expect(String(figure)).toBe(text)
    expect(JSON.stringify(figure)).toBe(JSON.stringify(text))
    expect(Object.isFrozen(figure)).toBe(true)
  })

  it.each([
    ['-3.5%', true],
    ['+3.5%', true],
    ['3.5%', false],
  ])('%s bears a sign: %s', (text, signed) => {
    expect(parsePrinted(text).signed).toBe(signed)
  })
})

describe('a figure stands for every value that prints so (四舍五入)', () => {
  it.each([
    ['97.40%', '[19479/200, 19481/200)'],
    ['97.4%', '[1947/20, 1949/20)'],
    ['97%', '[193/2, 195/2)'],
    ['0.00%', '(-1/200, 1/200)'],
    ['-3.5%', '(-71/20, -69/20]'],
    ['98.3分', '[393/4, 1967/20)'],
    ['98分', '[195/2, 197/2)'],
    ['3.67个百分点', '[733/200, 147/40)'],
    ['9.5‰', '[189/20, 191/20)'],
    ['7.13万', '[71250, 71350)'],
    ['7万', '[65000, 75000)'],
    ['1.2亿', '[115000000, 125000000)'],
    ['2798', '[2798, 2798]'],
    ['18,177件', '[18177, 18177]'],
  ])('%s is %s', (text, interval) => {
    expect(String(parsePrinted(text).interval())).toBe(interval)
  })

  it.each([
    ['ceil', '(139, 140]'],
    ['floor', '[140, 141)'],
    ['expand', '(139, 140]'],
    ['trunc', '[140, 141)'],
    ['halfCeil', '[279/2, 281/2)'],
    ['halfFloor', '(279/2, 281/2]'],
    ['halfExpand', '[279/2, 281/2)'],
    ['halfTrunc', '(279/2, 281/2]'],
    ['halfEven', '[279/2, 281/2]'],
  ] as const)('in mode %s, 140%% is %s', (mode, interval) => {
    expect(String(parsePrinted('140%').interval(mode))).toBe(interval)
  })

  it('a bound is everything from there on, in every mode', () => {
    for (const mode of roundingModes) {
      expect(String(parsePrinted('≥100%').interval(mode))).toBe('[100, ∞)')
      expect(String(parsePrinted('>=100%').interval(mode))).toBe('[100, ∞)')
      expect(String(parsePrinted('＞100%').interval(mode))).toBe('(100, ∞)')
      expect(String(parsePrinted('≤7.13万').interval(mode))).toBe('(−∞, 71300]')
      expect(String(parsePrinted('<5件').interval(mode))).toBe('(−∞, 5)')
    }
  })

  it.each([
    ['71249', false],
    ['71250', true],
    ['71349', true],
    ['71350', false],
  ])('7.13万 stands for %s: %s', (count, stands) => {
    expect(parsePrinted('7.13万').prints(parseRatio(count))).toBe(stands)
  })
})

describe('another value is printed the same way', () => {
  it.each([
    ['97.40%', '97.405', '97.41'],
    ['97.40%', '97.404', '97.40'],
    ['98.3分', '98', '98.0'],
    ['7.13万', '71250', '7.13万'],
    ['7.13万', '71249', '7.12万'],
    ['1.2亿', '249999999', '2.5亿'],
    ['2798', '2794', '2794'],
  ])('%s with %s prints %s', (text, exact, printed) => {
    expect(parsePrinted(text).print(parseRatio(exact))).toBe(printed)
  })
})

describe('what is not one printed figure is refused', () => {
  it.each([
    [''],
    [' '],
    ['%'],
    ['万'],
    ['about 7'],
    ['7 or 8'],
    ['①'],
    ['五'],
    ['½'],
    ['1,23'],
    ['1,2345'],
    ['1234,567'],
    ['7万%'],
    ['7万分'],
    ['7万个百分点'],
    ['97.40%%'],
    ['.5'],
    ['5.'],
    ['1e5'],
    ['--5'],
    ['97.40% '.repeat(2)],
    ['97.4\n0%'],
    ['NaN'],
    ['Infinity'],
  ])('%j', (text) => {
    expect(refusal(() => parsePrinted(text))).toEqual(['not-a-figure'])
  })

  it.each([[97.4], [97n], [null], [undefined], [['97.40%']], [{ toString: () => '97.40%' }]])(
    '%o, which is no text',
    (value) => {
      expect(refusal(() => parsePrinted(value as string))).toEqual(['invalid-type'])
    },
  )

  it('an unknown rounding mode', () => {
    expect(refusal(() => parsePrinted('97.40%').interval('half-up' as 'trunc'))).toEqual(['invalid-value'])
  })
})

describe('length', () => {
  it.each([
    ['40 digits', '1'.repeat(40)],
    ['41 digits', '1'.repeat(41)],
    ['64 digits', '1'.repeat(64)],
    ['41 decimals', `1.${'1'.repeat(41)}`],
    ['40 digits of 亿', `${'1'.repeat(40)}亿`],
  ])('%s are a figure, and have their interval', (_what, text) => {
    expect(parsePrinted(text).interval().contains(parsePrinted(text).exact)).toBe(true)
  })

  it.each([['1'.repeat(65)], [' '.repeat(65)], [`1.${'0'.repeat(1_000_000)}%`]])(
    'beyond 64 characters there is none',
    (text) => {
      expect(refusal(() => parsePrinted(text))).toEqual(['not-a-figure'])
    },
  )
})
