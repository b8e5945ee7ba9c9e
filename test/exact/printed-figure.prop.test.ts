import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrinted } from '../../src/exact/printed-figure.js'
import { Ratio } from '../../src/exact/ratio.js'
import { modes, nearTies } from './arbitrary-ratio.js'

const places = fc.integer({ min: 0, max: 4 })
const marks = fc.constantFrom('%', '‰', '个百分点', '分')
const magnitudes = fc.constantFrom(['万', 10_000] as const, ['亿', 100_000_000] as const)

describe('printing and un-printing', () => {
  it('the interval of what was printed holds the exact value, in every mode', () => {
    fc.assert(
      fc.property(nearTies, places, modes, marks, (exact, digits, mode, mark) => {
        const figure = parsePrinted(`${exact.toFixed(digits, mode)}${mark}`)
        expect(figure.interval(mode).contains(exact)).toBe(true)
        expect(figure.prints(exact, mode)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('two values lie in one interval just when they print alike', () => {
    fc.assert(
      fc.property(nearTies, nearTies, fc.boolean(), places, modes, (one, far, near, digits, mode) => {
        const other = near ? one.plus(far.dividedBy(100n * 10n ** BigInt(digits))) : far
        const alike = one.toFixed(digits, mode) === other.toFixed(digits, mode)
        expect(
          parsePrinted(`${one.toFixed(digits, mode)}%`)
            .interval(mode)
            .contains(other),
        ).toBe(alike)
      }),
      { numRuns: 1000 },
    )
  })

  it('an end belongs to the interval just when it prints so', () => {
    fc.assert(
      fc.property(nearTies, places, modes, (exact, digits, mode) => {
        const printed = exact.toFixed(digits, mode)
        const { lower, upper } = parsePrinted(`${printed}%`).interval(mode)
        for (const bound of [lower, upper]) {
          expect(bound?.at.toFixed(digits, mode) === printed).toBe(bound?.closed)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('counts in 万 and 亿 too', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), magnitudes, places, modes, (count, [mark, scale], digits, mode) => {
        const exact = new Ratio(BigInt(count))
        const printed = `${exact.dividedBy(scale).toFixed(digits, mode)}${mark}`
        const figure = parsePrinted(printed)
        expect(figure.print(exact, mode)).toBe(printed)
        expect(figure.prints(exact, mode)).toBe(true)
        expect(figure.scale).toBe(scale)
      }),
    )
  })

  it('trailing zeros narrow the interval, and never move it', () => {
    fc.assert(
      fc.property(nearTies, places, (exact, digits) => {
        const short = parsePrinted(`${exact.toFixed(digits)}%`)
        const long = parsePrinted(`${exact.toFixed(digits)}${digits === 0 ? '.' : ''}0%`)
        expect(long.exact.equals(short.exact)).toBe(true)
        expect(String(long.interval().intersect(short.interval()))).toBe(String(long.interval()))
        expect(String(long.interval())).not.toBe(String(short.interval()))
      }),
    )
  })

  it('full-width digits and thousands separators read as plain ones', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(nearTies, places, (exact, digits) => {
        const text = `${exact.toFixed(digits)}%`
        expect(parsePrinted(wide(text)).exact.equals(parsePrinted(text).exact)).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(String(parsePrinted(count.toLocaleString('en')).value)).toBe(String(count))
      }),
    )
  })
})
