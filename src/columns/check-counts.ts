/** The limits of a tally, and that no count passes the bound: what fails is looked at alone. */
export const checkCore = (
  blocks: readonly Float64Array[],
  bound: number,
  doubt: Uint8Array,
  length: number,
): void => {
  const [due, completed, onTime, reworked, surveyed, satisfied] = blocks as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let i = 0; i < length; i++) {
    const d = due[i] as number
    const c = completed[i] as number
    const o = onTime[i] as number
    const r = reworked[i] as number
    const v = surveyed[i] as number
    const s = satisfied[i] as number
    const holds =
      o >= 0 && r >= 0 && s >= 0 && o <= c && c <= d && r <= d && s <= v && d <= bound && v <= bound
    doubt[i] = holds ? 0 : 1
  }
}

/** The same for a count without limits of its own. */
export const checkCounts = (counts: Float64Array, bound: number, doubt: Uint8Array, length: number): void => {
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number
    if (!(count >= 0 && count <= bound)) doubt[i] = 1
  }
}

/** Marks what is no whole number. */
export const checkWhole = (counts: Float64Array, doubt: Uint8Array, length: number): void => {
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number
    if (Math.floor(count) !== count) doubt[i] = 1
  }
}
