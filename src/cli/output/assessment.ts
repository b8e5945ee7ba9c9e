import { InputError } from '../../input-error.js'
import type { Bulletin } from '../../model/bulletin.js'
import type { Scheme } from '../../model/scheme.js'
import type { Tally } from '../../model/tally.js'
import { findScheme } from '../../schemes/find-scheme.js'
import { type Assessment, assess } from '../../score/assess.js'

/** The scheme of a bulletin, where it names one. */
export const schemeIn = ({ scheme }: Bulletin): Scheme | undefined =>
  typeof scheme === 'string' ? findScheme(scheme) : scheme

/**
 * The table of a bulletin as its counts have it; `undefined` where they do not allow it: counts are missing, or cannot be true
 * together. That is for the findings to say.
 */
export const assessmentOf = ({ rows = [] }: Bulletin, scheme: Scheme): Assessment | undefined => {
  if (rows.length === 0) return undefined
  try {
    return assess(
      rows.map(({ unit, tally }) => [unit, tally as Tally] as const),
      scheme,
    )
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
