import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonTotals } from '../../../src/audit/inference/common-totals.js'
import type { Claim } from '../../../src/model/claim.js'

/** n/d in percent, half up, on whole numbers. */
const percent = (n: number, d: number, places: number): string => {
  const digits = `${Math.floor((2 * n * 100 * 10 ** places + d) / (2 * d))}`.padStart(places + 1, '0')
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`
}

/** Of parts of at least 30 and shares of at least 3 %, no total can be larger than 900 / 2.5 % = 36000; most are far smaller. */
const groups = fc
  .record({
    total: fc.integer({ min: 900, max: 1500 }),
    other: fc.integer({ min: 900, max: 1500 }),
    parts: fc.array(fc.integer({ min: 60, max: 900 }), { minLength: 1, maxLength: 5 }),
    places: fc.constantFrom(0, 1, 2),
    from: fc.nat(5),
  })
  .map(({ total, other, parts, places, from }) =>
    parts.map((part, i) => ({ part, places, published: percent(part, i >= from ? other : total, places) })),
  )

it('finds what trying every total finds', () => {
  fc.assert(
    fc.property(groups, (group) => {
      const claims = group.map(({ part, published }): Claim => ({ kind: 'share', published, part }))
      const serves: number[] = []
      // 60/3.5 % would be 1715; parts of 60 and up out of at most 1500 are 4 % at least, so 900 / 3.5 % = 25715 ends it
      for (let base = 1; base <= 25_715; base++) {
        serves[base] = group.filter(
          ({ part, places, published }) => percent(part, base, places) === published,
        ).length
      }
      const all = serves.flatMap((count, base) => (count === group.length ? [base] : []))
      const most = Math.max(...serves.slice(1))
      const found = commonTotals(claims)
      const [range] = found.totals
      expect(found.totals.length).toBe(all.length > 0 ? 1 : 0)
      expect([range?.from, range?.to]).toEqual([all[0], all.at(-1)])
      if (range) expect(all).toHaveLength(range.to - range.from + 1)
      expect(found.most?.serves).toBe(most > 0 ? most : undefined)
      if (!found.most) return
      const { from, to } = found.most.totals
      expect([serves[from], serves[to]]).toEqual([most, most])
    }),
    { numRuns: 60 },
  )
})
