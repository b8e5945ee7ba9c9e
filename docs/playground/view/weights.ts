import { InputError, parseRatio, Ratio } from '../../../src/index.js'

/** The weights as they were typed, against the full mark. */
export type WeightSum =
  | { readonly kind: 'adds-up'; readonly sum: string }
  | { readonly kind: 'too-little' | 'too-much'; readonly sum: string; readonly by: string }
  | { readonly kind: 'no-number'; readonly at: number }

const shortest = (value: Ratio): string => value.toFixed(6).replace(/\.?0+$/, '')

const weightOf = (typed: string, fullMark: Ratio): Ratio | undefined => {
  try {
    const weight = parseRatio(typed.trim())
    return weight.compare(0) < 0 || weight.compare(fullMark) > 0 ? undefined : weight
  } catch (thrown) {
    if (thrown instanceof InputError) return undefined
    throw thrown
  }
}

/** How far weights are from the full mark, exactly. */
export const weightSum = (typed: readonly string[], fullMark: string): WeightSum => {
  const full = parseRatio(fullMark)
  const weights = typed.map((text) => weightOf(text, full))
  const wrong = weights.indexOf(undefined)
  if (wrong >= 0) return { kind: 'no-number', at: wrong }
  const exact = Ratio.sum(weights.filter((weight) => weight !== undefined))
  const sum = shortest(exact)
  if (exact.equals(full)) return { kind: 'adds-up', sum }
  const by = full.minus(exact)
  return { kind: by.compare(0) > 0 ? 'too-little' : 'too-much', sum, by: shortest(by.abs()) }
}
