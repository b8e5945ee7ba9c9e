import { InputError, shown } from '../input-error.js'
import type { Scheme } from '../model/scheme.js'
import { pointsPerPercentagePoint } from './points-per-percentage-point.js'
import { responseSolvedSatisfied } from './response-solved-satisfied.js'
import { yueyang2021 } from './yueyang-2021.js'

/**
 * Every preset scheme.
 *
 * @example
 * import { schemes } from 'hotline-score/schemes'
 *
 * schemes.map(({ id }) => id) // => ["yueyang-2021", "response-solved-satisfied", "points-per-percentage-point"]
 */
export const schemes: readonly Scheme[] = Object.freeze([
  yueyang2021,
  responseSolvedSatisfied,
  pointsPerPercentagePoint,
])

/**
 * The preset scheme with this id.
 *
 * @throws InputError `unknown-scheme`, with the ids there are
 * @example
 * import { findScheme } from 'hotline-score/schemes'
 *
 * findScheme('yueyang-2021').index.places // => 2
 * findScheme('yueyang-1999') // throws InputError unknown-scheme
 */
export const findScheme = (id: string): Scheme => {
  const found = schemes.find((scheme) => scheme.id === id)
  if (found) return found
  throw new InputError(
    'unknown-scheme',
    `findScheme: no preset scheme ${shown(id)}; there are ${schemes.map((scheme) => scheme.id).join(', ')}`,
    ['scheme'],
  )
}
