import { describe, expect, it } from 'vitest'
import type { CountClaim } from '../../../src/model/claim.js'
import { findingOf, told } from '../support/one-finding.js'

type Row = [published: string | number, fields: Partial<CountClaim>, told: string, exact?: string]
const nine = Array.from({ length: 9 }, (_, i) => `单位${i}`)

describe('count, against the list it counts', () => {
  it.each<Row>([
    ['9', { items: nine }, 'reconciles: 9', '9'],
    [9, { items: nine }, 'reconciles: 9', '9'],
    ['9家', { items: nine }, 'reconciles: 9', '9'],
    ['8', { items: nine }, 'differs: 9', '9'],
    ['10', { items: nine }, 'differs: 9', '9'],
    ['0', { items: [] }, 'reconciles: 0', '0'],
  ])('%s of %o %s', (published, fields, expected, exact) => {
    const finding = findingOf({ kind: 'count', published, ...fields })
    expect([told(finding), String(finding.exact)]).toEqual([expected, exact])
  })
})

describe('count, against the rate printed beside it', () => {
  it.each<Row>([
    ['72', { rate: '93.51%', denominator: '77' }, 'reconciles: 72', '72'],
    ['71', { rate: '93.51%', denominator: '77' }, 'differs: 72', '72'],
    ['73', { rate: '93.51%', denominator: '77' }, 'differs: 72', '72'],
    ['75', { rate: '93.51%', denominator: '77' }, 'differs: 72', '72'],
    // 9.8 % of 2848: from 277.68 up to, not including, 280.53
    ['277', { rate: '9.8%', denominator: '2848' }, 'differs: 278–280', 'undefined'],
    ['278', { rate: '9.8%', denominator: '2848' }, 'reconciles: 278–280', 'undefined'],
    ['280', { rate: '9.8%', denominator: '2848' }, 'reconciles: 278–280', 'undefined'],
    ['281', { rate: '9.8%', denominator: '2848' }, 'differs: 278–280', 'undefined'],
    ['77', { rate: '100%', denominator: '77' }, 'reconciles: 77', '77'],
    ['9', { items: nine, rate: '90%', denominator: '10' }, 'reconciles: 9', '9'],
    ['8', { items: nine, rate: '80%', denominator: '10' }, 'differs: 9', '9'],
    ['9', { items: nine, rate: '80%', denominator: '10' }, 'differs: 8', '8'],
  ])('%s of %o %s', (published, fields, expected, exact) => {
    const finding = findingOf({ kind: 'count', published, ...fields })
    expect([told(finding), String(finding.exact)]).toEqual([expected, exact])
  })
})

describe('count: what is missing', () => {
  it.each<Row>([
    ['9', {}, 'unverifiable: items or rate not printed'],
    ['9', { rate: '90%' }, 'unverifiable: denominator not printed'],
    ['9', { rate: 'most', denominator: '10' }, 'unverifiable: the rate cannot be read: "most"'],
    ['72', { rate: '93.50%', denominator: '77' }, 'unverifiable: no whole count of 77 prints as 93.50%'],
    ['9', { rate: '90%', denominator: '1万' }, 'unverifiable: the denominator is not a whole number'],
    ['7.13万', { items: nine }, 'unverifiable: the published count is not a whole number'],
    ['nine', { items: nine }, 'unverifiable: the published figure cannot be read: "nine"'],
  ])('%s of %o %s', (published, fields, expected) => {
    expect(told(findingOf({ kind: 'count', published, ...fields }))).toBe(expected)
  })

  it('a rate out of 0 says nothing about a count', () => {
    expect(findingOf({ kind: 'count', published: '0', rate: '0%', denominator: '0' }).verdict).toBe(
      'unverifiable',
    )
  })
})
