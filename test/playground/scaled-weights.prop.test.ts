import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaledWeights } from '../../docs/playground/desk/scaled-weights.js'
import { parseRatio, Ratio } from '../../src/index.js'

const weight = fc
  .integer({ min: 0, max: 100_000 })
  .map((thousandths) => new Ratio(BigInt(thousandths), 1000n).toFixed(3))
const weights = fc.array(weight, { minLength: 2, maxLength: 12 })
const fullMark = fc.constantFrom('100', '50', '1', '99.5')

const sumOf = (all: readonly string[]): string => `${Ratio.sum(all.map((one) => parseRatio(one)))}`

it('adds up to the full mark exactly, and no weight is negative', () => {
  fc.assert(
    fc.property(weights, fullMark, (given, full) => {
      const scaled = scaledWeights(given, full) ?? []
      expect(sumOf(scaled)).toBe(`${parseRatio(full)}`)
      expect(scaled.filter((one) => parseRatio(one).compare(0) < 0)).toEqual([])
    }),
  )
})

it('keeps the weight it is told to keep, whatever the others are', () => {
  fc.assert(
    fc.property(weights, fc.nat({ max: 1 }), (given, kept) => {
      const scaled = scaledWeights(given, '100', kept) ?? []
      expect(scaled[kept]).toBe(given[kept])
      expect(sumOf(scaled)).toBe('100')
    }),
  )
})

it('stays within a hundredth of the exact proportion, and in order', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const exact = given.map((one) => parseRatio(one))
      const sum = Ratio.sum(exact)
      fc.pre(sum.compare(0) > 0)
      const scaled = (scaledWeights(given, '100') ?? []).map((one) => parseRatio(one))
      exact.forEach((one, at) => {
        const off = (scaled[at] as Ratio).minus(one.times(100).dividedBy(sum)).abs()
        expect(off.compare(new Ratio(1n, 100n))).toBe(-1)
      })
    }),
  )
})
