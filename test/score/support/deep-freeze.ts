/** Freezes a value and all it holds, so that a test fails where the code under test writes to its input. */
export const deepFreeze = <T>(value: T): T => {
  // A typed array cannot be frozen.
  const freezable = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
  if (freezable && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
