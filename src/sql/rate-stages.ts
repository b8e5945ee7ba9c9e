import type { Primitive } from './constants.js'
import { commonDenominator, wholeOf } from './constants.js'
import { rounded } from './rounded.js'
import type { Stages } from './stages.js'
import { statusNumber } from './status.js'
import type { Arithmetic, Whole } from './whole.js'
import type { WholeScheme } from './whole-scheme.js'

/** What the points are computed from, once every row that has none is masked. */
export interface Rates {
  /** The denominators of counts, 1 where they are empty. */
  readonly denominators: readonly Whole[]
  /** For each indicator the share achieved, times `multiple` and, unless rounded, times its denominator. */
  readonly shares: readonly Whole[]
  readonly multiples: readonly bigint[]
  /** For each indicator, the condition that its denominator is empty. */
  readonly empty: readonly string[]
  readonly cases: readonly Whole[]
  /** What is left of the full mark by empty indicators, of `fullMark`; none where the scheme redistributes nothing. */
  readonly kept: { readonly left: Whole; readonly fullMark: bigint } | undefined
}

const combined = (
  arithmetic: Arithmetic,
  terms: Primitive['terms'],
  counts: ReadonlyMap<string, Whole>,
): Whole =>
  arithmetic.plus(
    ...terms.map(([count, coefficient]) =>
      arithmetic.scaled(coefficient, counts.get(count) ?? arithmetic.constant(0n)),
    ),
  )

const addKept = (stages: Stages, arithmetic: Arithmetic, scheme: WholeScheme): Rates['kept'] => {
  const spread = scheme.indicators.filter(({ indicator }) => indicator.whenEmpty === 'redistribute')
  if (spread.length === 0) return undefined
  const weights = spread.map(({ indicator }) => indicator.weight)
  const common = commonDenominator([scheme.compiled.fullMark, ...weights])
  const fullMark = wholeOf(scheme.compiled.fullMark, common)
  const nothing = arithmetic.constant(0n)
  const gone = spread.map(({ indicator, group }) =>
    arithmetic.choose(
      [[`d${group} = ${nothing.sql}`, arithmetic.constant(wholeOf(indicator.weight, common))]],
      nothing,
    ),
  )
  const left = arithmetic.minus(arithmetic.constant(fullMark), arithmetic.plus(...gone))
  stages.add('spread', [['w', left.sql]])
  return { left: arithmetic.column('w', { least: 0n, most: fullMark }), fullMark }
}

