import * as z from 'zod'
import type { Decimal } from '../../exact/decimal.js'
import { parseRatio, Ratio } from '../../exact/ratio.js'
import { maximumPlaces, type RoundingMode, roundingModes } from '../../exact/rounding.js'
import { InputError, shown } from '../../input-error.js'
import { parseInput } from '../../model/parse-input.js'
import { type TieRule, tieRules } from '../../model/ranking.js'

/** What {@link sensitivity} is asked. */
export interface SensitivityOptions {
  /** r, in [0, 1): every weight may be anything from 1 − r to 1 + r of itself, all rescaled to the full mark. A quarter unless stated. */
  readonly weights?: Decimal | Ratio | string | number
  /** How many samples to draw, from 1 to 1,000,000; 1000 unless stated. */
  readonly samples?: number
  /** The seed, a whole number from 0 to 2^53−1; the same seed gives the same samples on every machine. 1 unless stated. */
  readonly seed?: number
  /** Rounding modes of the index to try; `trunc`, `halfEven` and `ceil` unless stated. */
  readonly rounding?: readonly RoundingMode[]
  /** Places, in percent, to round the rates to before they are weighted; 0 and 2 unless stated. */
  readonly rateRounding?: readonly number[]
  /** Tie rules to try; `dense` and `modified` unless stated. */
  readonly ties?: readonly TieRule[]
  /** What to grade by; the other one than the scheme's unless stated. */
  readonly gradeBy?: readonly ('printed' | 'exact')[]
  /** By how many points to move every grade cut, up and down; not at all unless stated. */
  readonly grades?: Decimal | Ratio | string | number
}

/** The options, checked, every default in place. */
export interface CheckedOptions {
  readonly weights: Ratio
  readonly samples: number
  readonly seed: number
  readonly rounding: readonly RoundingMode[]
  readonly rateRounding: readonly number[]
  readonly ties: readonly TieRule[]
  readonly gradeBy: readonly ('printed' | 'exact')[] | undefined
  readonly grades: Ratio | undefined
}

const few = 50

const optionsSchema = z.strictObject({
  weights: z.unknown().optional(),
  samples: z.int().min(1).max(1_000_000).optional(),
  seed: z.int().min(0).optional(),
  rounding: z.array(z.enum(roundingModes)).max(few).optional(),
  rateRounding: z.array(z.int().min(0).max(maximumPlaces)).max(few).optional(),
  ties: z.array(z.enum(tieRules)).max(few).optional(),
  gradeBy: z
    .array(z.enum(['printed', 'exact']))
    .max(few)
    .optional(),
  grades: z.unknown().optional(),
})

const where = 'sensitivity'

const exactOption = (value: SensitivityOptions['weights'], name: string): Ratio => {
  try {
    return parseRatio(value as Ratio)
  } catch {
    throw new InputError(
      'not-a-ratio',
      `${where}: ${name} is ${shown(value)}; expected a decimal ("0.25") or a fraction ("1/4")`,
      [name],
    )
  }
}

/**
 * Checks the options and puts the defaults in place.
 *
 * @throws InputError `invalid-type`, `invalid-value`, `unknown-key`, `not-a-ratio`
 */
export const checkedOptions = (options: SensitivityOptions): CheckedOptions => {
  const given = parseInput(optionsSchema, options, where)
  const weights = options.weights === undefined ? new Ratio(1n, 4n) : exactOption(options.weights, 'weights')
  if (weights.compare(0) < 0 || weights.compare(1) >= 0) {
    throw new InputError(
      'invalid-value',
      `${where}: weights is ${weights}; expected a share from 0 to below 1, 0.25 for ±25 %`,
      ['weights'],
    )
  }
  if (weights.denominator > 1_000_000n) {
    throw new InputError(
      'too-large',
      `${where}: weights is ${weights}; expected a fraction with a denominator of at most 1000000`,
      ['weights'],
    )
  }
  return {
    weights,
    samples: given.samples ?? 1000,
    seed: given.seed ?? 1,
    rounding: given.rounding ?? ['trunc', 'halfEven', 'ceil'],
    rateRounding: given.rateRounding ?? [0, 2],
    ties: given.ties ?? ['dense', 'modified'],
    gradeBy: given.gradeBy,
    grades: options.grades === undefined ? undefined : exactOption(options.grades, 'grades'),
  }
}
