import type { Ratio } from '../../exact/ratio.js'
import { assessRows } from '../assess-rows.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledIndicator, CompiledScheme } from '../compile-scheme.js'
import type { CheckedOptions } from './sensitivity-options.js'
import type { ChangedTo, SchemeVariant, VariantChange, VariantRule } from './sensitivity-result.js'

/** A changed scheme, or why there is none. */
type Variant = readonly [rule: VariantRule, scheme: CompiledScheme | string]

const grown = (indicator: CompiledIndicator, factor: Ratio): CompiledIndicator => {
  const { weight, transform } = indicator
  return {
    ...indicator,
    weight: weight.times(factor),
    transform:
      transform.kind === 'proportional'
        ? transform
        : { ...transform, perPoint: transform.perPoint.times(factor), floor: transform.floor.times(factor) },
  }
}

/** The others take the weight over in their proportions; a tie-breaker by the indicator goes with it. */
const without = (scheme: CompiledScheme, { id, weight }: CompiledIndicator): Variant => {
  const rule: VariantRule = { kind: 'without-indicator', indicator: id }
  const left = scheme.fullMark.minus(weight)
  if (left.equals(0)) return [rule, 'no other indicator has a weight']
  const factor = scheme.fullMark.dividedBy(left)
  const { ranking } = scheme.scheme
  const tieBreakers = ranking?.tieBreakers?.filter((one) => !('indicator' in one && one.indicator === id))
  return [
    rule,
    {
      ...scheme,
      indicators: scheme.indicators.filter((one) => one.id !== id).map((one) => grown(one, factor)),
      scheme: tieBreakers ? { ...scheme.scheme, ranking: { ...ranking, tieBreakers } } : scheme.scheme,
    },
  ]
}

const shifted = (scheme: CompiledScheme, shift: Ratio): Variant => [
  { kind: 'grades', shift },
  { ...scheme, grades: scheme.grades.map(({ grade, from }) => ({ grade, from: from.plus(shift) })) },
]

/** Every variant asked for, but for those the scheme is already. */
const variantsOf = (scheme: CompiledScheme, options: CheckedOptions): readonly Variant[] => {
  const { mode, rateRounding, gradeBy, grades } = scheme
  const own = scheme.scheme.ranking?.ties ?? 'competition'
  const places = [...(rateRounding ? [undefined] : []), ...options.rateRounding]
  const graded = grades.length > 0
  return [
    ...scheme.indicators.map((indicator) => without(scheme, indicator)),
    ...options.rounding
      .filter((other) => other !== mode)
      .map(
        (other): Variant => [
          { kind: 'rounding', mode: other },
          { ...scheme, mode: other },
        ],
      ),
    ...places
      .filter((other) => other !== rateRounding?.places)
      .map(
        (other): Variant => [
          { kind: 'rate-rounding', places: other },
          {
            ...scheme,
            rateRounding:
              other === undefined ? undefined : { places: other, mode: rateRounding?.mode ?? 'halfExpand' },
          },
        ],
      ),
    ...options.ties
      .filter((other) => other !== own)
      .map(
        (ties): Variant => [
          { kind: 'ties', ties },
          { ...scheme, scheme: { ...scheme.scheme, ranking: { ...scheme.scheme.ranking, ties } } },
        ],
      ),
    ...(options.gradeBy ?? ['printed', 'exact'])
      .filter((other) => graded && other !== gradeBy)
      .map(
        (other): Variant => [
          { kind: 'grade-by', gradeBy: other },
          { ...scheme, gradeBy: other },
        ],
      ),
    ...(options.grades && graded && !options.grades.equals(0)
      ? [options.grades, options.grades.negated()].map((shift) => shifted(scheme, shift))
      : []),
  ]
}

const changed = <Value>(from: Value | undefined, to: Value | undefined): ChangedTo<Value> | undefined =>
  from === to ? undefined : { from, to }

const changeOf = (before: AssessedRow, after: AssessedRow | undefined): VariantChange | undefined => {
  const change = {
    unit: before.unit,
    printed: changed(before.printed, after?.printed),
    grade: changed(before.grade, after?.grade),
    rank: changed(before.rank, after?.rank),
  }
  return change.printed || change.grade || change.rank ? change : undefined
}

/** The same counts under each variant of the scheme, and the units that it changes. */
export const schemeVariants = (
  rows: readonly AssessedRow[],
  scheme: CompiledScheme,
  options: CheckedOptions,
): readonly SchemeVariant[] =>
  variantsOf(scheme, options).map(([rule, variant]) => {
    if (typeof variant === 'string') return { rule, changes: [], impossible: variant }
    const after = assessRows(
      rows.map(({ unit, tally }) => [unit, tally]),
      variant,
      'sensitivity',
    )
    return { rule, changes: rows.flatMap((row, i) => changeOf(row, after[i]) ?? []), impossible: undefined }
  })
