import { parseRatio, Ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'
import { InputError } from '../input-error.js'
import type { Indicator } from '../model/indicator.js'
import { parseScheme, type Scheme } from '../model/scheme.js'

/** A linear combination of counts, its coefficients exact. */
export type Combination = readonly (readonly [count: string, coefficient: Ratio])[]

/** From the share achieved to points, with its numbers exact. */
export type CompiledTransform =
  | { readonly kind: 'proportional' }
  | {
      readonly kind: 'pointsLost'
      readonly threshold: Ratio
      readonly perPoint: Ratio
      readonly floor: Ratio
    }

/** An indicator, ready to be computed. */
export interface CompiledIndicator {
  readonly id: string
  readonly title: string | undefined
  readonly weight: Ratio
  readonly numerator: Combination
  readonly denominator: Combination
  readonly direction: Indicator['direction']
  readonly transform: CompiledTransform
  readonly whenEmpty: 'unscored' | 'full' | 'redistribute'
}

/** An adjustment, ready to be computed. */
export interface CompiledAdjustment {
  readonly id: string
  readonly title: string | undefined
  readonly cases: Combination
  readonly pointsPerCase: Ratio
  readonly cap: Ratio | undefined
}

/** A scheme with every number exact and every default in place. */
export interface CompiledScheme {
  readonly scheme: Scheme
  readonly fullMark: Ratio
  readonly indicators: readonly CompiledIndicator[]
  readonly adjustments: readonly CompiledAdjustment[]
  readonly rateRounding: { readonly places: number; readonly mode: RoundingMode } | undefined
  readonly places: number
  readonly mode: RoundingMode
  readonly grades: readonly { readonly grade: string; readonly from: Ratio }[]
  readonly gradeBy: 'printed' | 'exact'
}

const combination = (counts: Indicator['numerator']): Combination =>
  Object.entries(counts).map(([count, coefficient]) => [count, parseRatio(coefficient)])

const compileTransform = (transform: Indicator['transform']): CompiledTransform =>
  transform?.kind === 'pointsLost'
    ? {
        kind: 'pointsLost',
        threshold: parseRatio(transform.threshold),
        perPoint: parseRatio(transform.perPoint),
        floor: parseRatio(transform.floor),
      }
    : { kind: 'proportional' }

const compiled = new WeakMap<Scheme, CompiledScheme>()

/** Compiles a scheme, once for each checked scheme: those are frozen, so what was compiled stays true. */
export const compileScheme = (scheme: Scheme, where: string): CompiledScheme => {
  const checked = parseScheme(scheme, where)
  const known = compiled.get(checked)
  if (known) return known
  const result: CompiledScheme = {
    scheme: checked,
    fullMark: parseRatio(checked.fullMark ?? 100),
    indicators: checked.indicators.map((indicator) => ({
      id: indicator.id,
      title: indicator.title,
      weight: parseRatio(indicator.weight),
      numerator: combination(indicator.numerator),
      denominator: combination(indicator.denominator),
      direction: indicator.direction,
      transform: compileTransform(indicator.transform),
      whenEmpty: indicator.whenEmpty ?? 'unscored',
    })),
    adjustments: (checked.adjustments ?? []).map((adjustment) => ({
      id: adjustment.id,
      title: adjustment.title,
      cases: combination(adjustment.cases),
      pointsPerCase: parseRatio(adjustment.pointsPerCase),
      cap: adjustment.cap === undefined ? undefined : parseRatio(adjustment.cap),
    })),
    rateRounding: checked.rateRounding && {
      places: checked.rateRounding.places,
      mode: checked.rateRounding.mode ?? 'halfExpand',
    },
    places: checked.index.places,
    mode: checked.index.mode ?? 'halfExpand',
    grades: (checked.grades ?? []).map(({ grade, from }) => ({ grade, from: parseRatio(from) })),
    gradeBy: checked.gradeBy ?? 'printed',
  }
  compiled.set(checked, result)
  return result
}

/** The counts a combination is made from, by name. */
export type Counts = Readonly<Record<string, number | undefined>>

/** Whether a count is stated. */
export const states = (counts: Counts, name: string): boolean =>
  Object.hasOwn(counts, name) && counts[name] !== undefined

/** The value of a combination; a count it names must be there. */
export const combinationValue = (terms: Combination, counts: Counts, where: string): Ratio => {
  let sum = new Ratio(0n)
  for (const [name, coefficient] of terms) {
    const count = Object.hasOwn(counts, name) ? counts[name] : undefined
    if (count === undefined) {
      throw new InputError(
        'missing-count',
        `${where}: the scheme needs the count ${name}; the tally does not state it`,
        [name],
      )
    }
    sum = sum.plus(coefficient.times(count))
  }
  return sum
}
