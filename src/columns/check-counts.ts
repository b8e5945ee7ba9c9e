/** Whether a count from 0 to 2^52 is a whole number: adding and taking away 2^52 rounds it to one, so what changes was none. */
export const isWhole = (count: number): boolean => count + 2 ** 52 - 2 ** 52 === count

type Six = readonly [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]

/** The limits of a tally, and that no count passes the bound: what fails is looked at alone. */
export const checkCore = (
  blocks: readonly Float64Array[],
  bound: number,
  doubt: Uint8Array,
  length: number,
): void => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = blocks as unknown as Six
  doubt.fill(0, 0, length)
  for (let i = 0; i < length; i++) {
    const d = due[i] as number
    const c = completed[i] as number
    const o = onTime[i] as number
    const r = reworked[i] as number
    const v = surveyed[i] as number
    const s = satisfied[i] as number
    if (!(o >= 0 && r >= 0 && s >= 0 && o <= c && c <= d && r <= d && s <= v && d <= bound && v <= bound)) {
      doubt[i] = 1
    }
  }
}

/** The same for counts that may be missing or no whole numbers. */
export const checkUnsureCore = (
  blocks: readonly Float64Array[],
  bound: number,
  doubt: Uint8Array,
  length: number,
): void => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = blocks as unknown as Six
  doubt.fill(0, 0, length)
  for (let i = 0; i < length; i++) {
    const d = due[i] as number
    const c = completed[i] as number
    const o = onTime[i] as number
    const r = reworked[i] as number
    const v = surveyed[i] as number
    const s = satisfied[i] as number
    const holds =
      o >= 0 &&
      r >= 0 &&
      s >= 0 &&
      o <= c &&
      c <= d &&
      r <= d &&
      s <= v &&
      d <= bound &&
      v <= bound &&
      isWhole(d) &&
      isWhole(c) &&
      isWhole(o) &&
      isWhole(r) &&
      isWhole(v) &&
      isWhole(s)
    doubt[i] = holds ? 0 : 1
  }
}

/** The same for a count without limits of its own. */
export const checkCounts = (counts: Float64Array, bound: number, doubt: Uint8Array, length: number): void => {
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number
    if (!(count >= 0 && count <= bound && isWhole(count))) doubt[i] = 1
  }
}

/** The same for counts that are whole numbers. */
export const checkWholeCounts = (
  counts: Float64Array,
  bound: number,
  doubt: Uint8Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number
    if (count < 0 || count > bound) doubt[i] = 1
  }
}

/** That parts lie between 0 and so many times the whole. */
export const checkWithin = (
  parts: Float64Array,
  wholes: Float64Array,
  factor: number,
  doubt: Uint8Array,
  length: number,
): void => {
  for (let i = 0; i < length; i++) {
    const part = parts[i] as number
    if (!(part >= 0 && part <= factor * (wholes[i] as number))) doubt[i] = 1
  }
}

/** That cases are not below 0. */
export const checkPositive = (cases: Float64Array, doubt: Uint8Array, length: number): void => {
  for (let i = 0; i < length; i++) if ((cases[i] as number) < 0) doubt[i] = 1
}
