import { Ratio } from '../exact/ratio.js'
import { countLimits } from '../model/tally.js'
import type { CompiledIndicator, CompiledScheme } from '../score/compile-scheme.js'
import {
  BeyondDoubles,
  clearing,
  type ExactForm,
  formOf,
  formPlus,
  formTimes,
  primitiveFactor,
  wholeForm,
  wholeNumber,
} from './linear-form.js'
import type { PlannedIndicator, RateCheck, RoundedRate, ScoringPlan } from './scoring-plan.js'

const one = new Ratio(1n)
const largestIntermediate = 2 ** 52

/** Whether a tally's own limits say that this rate lies between 0 and 1. */
const isLimited = (numerator: ExactForm, denominator: ExactForm): boolean => {
  const [[part, n] = [], [whole, d] = []] = [[...numerator][0], [...denominator][0]]
  if (numerator.size !== 1 || denominator.size !== 1 || !n || !d || d.compare(0) < 0) return false
  if (n.compare(0) < 0 || n.compare(d) > 0) return false
  const reaches = (from: string | undefined): boolean =>
    from === whole || countLimits.some(([lower, upper]) => lower === from && reaches(upper))
  return reaches(part)
}

interface Draft {
  readonly indicator: CompiledIndicator
  readonly denominator: number
  /** Numerator and denominator over one common factor. */
  readonly numerator: ExactForm
  readonly whole: ExactForm
  /** Points as intercept + slope × share achieved, kept between low and high. */
  readonly intercept: Ratio
  readonly slope: Ratio
  readonly low: Ratio
  readonly high: Ratio
}

/**
 * Clears the fractions of a scheme; `undefined` where its constants leave no room in doubles.
 *
 * @param constant points that every row has: those of indicators that count in full
 */
export const planScoring = (
  scheme: CompiledScheme,
  indicators: readonly CompiledIndicator[],
  constant: Ratio,
  names: readonly string[],
): ScoringPlan | undefined => {
  try {
    return plan(scheme, indicators, constant, names)
  } catch (error) {
    if (error instanceof BeyondDoubles) return undefined
    throw error
  }
}

