import { doubtfulQuotient } from './row-state.js'

/** Below this every product of the last step is exact, with room for its rounding. */
export const largestProduct = 2 ** 52

/** rest + a/b as one fraction. */
export const foldOne = (
  rest: Float64Array,
  a: Float64Array,
  b: Float64Array,
  above: Float64Array,
  below: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const under = b[i] as number
    above[i] = (rest[i] as number) * under + (a[i] as number)
    below[i] = under
  }
}

/** rest + a/b + c/d as one fraction. */
export const foldTwo = (
  rest: Float64Array,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  above: Float64Array,
  below: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const first = b[i] as number
    const second = d[i] as number
    const under = first * second
    above[i] = (rest[i] as number) * under + (a[i] as number) * second + (c[i] as number) * first
    below[i] = under
  }
}

/** above/below + a/b as one fraction. */
export const foldMore = (
  a: Float64Array,
  b: Float64Array,
  above: Float64Array,
  below: Float64Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const under = b[i] as number
    above[i] = (above[i] as number) * under + (a[i] as number) * (below[i] as number)
    below[i] = (below[i] as number) * under
  }
}

/** Keeps the fractions within 0 and the full mark, brings the scale below the line, and marks what may not be exact. */
export const keepWithin = (
  rest: Float64Array,
  above: Float64Array,
  below: Float64Array,
  state: Uint8Array,
  top: number,
  scale: number,
  length: number,
): void => {
  const room = top + 2 * scale
  for (let i = 0; i < length; i++) {
    const under = below[i] as number
    // A product that was rounded is still beyond the limit: rounding is monotonic and the limit a double.
    if (!(under > 0 && (Math.abs(rest[i] as number) + room) * under <= largestProduct)) {
      state[i] = (state[i] as number) | doubtfulQuotient
    }
    const over = above[i] as number
    const most = top * under
    above[i] = over < 0 ? 0 : Math.min(over, most)
    below[i] = scale * under
  }
}
