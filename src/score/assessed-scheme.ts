import { InputError, shown } from '../input-error.js'
import { carriedScheme } from './carried-scheme.js'
import { type CompiledScheme, compileScheme } from './compile-scheme.js'

/**
 * The scheme an assessment was made by.
 *
 * @throws InputError `invalid-type` for what `assess` has not made
 */
export const assessedScheme = (assessment: object, where: string): CompiledScheme => {
  const scheme = carriedScheme(assessment)
  if (scheme === undefined) {
    throw new InputError(
      'invalid-type',
      `${where}: expected the result of assess itself (a copy or its JSON no longer knows its scheme), got ${shown(assessment)}`,
    )
  }
  return compileScheme(scheme, where)
}
