import { expect } from 'vitest'
import type { InputError } from '../../src/input-error.js'

/**
 * What the call throws, held to be an InputError with a code, an array as path and a message; `undefined` when it
 * returns. Any other error fails the test with its own stack.
 */
export const failureOf = (call: () => unknown): InputError | undefined => {
  try {
    call()
    return undefined
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InputError') throw error
    const { code, path, message } = error as InputError
    expect(code).toMatch(/^[a-z-]+$/)
    expect(Array.isArray(path)).toBe(true)
    expect(message).not.toBe('')
    return error as InputError
  }
}

/** Code and path of the InputError that the call must throw. */
export const refusal = (call: () => unknown): readonly [code: string, ...path: (string | number)[]] => {
  const failure = failureOf(call)
  if (failure === undefined) throw new Error('expected an InputError, but nothing was thrown')
  return [failure.code, ...failure.path]
}
