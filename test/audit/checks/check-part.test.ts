import { describe, expect, it } from 'vitest'
import type { RoundingMode } from '../../../src/exact/rounding.js'
import type { Operand } from '../../../src/model/claim.js'
import { findingOf, told } from '../support/one-finding.js'

type Row = [
  published: string | number,
  numerator: Operand | null,
  denominator: Operand | null,
  told: string,
  exact?: string,
]

const rate = (published: string | number, numerator: Operand | null, denominator: Operand | null) =>
  findingOf({ kind: 'rate', published, numerator, denominator })

describe('rate: numerator over denominator', () => {
  it.each<Row>([
    ['99.86%', '2794', '2798', 'reconciles: 99.86', '1397/1399'],
    ['99.85%', '2794', '2798', 'differs: 99.86', '1397/1399'],
    ['99.87%', '2794', '2798', 'differs: 99.86', '1397/1399'],
    ['99.9%', 2794, 2798, 'reconciles: 99.9', '1397/1399'],
    ['100%', '2794', '2798', 'reconciles: 100', '1397/1399'],
    ['100.00%', '2794', '2798', 'differs: 99.86', '1397/1399'],
    ['97.40%', '75', '77', 'reconciles: 97.40', '75/77'],
    ['97.4%', '75', '77', 'reconciles: 97.4', '75/77'],
    ['97.400%', '75', '77', 'differs: 97.403', '75/77'],
    ['14.38%', 23, 160, 'reconciles: 14.38', '23/160'], // 14.375, a tie
    ['14.37%', 23, 160, 'differs: 14.38', '23/160'],
    ['0.00%', '0', '13', 'reconciles: 0.00', '0'],
    ['1.4‰', '4', '2798', 'reconciles: 1.4', '2/1399'],
    ['1.5‰', '4', '2798', 'differs: 1.4', '2/1399'],
    ['９９．８６％', '２７９４', '2,798', 'reconciles: 99.86', '1397/1399'],
    ['≥99%', '2794', '2798', 'reconciles: 100', '1397/1399'],
    ['≥99.9%', '2794', '2798', 'differs: 99.9', '1397/1399'],
    ['103.90%', '80', '77', 'reconciles: 103.90', '80/77'],
    ['97.59%', { minus: ['1699', '41'] }, '1699', 'reconciles: 97.59', '1658/1699'],
    ['58.32%', { sum: ['487', '346', '331', '279', '218'] }, '2848', 'reconciles: 58.32', '1661/2848'],
  ])('%s of %o / %o %s', (published, numerator, denominator, expected, exact) => {
    const finding = rate(published, numerator, denominator)
    expect(told(finding)).toBe(expected)
    expect(String(finding.exact)).toBe(exact)
    expect(finding.published).toBe(String(published))
  })

  it.each<Row>([
    ['97.40', '75', '77', 'reconciles: 97.40'],
    ['97.41', '75', '77', 'differs: 97.40'],
    ['0.974', '75', '77', 'reconciles: 0.974'],
    ['0.975', '75', '77', 'differs: 97.403'],
    ['100', '77', '77', 'reconciles: 100'],
    [97.4, '75', '77', 'reconciles: 97.4'],
    ['97', '75', '77', 'reconciles: 97'], // a column headed 率(%) in whole percents
    ['98', '75', '77', 'differs: 97'],
  ])(
    'bare, the sign being in the heading, or as a fraction: %s of %o / %o %s',
    (published, numerator, denominator, expected) => {
      expect(told(rate(published, numerator, denominator))).toBe(expected)
    },
  )
})

describe('rate: 万 stands for an interval, and so do all figures made from it', () => {
  it.each<Row>([
    // 7.13万 is [71250, 71350): 6.95万 of it is between 69450/71350 = 97.337 % and 69550/71250 = 97.614 %
    ['97.34%', '6.95万', '7.13万', 'reconciles: 97.48'],
    ['97.61%', '6.95万', '7.13万', 'reconciles: 97.48'],
    ['97.33%', '6.95万', '7.13万', 'differs: 97.48'],
    ['97.62%', '6.95万', '7.13万', 'differs: 97.48'],
    // out of exactly 71300: from 97.405 % up to, not including, 97.5456 %
    ['97.41%', '6.95万', '71300', 'reconciles: 97.48'],
    ['97.55%', '6.95万', '71300', 'reconciles: 97.48'],
    ['97.40%', '6.95万', '71300', 'differs: 97.48'],
    ['97.56%', '6.95万', '71300', 'differs: 97.48'],
  ])('%s of %s / %s %s', (published, numerator, denominator, expected) => {
    const finding = rate(published, numerator, denominator)
    expect(told(finding)).toBe(expected)
    expect(finding.exact).toBeUndefined()
    expect(finding.range).toBeDefined()
  })
})

describe('rate: what is missing', () => {
  it.each<Row>([
    ['100%', null, '77', 'unverifiable: numerator not printed'],
    ['100%', '77', null, 'unverifiable: denominator not printed'],
    ['100%', '', ' ', 'unverifiable: numerator, denominator not printed'],
    ['100%', '0', '0', 'unverifiable: the denominator is 0: there is no rate'],
    ['about 7', '75', '77', 'unverifiable: the published figure cannot be read: "about 7"'],
    ['100%', '#DIV/0!', '77', 'unverifiable: numerator cannot be read: "#DIV/0!"'],
    ['100%', '77', { sum: ['70', 'x'] }, 'unverifiable: denominator cannot be read: "x"'],
  ])('%s of %o / %o %s', (published, numerator, denominator, expected) => {
    expect(told(rate(published, numerator, denominator))).toBe(expected)
  })

  it('a negative numerator is not blamed on the denominator', () => {
    const finding = rate('5%', { minus: ['41', '1699'] }, '1699')
    expect(finding.verdict).not.toBe('reconciles')
    expect(finding.missing ?? '').not.toContain('denominator')
  })
})

describe('rate: the bulletin’s own rounding', () => {
  it.each<[rounding: RoundingMode | undefined, published: string, told: string]>([
    [undefined, '9.80%', 'reconciles: 9.80'],
    ['halfExpand', '9.79%', 'differs: 9.80'],
    ['trunc', '9.79%', 'reconciles: 9.79'],
    ['trunc', '9.80%', 'differs: 9.79'],
    ['ceil', '9.80%', 'reconciles: 9.80'],
  ])('279 of 2848 (9.7963 %%) by %s: %s %s', (rounding, published, expected) => {
    const claim = { kind: 'rate', published, numerator: '279', denominator: '2848' } as const
    expect(told(findingOf(claim, rounding && { rounding }))).toBe(expected)
  })
})

describe('share: part over whole', () => {
  it.each<Row>([
    ['11.62%', '331', '2848', 'reconciles: 11.62', '331/2848'],
    ['17.12%', '487', '2848', 'differs: 17.10', '487/2848'],
    ['11.62%', '331', null, 'unverifiable: whole not printed', 'undefined'],
    ['11.62%', null, null, 'unverifiable: part, whole not printed', 'undefined'],
  ])('%s of %o / %o %s', (published, part, whole, expected, exact) => {
    const finding = findingOf({ kind: 'share', published, part, whole })
    expect([told(finding), String(finding.exact)]).toEqual([expected, exact])
  })
})
