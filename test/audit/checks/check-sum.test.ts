import { describe, expect, it } from 'vitest'
import type { Operand } from '../../../src/model/claim.js'
import { findingOf, told } from '../support/one-finding.js'

const sum = (published: string, parts: Operand[], exhaustive?: boolean | null) =>
  findingOf({ kind: 'sum', published, parts, ...(exhaustive !== undefined && { exhaustive }) })

describe('sum of counts', () => {
  it.each<[published: string, parts: Operand[], exhaustive: boolean | null | undefined, told: string]>([
    ['2848', ['1136', '482', '1210', '14', '6'], true, 'reconciles: 2848'],
    ['2848件', [1136, 482, 1210, 14, 6], undefined, 'reconciles: 2848'],
    ['2847', ['1136', '482', '1210', '14', '6'], null, 'differs: 2848'],
    ['2849', ['1136', '482', '1210', '14', '6'], true, 'differs: 2848'],
    ['2849', ['1136', '482', '1210', '14', '6'], false, 'unverifiable: the parts are not all: 1 not listed'],
    ['2848', ['1136', '482', '1210', '14', '6'], false, 'reconciles: 2848'],
    ['2847', ['1136', '482', '1210', '14', '6'], false, 'differs: 2848'],
    ['7', ['7'], true, 'reconciles: 7'],
    ['0', ['0', '0'], true, 'reconciles: 0'],
    ['10', [{ sum: ['3', '4'] }, { minus: ['5', '2'] }], true, 'reconciles: 10'],
    ['10', [], true, 'unverifiable: parts not printed'],
    ['10', ['3', ''], true, 'unverifiable: a part not printed'],
    ['10', ['3', 'some'], true, 'unverifiable: a part cannot be read: "some"'],
    ['ten', ['3', '7'], true, 'unverifiable: the published figure cannot be read: "ten"'],
  ])('%s of %o, exhaustive %s: %s', (published, parts, exhaustive, expected) => {
    expect(told(sum(published, parts, exhaustive))).toBe(expected)
  })

  it('is exact where the parts are', () => {
    expect(String(sum('5', ['2', '2']).exact)).toBe('4')
  })
})

describe('sum of rounded figures', () => {
  it.each<[published: string, parts: Operand[], told: string]>([
    // 55.7 and 30.1, each ± 0.05: from 85.7 up to, not including, 85.9
    ['85.8%', ['55.7%', '30.1%'], 'reconciles: 85.8'],
    ['85.7%', ['55.7%', '30.1%'], 'reconciles: 85.8'],
    ['85.9%', ['55.7%', '30.1%'], 'reconciles: 85.8'],
    ['85.6%', ['55.7%', '30.1%'], 'differs: 85.8'],
    ['86.0%', ['55.7%', '30.1%'], 'differs: 85.8'],
    ['86%', ['55.7%', '30.1%'], 'reconciles: 85.8'],
    ['85%', ['55.7%', '30.1%'], 'differs: 85.8'],
    // 7.13万 + 2.00万: [91200, 91400), and 9.1万 is [90500, 91500)
    ['9.13万', ['7.13万', '2.00万'], 'reconciles: 9.13万'],
    ['9.1万', ['7.13万', '2.00万'], 'reconciles: 9.1万'],
    ['9.2万', ['7.13万', '2.00万'], 'differs: 9.1万'],
    ['91300', ['7.13万', '2.00万'], 'reconciles: 91300'],
    ['91400', ['7.13万', '2.00万'], 'differs: 91300'],
    // a bound is everything from there on
    ['≥100%', ['60%', '41%'], 'reconciles: 101'],
    ['≥100%', ['60%', '39.5%'], 'reconciles: 99.5'], // up to 100.05
    ['≥100%', ['60%', '39%'], 'differs: 99'], // up to, not including, 100
    ['≥100%', ['50%', '40%'], 'differs: 90'],
  ])('%s of %o %s', (published, parts, expected) => {
    const finding = sum(published, parts)
    expect(told(finding)).toBe(expected)
    expect(finding.exact).toBeUndefined()
  })
})

describe('difference', () => {
  it.each<[published: string, minuend: Operand | null, subtrahend: Operand | null, told: string]>([
    ['4', '2798', '2794', 'reconciles: 4'],
    ['5', '2798', '2794', 'differs: 4'],
    ['3', '2798', '2794', 'differs: 4'],
    ['0', '2798', '2798', 'reconciles: 0'],
    ['41', '3656', '3697', 'differs: -41'],
    ['1万', '7.13万', '6.13万', 'reconciles: 1万'],
    ['1.03万', '7.13万', '6.13万', 'differs: 1.00万'],
    ['4', null, '2794', 'unverifiable: minuend not printed'],
    ['4', '2798', null, 'unverifiable: subtrahend not printed'],
    ['4', '2798', 'x', 'unverifiable: subtrahend cannot be read: "x"'],
  ])('%s of %s − %s %s', (published, minuend, subtrahend, expected) => {
    expect(told(findingOf({ kind: 'difference', published, minuend, subtrahend }))).toBe(expected)
  })
})
