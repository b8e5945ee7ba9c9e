import { Ratio } from '../exact/ratio.js'
import type { CompiledIndicator, CompiledScheme } from '../score/compile-scheme.js'
import { spreadFactor, stretched } from '../score/indicator-score.js'

/** What is left of a scheme where some denominators are empty. */
export interface EmptyVariant {
  /** The indicators that have a rate, at the weights they then have. */
  readonly indicators: readonly CompiledIndicator[]
  /** The points of those that count in full without one. */
  readonly full: ReadonlyMap<string, Ratio>
}

/** The scheme for rows in which these indicators have no rate; `undefined` where that leaves them unscored. */
export const emptyVariant = (
  scheme: CompiledScheme,
  isEmpty: (indicator: CompiledIndicator) => boolean,
): EmptyVariant | undefined => {
  const empty = scheme.indicators.filter(isEmpty)
  const factor = spreadFactor(empty, scheme.fullMark)
  if (empty.some(({ whenEmpty }) => whenEmpty === 'unscored')) return undefined
  const spreads = empty.some(({ whenEmpty }) => whenEmpty === 'redistribute')
  if (spreads && factor === undefined) return undefined
  const grown = factor ?? new Ratio(1n)
  return {
    indicators: scheme.indicators
      .filter((indicator) => !empty.includes(indicator))
      .map((indicator) => stretched(indicator, grown)),
    full: new Map(
      empty
        .filter(({ whenEmpty }) => whenEmpty === 'full')
        .map(({ id, weight }) => [id, weight.times(grown)]),
    ),
  }
}