/** Adds numerators and denominators, the final status `z`, and all that points are computed from. */
export const addRates = (
  stages: Stages,
  arithmetic: Arithmetic,
  scheme: WholeScheme,
  counts: ReadonlyMap<string, Whole>,
): Rates => {
  const zero = arithmetic.constant(0n)
  const one = arithmetic.constant(1n)
  const { indicators, groups, adjustments } = scheme
  const over = indicators.map(({ numerator, factor }) =>
    arithmetic.scaled(factor, combined(arithmetic, numerator, counts)),
  )
  const under = groups.map((terms) => combined(arithmetic, terms, counts))
  const cases = adjustments.map((adjustment) => combined(arithmetic, adjustment.cases, counts))
  stages.add('combined', [
    ...over.map(({ sql }, i) => [`x${i}`, sql] as const),
    ...under.map(({ sql }, i) => [`d${i}`, sql] as const),
    ...cases.map(({ sql }, i) => [`t${i}`, sql] as const),
  ])
  const kept = addKept(stages, arithmetic, scheme)
  const column = (name: string, of: readonly Whole[], i: number): Whole =>
    arithmetic.column(`${name}${i}`, of[i] ?? zero)
  const impossible = [
    ...indicators.flatMap(({ multiple, group }, i) => {
      const whole = arithmetic.scaled(multiple, column('d', under, group))
      return [`x${i} < ${zero.sql}`, `x${i} > ${whole.sql}`]
    }),
    ...cases.map((_, i) => `t${i} < ${zero.sql}`),
  ]
  const unscored = [
    ...new Set(
      indicators.flatMap(({ indicator, group }) =>
        indicator.whenEmpty === 'unscored' ? [`d${group} = ${zero.sql}`] : [],
      ),
    ),
    ...(kept ? [`w = ${zero.sql}`] : []),
  ]
  const whens = [
    'WHEN s <> 0 THEN s',
    `WHEN ${impossible.join(' OR ')} THEN ${statusNumber('inconsistent-tally')}`,
    ...(unscored.length > 0 ? [`WHEN ${unscored.join(' OR ')} THEN ${statusNumber('unscored')}`] : []),
  ]
  stages.add('judged', [['z', `CASE ${whens.join('\n      ')}\n      ELSE 0 END`]])
  // From here on a bad row has 0 of 1 everywhere: engines may compute what no CASE chooses.
  const masked = (condition: string, { sql }: Whole, otherwise: Whole, most: bigint): Whole =>
    arithmetic.within(
      { sql: `CASE WHEN ${condition} THEN ${sql} ELSE ${otherwise.sql} END`, least: 0n, most },
      0n,
      most,
    )
  const atLeastOne = (most: bigint): bigint => (most < 1n ? 1n : most)
  const denominators = under.map(({ most }, i) =>
    masked(`z = 0 AND d${i} > ${zero.sql}`, column('d', under, i), one, atLeastOne(most)),
  )
  const safe = denominators.map(({ most }, i) => arithmetic.column(`y${i}`, { least: 1n, most }))
  const parts = indicators.map(({ multiple, group }, i) =>
    masked('z = 0', column('x', over, i), zero, multiple * (safe[group]?.most ?? 1n)),
  )
  const left = kept && masked('z = 0', kept.left, one, kept.fullMark)
  stages.add('masked', [
    ...denominators.map(({ sql }, i) => [`y${i}`, sql] as const),
    ...parts.map(({ sql }, i) => [`h${i}`, sql] as const),
    ...cases.map((own, i) => [`e${i}`, masked('z = 0', column('t', cases, i), zero, own.most).sql] as const),
    ...(left ? [['k', left.sql] as const] : []),
  ])
  const numerators = parts.map((part, i) => arithmetic.column(`h${i}`, part))
  const shares = scheme.rounding
    ? addRounded(stages, arithmetic, scheme, scheme.rounding, numerators, safe)
    : numerators
  const multiples = indicators.map(({ multiple }) => scheme.rounding?.scale ?? multiple)
  return {
    denominators: safe,
    shares: shares.map((share, i) => {
      const { indicator, group, multiple } = indicators[i] as WholeScheme['indicators'][number]
      if (indicator.direction === 'higherIsBetter') return share
      const whole = scheme.rounding
        ? arithmetic.constant(scheme.rounding.scale)
        : arithmetic.scaled(multiple, safe[group] ?? one)
      return arithmetic.within(arithmetic.minus(whole, share), 0n, whole.most)
    }),
    multiples,
    empty: indicators.map(({ group }) => `d${group} = ${zero.sql}`),
    cases: cases.map(({ most }, i) => arithmetic.column(`e${i}`, { least: 0n, most: atLeastOne(most) })),
    kept: kept && {
      left: arithmetic.column('k', { least: 1n, most: kept.fullMark }),
      fullMark: kept.fullMark,
    },
  }
}

/** Adds the rates rounded in percent: whole numbers of the scheme's scale, without a denominator of counts. */
const addRounded = (
  stages: Stages,
  arithmetic: Arithmetic,
  { indicators }: WholeScheme,
  { scale, mode }: NonNullable<WholeScheme['rounding']>,
  numerators: readonly Whole[],
  denominators: readonly Whole[],
): readonly Whole[] => {
  const divided = indicators.map(({ multiple, group }, i) => {
    const numerator = arithmetic.scaled(scale, numerators[i] as Whole)
    const denominator = arithmetic.scaled(multiple, denominators[group] as Whole)
    return { numerator, denominator }
  })
  const quotients = divided.map(({ numerator, denominator }) =>
    arithmetic.within(arithmetic.quotient(numerator, denominator), 0n, scale),
  )
  const rests = divided.map(({ numerator, denominator }) => arithmetic.remainder(numerator, denominator))
  stages.add('divided', [
    ...quotients.map(({ sql }, i) => [`q${i}`, sql] as const),
    ...rests.map(({ sql }, i) => [`r${i}`, sql] as const),
  ])
  const rates = divided.map(({ denominator }, i) =>
    rounded(
      arithmetic,
      mode,
      arithmetic.column(`q${i}`, quotients[i] as Whole),
      arithmetic.column(`r${i}`, rests[i] as Whole),
      denominator,
    ),
  )
  stages.add(
    'rounded',
    rates.map(({ sql }, i) => [`a${i}`, sql] as const),
  )
  return rates.map((_, i) => arithmetic.column(`a${i}`, { least: 0n, most: scale }))
}
