import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audit } from '../../../src/audit/audit.js'
import type { Claim } from '../../../src/model/claim.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

/** n/d in percent, half up, on whole numbers. */
const percent = (n: number, d: number, places: number): string => {
  const unit = 10n ** BigInt(places)
  const digits = `${(2n * BigInt(n) * 100n * unit + BigInt(d)) / (2n * BigInt(d))}`.padStart(places + 1, '0')
  return places === 0 ? `${digits}%` : `${digits.slice(0, -places)}.${digits.slice(-places)}%`
}

/** The text of a bulletin that makes no mistake. */
const texts = fc
  .record({
    parts: fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 }),
    previous: fc.integer({ min: 1, max: 20_000 }),
    places: fc.constantFrom(0, 1, 2, 3),
    taken: fc.nat(500),
    printsPrevious: fc.boolean(),
  })
  .filter(({ parts }) => parts.some((part) => part > 0))
  .map(({ parts, previous, places, taken, printsPrevious }): Claim[] => {
    const sum = parts.reduce((a, b) => a + b, 0)
    const direction = sum >= previous ? 'up' : 'down'
    const delta = Math.abs(sum - previous)
    return [
      ...parts.map(
        (part, i): Claim => ({
          kind: 'share',
          group: '诉求类别',
          label: `第${i + 1}类`,
          published: percent(part, sum, places),
          part: `${part}`,
          whole: `${sum}`,
        }),
      ),
      { kind: 'sum', label: '受理工单', published: `${sum}`, parts: parts.map(String) },
      {
        kind: 'sum',
        label: '其中',
        published: `${sum}`,
        parts: parts.slice(0, -1).map(String),
        exhaustive: false,
      },
      {
        kind: 'difference',
        label: '不满意',
        published: `${sum}`,
        minuend: `${sum + taken}`,
        subtrahend: `${taken}`,
      },
      {
        kind: 'rate',
        label: '满意率',
        published: percent(sum, sum + taken, places),
        numerator: { minus: [sum + taken, taken] },
        denominator: sum + taken,
      },
      {
        kind: 'change',
        label: '环比',
        published: percent(delta, previous, places),
        direction,
        current: sum,
        ...(printsPrevious ? { previous } : { delta }),
      },
    ]
  })

it('a text in which every figure is right has no difference, no explanation and no note', () => {
  fc.assert(
    fc.property(texts, (claims) => {
      const { findings, summary } = audit(deepFreeze({ claims }))
      expect(findings.filter(({ verdict }) => verdict === 'differs').map(String)).toEqual([])
      expect(
        findings.flatMap(({ explanations, notes, knockOn, impossible }) =>
          [...explanations, ...notes, knockOn, impossible].filter(Boolean),
        ),
      ).toEqual([])
      expect([summary.differs, summary.explained]).toEqual([0, 0])
    }),
    { numRuns: 500 },
  )
})