const plan = (
  scheme: CompiledScheme,
  indicators: readonly CompiledIndicator[],
  constant: Ratio,
  names: readonly string[],
): ScoringPlan => {
  const unit = new Ratio(10n ** BigInt(scheme.places))
  const denominators: ExactForm[] = []
  const indexOf = (form: ExactForm): number => {
    const same = (other: ExactForm): boolean =>
      other.size === form.size && [...form].every(([name, value]) => other.get(name)?.equals(value))
    const at = denominators.findIndex(same)
    return at >= 0 ? at : denominators.push(form) - 1
  }
  const drafts = indicators.map((indicator): Draft => {
    const [numerator, denominator] = [formOf(indicator.numerator), formOf(indicator.denominator)]
    const factor = primitiveFactor(denominator)
    const whole = formTimes(denominator, factor)
    const { weight, transform, direction } = indicator
    const lost = transform.kind === 'pointsLost' ? transform : undefined
    const perShare = lost ? lost.perPoint.times(100) : weight
    const atNone = lost ? weight.minus(perShare.times(lost.threshold)) : new Ratio(0n)
    const higher = direction === 'higherIsBetter'
    return {
      indicator,
      denominator: indexOf(whole),
      numerator: formTimes(numerator, factor),
      whole,
      intercept: (higher ? atNone : atNone.plus(perShare)).times(unit),
      slope: (higher ? perShare : perShare.negated()).times(unit),
      low: (lost?.floor ?? new Ratio(0n)).times(unit),
      high: weight.times(unit),
    }
  })
  const { rateRounding } = scheme
  const perRate = rateRounding && new Ratio(10n ** BigInt(rateRounding.places + 2))
  const pointsOf = (draft: Draft): ExactForm =>
    formPlus(formTimes(draft.whole, draft.intercept), formTimes(draft.numerator, draft.slope))
  const adjustments = scheme.adjustments.map(({ cases, pointsPerCase, cap }) => ({
    cases: formOf(cases),
    points: formTimes(formOf(cases), pointsPerCase.times(unit)),
    cap: cap?.times(unit),
  }))
  const scale = new Ratio(
    clearing([
      scheme.fullMark.times(unit),
      constant.times(unit),
      ...drafts.flatMap((draft) =>
        perRate
          ? [draft.intercept, draft.slope.dividedBy(perRate), draft.low, draft.high]
          : [draft.low, draft.high, ...pointsOf(draft).values()],
      ),
      ...adjustments.flatMap(({ points, cap }) => [...points.values(), ...(cap ? [cap] : [])]),
    ]),
  )
  const top = wholeNumber(scheme.fullMark.times(unit).times(scale))
  const scaled = (value: Ratio): number => wholeNumber(value.times(scale))
  const planned = drafts.map((draft): PlannedIndicator => {
    const { indicator, denominator } = draft
    const shared = { id: indicator.id, denominator, plain: undefined, piece: undefined, rounded: undefined }
    const bounds = { low: scaled(draft.low), high: scaled(draft.high) }
    if (perRate && rateRounding) {
      const factor = new Ratio(clearing(draft.numerator.values()))
      const rounded: RoundedRate = {
        numerator: wholeForm(draft.numerator, factor.times(perRate), names),
        denominator,
        denominatorFactor: wholeNumber(factor),
        mode: rateRounding.mode,
        intercept: scaled(draft.intercept),
        slope: scaled(draft.slope.dividedBy(perRate)),
        ...bounds,
      }
      const steepest = Math.abs(rounded.slope) * Number(perRate.numerator) + Math.abs(rounded.intercept)
      if (!(steepest < largestIntermediate)) throw new BeyondDoubles(`${steepest}`)
      return { ...shared, rounded }
    }
    const points = wholeForm(pointsOf(draft), scale, names)
    return indicator.transform.kind === 'proportional'
      ? { ...shared, plain: points }
      : { ...shared, piece: { points, ...bounds } }
  })
  const wholeDenominators = denominators.map((form) => wholeForm(form, one, names))
  const sums = denominators.map((_, at) => {
    const plain = drafts.filter(
      ({ denominator, indicator }) => denominator === at && indicator.transform.kind === 'proportional',
    )
    const sum = perRate ? [] : plain.map(pointsOf)
    return wholeForm(
      sum.reduce<ExactForm>((total, form) => formPlus(total, form), new Map()),
      scale,
      names,
    )
  })
  const checks = drafts
    .filter(({ numerator, whole }) => !isLimited(numerator, whole))
    .map(({ numerator, denominator }): RateCheck => {
      const factor = new Ratio(clearing(numerator.values()))
      return { numerator: wholeForm(numerator, factor, names), denominator, factor: wholeNumber(factor) }
    })
  const cases = adjustments
    .filter((adjustment) => [...adjustment.cases.values()].some((value) => value.compare(0) < 0))
    .map((adjustment) => wholeForm(adjustment.cases, new Ratio(clearing(adjustment.cases.values())), names))
  const wholeAdjustments = adjustments.map(({ points, cap }) => ({
    points: wholeForm(points, scale, names),
    cap: cap === undefined ? Number.POSITIVE_INFINITY : scaled(cap),
  }))
  const room = top + 2 * Number(scale.numerator)
  const sizes = [
    1,
    wholeAdjustments.reduce((sum, { points }) => sum + points.size, 0),
    ...[...sums, ...cases].map(({ size }) => size),
    ...checks.flatMap(({ numerator, denominator, factor }) => [
      numerator.size,
      factor * (wholeDenominators[denominator]?.size ?? 0),
    ]),
    ...wholeDenominators.map(({ size }) => size * room),
    ...planned.flatMap(({ piece, plain, rounded, denominator }) => [
      piece?.points.size ?? plain?.size ?? 0,
      rounded
        ? rounded.numerator.size + 2 * rounded.denominatorFactor * (wholeDenominators[denominator]?.size ?? 0)
        : 0,
    ]),
  ]
  return {
    bound: Math.floor(largestIntermediate / Math.max(...sizes)),
    denominators: wholeDenominators,
    sums,
    indicators: planned,
    checks,
    cases,
    adjustments: wholeAdjustments,
    rounds: perRate !== undefined,
    constant: scaled(constant.times(unit)),
    scale: wholeNumber(scale),
    top,
  }
}
