import { InputError, shown } from '../input-error.js'
import type { Scheme } from '../model/scheme.js'
import { type CompiledScheme, compileScheme } from './compile-scheme.js'

// A registered symbol, so that an assessment of the ESM build is one of the CommonJS build too.
const key = Symbol.for('hotline-score.scheme')

/** Lets an assessment carry the scheme it was made by, unseen by JSON, comparisons and the REPL. */
export const carryScheme = <Result extends object>(result: Result, scheme: Scheme): Result =>
  Object.defineProperty(result, key, { value: scheme, enumerable: false })

/**
 * The scheme an assessment was made by.
 *
 * @throws InputError `invalid-type` for what `assess` has not made
 */
export const assessedScheme = (assessment: object, where: string): CompiledScheme => {
  const scheme: unknown =
    typeof assessment === 'object' && assessment !== null && key in assessment ? assessment[key] : undefined
  if (scheme === undefined) {
    throw new InputError(
      'invalid-type',
      `${where}: expected the result of assess itself (a copy or its JSON no longer knows its scheme), got ${shown(assessment)}`,
    )
  }
  return compileScheme(scheme as Scheme, where)
}
