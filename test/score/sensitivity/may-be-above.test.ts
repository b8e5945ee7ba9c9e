import { describe, expect, it } from 'vitest'
import { leadOf } from '../../../src/score/sensitivity/may-be-above.js'
import type { Kind } from '../../../src/score/sensitivity/weighed-table.js'

const kind = (tie: number): Kind => ({
  form: { earned: [1n], counted: [true], divisor: 1n },
  tie,
  ranked: true,
  rows: [0],
})
const strict = { least: 0n, strict: true }

describe('what must hold for one to go before another, or not after it', () => {
  it.each([
    ['printed', 'of one tie class', 0, 0, strict, { least: -1n, strict: false }],
    ['printed', 'the first preferred', 0, 1, { least: -1n, strict: false }, { least: -1n, strict: false }],
    ['printed', 'the second preferred', 1, 0, strict, strict],
    ['exact', 'of one tie class', 0, 0, strict, { least: 0n, strict: false }],
    ['exact', 'the first preferred', 0, 1, { least: 0n, strict: false }, { least: 0n, strict: false }],
    ['exact', 'the second preferred', 1, 0, strict, strict],
  ])('by %s index, %s', (by, _, first, second, before, notAfter) => {
    const lead = (atLeast: boolean) => leadOf(kind(first), kind(second), atLeast, by === 'exact')
    expect([lead(false), lead(true)]).toEqual([before, notAfter])
  })
})
