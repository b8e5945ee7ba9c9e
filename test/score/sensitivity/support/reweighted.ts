import { Fraction } from 'fraction.js'
import { defineScheme, type Scheme } from '../../../../src/model/scheme.js'

/** The scheme with its weights multiplied one by one and rescaled to the full mark, points lost in proportion. */
export const reweighted = (scheme: Scheme, factors: readonly Fraction[]): Scheme => {
  const raw = scheme.indicators.map(({ weight }, i) => new Fraction(`${weight}`).mul(factors[i] ?? 1))
  const sum = raw.reduce((total, weight) => total.add(weight), new Fraction(0))
  const fullMark = new Fraction(`${scheme.fullMark ?? 100}`)
  return defineScheme({
    ...scheme,
    indicators: scheme.indicators.map((indicator, i) => {
      const weight = (raw[i] as Fraction).mul(fullMark).div(sum)
      const before = new Fraction(`${indicator.weight}`)
      const { transform } = indicator
      const grown = (value: string | number): string =>
        before.equals(0) ? `${value}` : new Fraction(`${value}`).mul(weight).div(before).toFraction()
      return {
        ...indicator,
        weight: weight.toFraction(),
        ...(transform?.kind === 'pointsLost' && {
          transform: { ...transform, perPoint: grown(transform.perPoint), floor: grown(transform.floor) },
        }),
      }
    }),
  })
}
