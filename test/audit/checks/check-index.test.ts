import { describe, expect, it } from 'vitest'
import type { IndexClaim } from '../../../src/model/claim.js'
import type { Scheme } from '../../../src/model/scheme.js'
import { pointsPerPercentagePoint } from '../../../src/schemes/points-per-percentage-point.js'
import { responseSolvedSatisfied } from '../../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { refusal } from '../../score/support/refusal.js'
import { tallyOf } from '../../score/support/tallies.js'
import { findingOf, told } from '../support/one-finding.js'

type Made = Pick<IndexClaim, 'tally' | 'rates'>

const index = (published: string | number, made: Made, scheme: Scheme | string | undefined = yueyang2021) =>
  findingOf({ kind: 'index', published, ...made }, scheme === undefined ? {} : { scheme })

const mailbox = { tally: tallyOf([77, 77, 75, 1, 77, 72]) }

describe('index from counts: exactly 7520/77 = 97.6623…', () => {
  it.each([
    ['97.66', 'reconciles: 97.66'],
    ['97.65', 'differs: 97.66'],
    ['97.67', 'differs: 97.66'],
    ['97.7', 'reconciles: 97.7'],
    ['97.6', 'differs: 97.7'],
    ['97.662', 'reconciles: 97.662'],
    ['97.66分', 'reconciles: 97.66'],
    ['98分', 'reconciles: 98'],
    ['98', 'reconciles: 98'], // at the places it was printed with: none
    ['97', 'differs: 98'],
  ])('%s %s', (published, expected) => {
    const finding = index(published, mailbox)
    expect([told(finding), String(finding.exact)]).toEqual([expected, '7520/77'])
  })

  it('rounds as the scheme does', () => {
    const dropping: Scheme = { ...yueyang2021, index: { places: 2, mode: 'trunc' } }
    const counts = { tally: tallyOf([3, 3, 3, 2, 3, 3]) } // 80 + 20/3 = 86.6666…
    expect(told(index('86.67', counts))).toBe('reconciles: 86.67')
    expect(told(index('86.66', counts))).toBe('differs: 86.67')
    expect(told(index('86.66', counts, dropping))).toBe('reconciles: 86.66')
    expect(told(index('86.67', counts, dropping))).toBe('differs: 86.66')
  })

  it('rounds rates first where the scheme does: 交警君山大队 by whole percents', () => {
    const counts = { tally: tallyOf([3, 3, 3, 1, 3, 3]) }
    expect(told(index('93.40', counts))).toBe('differs: 93.33')
    expect(told(index('93.40', counts, { ...yueyang2021, rateRounding: { places: 0 } }))).toBe(
      'reconciles: 93.40',
    )
  })

  it('takes counts of the scheme’s own, and adjustments', () => {
    const asked = {
      tally: { due: 10, responded: 10, surveyed: 5, solved: 4, satisfied: 3, basicallySatisfied: 2 },
    }
    expect(told(index('88.40', asked, responseSolvedSatisfied))).toBe('reconciles: 88.40')
    const deducting: Scheme = {
      ...yueyang2021,
      adjustments: [{ id: 'again', cases: { reworked: 1 }, pointsPerCase: -3, cap: 5 }],
    }
    expect(told(index('94.66', mailbox, deducting))).toBe('reconciles: 94.66')
    expect(told(index('97.66', mailbox, deducting))).toBe('differs: 94.66')
  })
})

