import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import type { Explanation, Finding } from '../../../src/audit/finding.js'
import type { Claim } from '../../../src/model/claim.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

type Mode = 'halfExpand' | 'trunc' | 'ceil' | 'halfEven' | 'halfTrunc'

/** An oracle of its own: n/d in percent, as digits, rounded on whole numbers. */
const percent = (n: bigint, d: bigint, places: number, mode: Mode = 'halfExpand'): string => {
  const scaled = n * 100n * 10n ** BigInt(places)
  const [down, rest] = [scaled / d, scaled % d]
  const twice = 2n * rest
  const up = {
    halfExpand: twice >= d,
    trunc: false,
    ceil: rest > 0n,
    halfEven: twice > d || (twice === d && down % 2n === 1n),
    halfTrunc: twice > d,
  }[mode]
  const digits = `${down + (up ? 1n : 0n)}`.padStart(places + 1, '0')
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`
}

/** The same by fraction.js, which rounds halves up as well. */
const byFraction = (n: bigint, d: bigint, places: number): string => {
  const [whole = '', decimals = ''] = new Fraction(n, d).mul(100).round(places).toString(places).split('.')
  return places === 0 ? `${whole}%` : `${whole}.${decimals.padEnd(places, '0')}%`
}

const placesOf = (published: string | number): number =>
  String(published).replace('%', '').split('.')[1]?.length ?? 0

/** Any one figure of a list: right, over another base, cut off, or anything. */
const shareClaims = fc
  .record({
    whole: fc.integer({ min: 50, max: 4000 }),
    shift: fc.integer({ min: -40, max: 40 }),
    parts: fc.array(
      fc.integer({ min: 1, max: 49 }).map((n) => n * 17),
      { minLength: 1, maxLength: 5 },
    ),
    how: fc.constantFrom('shift', 'sum', 'trunc', 'ceil', 'any', 'right'),
    places: fc.constantFrom(1, 2),
    any: fc.integer({ min: 1, max: 9999 }),
    printed: fc.boolean(),
  })
  .map(({ whole, shift, parts, how, places, any, printed }): Claim[] => {
    const total = BigInt(Math.max(whole, ...parts))
    const sum = BigInt(parts.reduce((a, b) => a + b, 0))
    const base = how === 'shift' ? total + BigInt(shift < 0 ? -shift : shift) : how === 'sum' ? sum : total
    const list = parts.map((part, i): Claim => {
      const mode = how === 'trunc' || how === 'ceil' ? how : 'halfExpand'
      const published =
        how === 'any' && i === 0
          ? percent(BigInt(any), 10_000n, places)
          : percent(BigInt(part), base, places, mode)
      return { kind: 'share', group: '诉求类别', label: `第${i + 1}类`, published, part, whole: `${total}` }
    })
    return printed
      ? [...list, { kind: 'sum', label: '办理工单', published: `${base}`, parts: [`${base}`] }]
      : list
  })

const changeClaims = fc
  .record({
    current: fc.integer({ min: 1, max: 3000 }),
    previous: fc.integer({ min: 1, max: 3000 }),
    wrong: fc.boolean(),
    places: fc.constantFrom(0, 1, 2),
  })
  .map(({ current, previous, wrong, places }): Claim[] => {
    const delta = BigInt(Math.abs(current - previous))
    const published = percent(delta, BigInt(wrong ? current : previous), places)
    const direction = current >= previous ? 'up' : 'down'
    return [{ kind: 'change', label: '环比', published, direction, current, previous }]
  })

const seen = new Map<string, number>()

const judge = (
  finding: Finding,
  { hypothesis, detail, evidence = '', explains, of }: Explanation,
  all: readonly Finding[],
): void => {
  const { claim, published } = finding
  const places = placesOf(published)
  seen.set(hypothesis, (seen.get(hypothesis) ?? 0) + 1)
  expect(explains, detail).toBeGreaterThanOrEqual(1)
  expect(explains, detail).toBeLessThanOrEqual(of)
  const ofGroup = all.flatMap(({ claim: member, published: text }) =>
    member.kind === 'share' && claim.kind === 'share' && member.group === claim.group
      ? [[BigInt(String(member.part)), text] as const]
      : [],
  )
  const served = (base: bigint) =>
    ofGroup.filter(([part, text]) => percent(part, base, placesOf(text)) === text).length
  const [, above = '', below = '', shown = ''] = /^(\d+) \/ (\d+) = ([\d.]+%)/.exec(evidence) ?? []
  switch (hypothesis) {
    case 'wrong-base':
    case 'other-denominator':
    case 'hidden-total':
    case 'sum-of-parts-denominator': {
      if (claim.kind === 'sum') return
      const [n, d] = [BigInt(above), BigInt(below)]
      expect([shown, percent(n, d, places), byFraction(n, d, places)]).toEqual([
        published,
        published,
        published,
      ])
      if (claim.kind === 'share')
        expect([above, detail.includes(`instead of ${claim.whole}`)]).toEqual([`${claim.part}`, true])
      if (hypothesis === 'other-denominator' || hypothesis === 'sum-of-parts-denominator')
        expect(served(d)).toBe(explains)
      if (hypothesis === 'wrong-base' && claim.kind === 'change') {
        expect([n, d]).toEqual([
          BigInt(Math.abs(Number(claim.current) - Number(claim.previous))),
          BigInt(String(claim.current)),
        ])
      }
      if (hypothesis !== 'hidden-total') return
      const [, from = '', to = from] = /printed nowhere, (\d+)(?: to (\d+))?,/.exec(detail) ?? []
      const fits = (base: bigint) => base > 0n && percent(n, base, places) === published
      expect([BigInt(from) - 1n, BigInt(from), BigInt(to), BigInt(to) + 1n].map(fits)).toEqual([
        false,
        true,
        true,
        false,
      ])
      // The total shown can serve more figures than are told, where the range of those lies too far off.
      expect(served(d)).toBeGreaterThanOrEqual(explains)
      return
    }
    case 'other-rounding': {
      const mode = /^rounded by (\w+) instead of halfExpand$/.exec(detail)?.[1] as Mode
      if (claim.kind !== 'share') return
      const [n, d] = [BigInt(String(claim.part)), BigInt(String(claim.whole))]
      expect([percent(n, d, places, mode), percent(n, d, places) === published]).toEqual([published, false])
      expect(ofGroup.filter(([part, text]) => percent(part, d, placesOf(text), mode) === text)).toHaveLength(
        explains,
      )
    }
  }
}

describe('every explanation reproduces the figure exactly', () => {
  it('the two oracles agree', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 9999n), fc.bigInt(1n, 9999n), fc.constantFrom(0, 1, 2), (n, d, places) => {
        expect(percent(n, d, places)).toBe(byFraction(n, d, places))
      }),
    )
  })

  it('recomputed on whole numbers, its arithmetic prints the published figure, and serves as many as it says', () => {
    fc.assert(
      fc.property(fc.oneof(shareClaims, changeClaims), (claims) => {
        const { findings } = audit(deepFreeze({ claims }))
        for (const finding of findings) {
          expect(finding.explanations.length).toBeLessThanOrEqual(4)
          expect(finding.explanations.filter(({ only }) => only)).toHaveLength(
            finding.explanations.length === 1 ? 1 : 0,
          )
          for (const explanation of finding.explanations) judge(finding, explanation, findings)
        }
      }),
      { numRuns: 1500, seed: 20_213 },
    )
    for (const id of [
      'wrong-base',
      'other-denominator',
      'hidden-total',
      'sum-of-parts-denominator',
      'other-rounding',
    ]) {
      expect(seen.get(id) ?? 0, id).toBeGreaterThan(50)
    }
  })
})
