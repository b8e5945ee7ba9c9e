import { defineScheme, type Scheme } from '../../../src/index.js'
import type { SchemeChanges } from './question.js'

/**
 * The scheme with other weights and another rounding; what its weights rested on holds no longer.
 *
 * @throws InputError `weights-do-not-add-up`, `invalid-value`
 */
export const changedScheme = (scheme: Scheme, changes: SchemeChanges, name: string): Scheme =>
  defineScheme({
    ...scheme,
    id: name,
    title: name,
    indicators: scheme.indicators.map(({ source: _, ...indicator }) => ({
      ...indicator,
      weight: changes.weights[indicator.id] ?? indicator.weight,
    })),
    index: { places: changes.places, mode: changes.mode },
    source: { status: 'assumed', detail: 'Weights and rounding as they were set on the page.' },
  })
