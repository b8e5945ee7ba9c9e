import type { IndexForm, Quotient } from './index-form.js'

/** Whole coefficients, one an indicator that has a weight: their sum with the raw weights is to lie above 0. */
export type SwapCondition = readonly bigint[]

/**
 * What must hold at once for the lower of two that count the same indicators to stand above: it leads before the limits, it is
 * not kept at 0, and the other is not kept at the full mark. The last two only where they do not follow from the first whatever the weights.
 */
export const swapConditions = (
  above: IndexForm,
  below: IndexForm,
  [full, fullDivisor]: Quotient,
): readonly SwapCondition[] => {
  const upper = above.earned.map((earned) => earned * below.divisor * fullDivisor)
  const lower = below.earned.map((earned) => earned * above.divisor * fullDivisor)
  const most = full * above.divisor * below.divisor
  const counted = (coefficients: readonly bigint[]): SwapCondition =>
    coefficients.map((coefficient, i) => (above.counted[i] ? coefficient : 0n))
  const leads = counted(lower.map((own, i) => own - (upper[i] ?? 0n)))
  const isLimited =
    upper.some((own, i) => above.counted[i] && own < 0n) ||
    lower.some((own, i) => below.counted[i] && own > most)
  return isLimited ? [leads, counted(lower), counted(upper.map((own) => most - own))] : [leads]
}