describe('index from printed rates: intervals', () => {
  const city: Made = {
    tally: { due: 2798, completed: 2798, onTime: 2798, reworked: 2 },
    rates: { satisfaction: { complement: '8.62%' } },
  }
  const printed = { completion: '100.00%', onTime: '100.00%', rework: '33.33%', satisfaction: '100.00%' }

  it.each<[published: string, made: Made, told: string]>([
    // (98.2607, 98.2627]
    ['98.3', city, 'reconciles: 98.3'],
    ['98.2', city, 'differs: 98.3'],
    ['98.26', city, 'reconciles: 98.26'],
    ['98.25', city, 'differs: 98.26'],
    ['98.27', city, 'differs: 98.26'],
    // a rate of 100.00 % can be 99.995 % but not more than 100 %: from 93.329 to 93.335, both included
    ['93.33', { rates: printed }, 'reconciles: 93.33'],
    ['93.34', { rates: printed }, 'reconciles: 93.33'],
    ['93.32', { rates: printed }, 'differs: 93.33'],
    ['93.35', { rates: printed }, 'differs: 93.33'],
    ['93.40', { rates: printed }, 'differs: 93.33'],
    // printed counts stand behind the rates that are not printed
    ['93.40', { ...mailbox, rates: { rework: '33%', onTime: '100.00%' } }, 'differs: 92.10'],
  ])('%s of %o %s', (published, made, expected) => {
    expect(told(index(published, made))).toBe(expected)
  })

  it.each([
    // 94.5 … 95.5 % satisfied: from 24.75 to 25 points
    ['95%', '50.00', 'reconciles'],
    ['95%', '49.75', 'reconciles'],
    ['95%', '49.74', 'differs'],
    ['95.00%', '50.00', 'reconciles'],
    ['95.00%', '49.99', 'differs'],
    ['95.01%', '50.00', 'reconciles'],
    ['94.99%', '50.00', 'reconciles'], // 94.985 % … 94.995 %: 49.9925 … 49.9975
    ['94.98%', '50.00', 'differs'], // … 94.985 %: 49.9925
    // 69.5 … 70.5 %: from the floor of 12.5 up to, not including, 12.75
    ['70%', '37.50', 'reconciles'],
    ['70%', '37.49', 'differs'],
    ['70%', '37.75', 'reconciles'],
    ['70%', '37.76', 'differs'],
    ['20%', '37.50', 'reconciles'],
    ['20%', '37.51', 'differs'],
  ])('points lost: %s satisfied, %s %s', (satisfaction, published, verdict) => {
    const made = { tally: { due: 1, onTime: 1 }, rates: { satisfaction } }
    expect(index(published, made, pointsPerPercentagePoint).verdict).toBe(verdict)
  })

  it('a printed rate is the very rate where the scheme rounds rates to the printed places', () => {
    const rounding: Scheme = { ...yueyang2021, rateRounding: { places: 2 } }
    const made = { tally: tallyOf([3, 3, 3, 0, 3, 3]), rates: { rework: '33.33%' } }
    expect(told(index('93.33', made, rounding))).toBe('reconciles: 93.33') // 80 + 20 × 66.67 % = 93.334
    expect(told(index('93.34', made, rounding))).toBe('differs: 93.33')
  })

  it('is kept at the full mark', () => {
    const bonus: Scheme = {
      ...yueyang2021,
      adjustments: [{ id: 'bonus', cases: { reworked: 1 }, pointsPerCase: 50 }],
    }
    const made = { ...mailbox, rates: { onTime: '97.40%' } }
    expect(told(index('100.00', made, bonus))).toBe('reconciles: 100.00')
    expect(told(index('99.99', made, bonus))).toBe('differs: 100.00')
  })
})

describe('index: what is missing', () => {
  it.each<[made: Made, missing: string]>([
    [{ tally: { due: 77, completed: 77 } }, 'onTime, reworked, satisfied, surveyed not printed'],
    [{}, 'completed, due, onTime, reworked, satisfied, surveyed not printed'],
    [
      { tally: tallyOf([77, 78, 75, 1, 77, 72]) },
      'completion is 78 of 77: the counts cannot be true together',
    ],
    [{ tally: tallyOf([77, 77, 75, 1, 0, 0]) }, 'no index: satisfaction has no rate (surveyed is 0)'],
    [{ ...mailbox, rates: { onTime: 'most' } }, 'the rate onTime cannot be read'],
    [{ ...mailbox, rates: { onTime: '120%' } }, 'the rate onTime cannot be read'],
  ])('%o: %s', (made, missing) => {
    expect(told(index('97.66', made))).toBe(`unverifiable: ${missing}`)
  })

  it('the scheme, or the figure', () => {
    expect(told(findingOf({ kind: 'index', published: '97.66', ...mailbox }))).toBe(
      'unverifiable: scheme not stated',
    )
    expect(told(index('high', mailbox))).toBe('unverifiable: the published figure cannot be read: "high"')
  })

  it('an answer to an empty rate is the scheme’s, with printed rates too', () => {
    const full: Scheme = {
      ...yueyang2021,
      indicators: yueyang2021.indicators.map((one) => ({ ...one, whenEmpty: 'full' as const })),
    }
    const nobodyAsked = tallyOf([77, 77, 75, 1, 0, 0])
    expect(told(index('98.96', { tally: nobodyAsked }, full))).toBe('reconciles: 98.96') // 100 − 80/77
    expect(told(index('98.96', { tally: nobodyAsked, rates: { onTime: '97.40%' } }, full))).toBe(
      'reconciles: 98.96',
    )
  })

  it('a rate of no indicator of the scheme is refused', () => {
    const call = () => index('97.66', { ...mailbox, rates: { satisfactionRate: '93.51%' } })
    expect(refusal(call).code).toBe('unknown-indicator')
  })
})
