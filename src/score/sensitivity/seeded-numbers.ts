/** The next 32 bits of a generator, as a whole number from 0 to 2^32−1. */
export type Bits32 = () => number

const mask = (1n << 64n) - 1n

/** SplitMix64 (Steele, Lea and Flood 2014): 64 bits at a time from any seed; used to spread a seed over a larger state. */
export const splitMix64 = (seed: bigint): (() => bigint) => {
  let state = seed & mask
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask
    let mixed = state
    mixed = ((mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n) & mask
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & mask
    return mixed ^ (mixed >> 31n)
  }
}

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** xoshiro128** 1.1 (Blackman and Vigna 2018), from four words that are not all 0. */
export const xoshiro128 = (words: readonly [number, number, number, number]): Bits32 => {
  let [a, b, c, d] = words
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result >>> 0
  }
}

/** xoshiro128** whose state is the first two outputs of SplitMix64, each low half first. */
export const seededBits = (seed: number): Bits32 => {
  const next = splitMix64(BigInt(seed))
  const [first, second] = [next(), next()]
  const word = (value: bigint): number => Number(BigInt.asIntN(32, value))
  return xoshiro128([word(first), word(first >> 32n), word(second), word(second >> 32n)])
}

/** Whole numbers from 0 to count − 1, each as likely as any other: outputs beyond the last full round are thrown away. */
export const uniformBelow = (count: number, bits: Bits32): (() => number) => {
  const rounds = Math.floor(2 ** 32 / count) * count
  return () => {
    let drawn = bits()
    while (drawn >= rounds) drawn = bits()
    return drawn % count
  }
}
