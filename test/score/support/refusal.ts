import { InputError } from '../../../src/input-error.js'

/** The code and path of the InputError that a call throws; any other error passes through. */
export const refusal = (call: () => unknown): Pick<InputError, 'code' | 'path'> => {
  try {
    call()
  } catch (error) {
    if (error instanceof InputError) return { code: error.code, path: error.path }
    throw error
  }
  throw new Error('expected an InputError; nothing was thrown')
}

/** Runs a call that may only succeed or throw an InputError; the value where it succeeds. */
export const onlyRefuses = <T>(call: () => T): T | undefined => {
  try {
    return call()
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
