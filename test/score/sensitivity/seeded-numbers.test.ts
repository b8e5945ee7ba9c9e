import { describe, expect, it } from 'vitest'
import {
  seededBits,
  splitMix64,
  uniformBelow,
  xoshiro128,
} from '../../../src/score/sensitivity/seeded-numbers.js'

const outputs = <T>(next: () => T, count: number): T[] => Array.from({ length: count }, () => next())

describe('SplitMix64', () => {
  it('gives the published outputs of seed 1234567', () => {
    expect(outputs(splitMix64(1234567n), 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ])
  })

  it('gives the published outputs of seed 0', () => {
    expect(outputs(splitMix64(0n), 3)).toEqual([
      0xe220a8397b1dcdafn,
      0x6e789e6aa1b965f4n,
      0x06c45d188009454fn,
    ])
  })
})

describe('xoshiro128**', () => {
  it('gives the outputs of the reference implementation for the state 1, 2, 3, 4', () => {
    expect(outputs(xoshiro128([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })

  it('starts from the halves of two outputs of SplitMix64, low ones first', () => {
    const [first, second] = [0xe220a8397b1dcdafn, 0x6e789e6aa1b965f4n]
    const word = (value: bigint): number => Number(value & 0xffffffffn)
    const state = [word(first), word(first >> 32n), word(second), word(second >> 32n)] as const
    expect(outputs(seededBits(0), 20)).toEqual(outputs(xoshiro128(state), 20))
  })
})

describe('whole numbers below a limit', () => {
  it('are the remainders of the outputs, but for those beyond the last full round', () => {
    const given = [2 ** 32 - 1, 2000, 2001, 2 ** 32 - (2 ** 32 % 2001) - 1, 2 ** 32 - (2 ** 32 % 2001), 7]
    const next = uniformBelow(2001, () => given.shift() ?? 0)
    expect(outputs(next, 4)).toEqual([2000, 0, 2000, 7])
  })

  it('come about equally often', () => {
    const counts = new Map<number, number>()
    for (const k of outputs(uniformBelow(5, seededBits(1)), 50_000)) counts.set(k, (counts.get(k) ?? 0) + 1)
    expect([...counts.keys()].sort()).toEqual([0, 1, 2, 3, 4])
    // Four standard deviations of 10,000 in 50,000.
    for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(358)
  })
})
