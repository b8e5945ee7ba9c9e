import { Fraction } from 'fraction.js'
import type { RoundingMode } from '../../../src/exact/rounding.js'
import type { Indicator } from '../../../src/model/indicator.js'
import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'

const half = new Fraction(1, 2)

/** Whole numbers from values that are not negative, where up and away from zero are the same. */
const toWhole: Readonly<Record<RoundingMode, (value: Fraction) => Fraction>> = {
  ceil: (value) => value.ceil(),
  expand: (value) => value.ceil(),
  floor: (value) => value.floor(),
  trunc: (value) => value.floor(),
  halfExpand: (value) => value.add(half).floor(),
  halfCeil: (value) => value.add(half).floor(),
  halfTrunc: (value) => value.sub(half).ceil(),
  halfFloor: (value) => value.sub(half).ceil(),
  halfEven: (value) => {
    const up = value.add(half).floor()
    const tied = value.add(half).equals(up)
    return tied && !up.mod(2).equals(0) ? up.sub(1) : up
  },
}

const rounded = (value: Fraction, places: number, mode: RoundingMode = 'halfExpand'): Fraction => {
  const scale = new Fraction(10n ** BigInt(places))
  return toWhole[mode](value.mul(scale)).div(scale)
}

const written = (value: Fraction, places: number): string => {
  const digits = `${value.mul(10n ** BigInt(places)).n}`.padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const combined = (terms: Indicator['numerator'], tally: Tally): Fraction =>
  Object.entries(terms).reduce(
    (sum, [count, coefficient]) => sum.add(new Fraction(`${coefficient}`).mul(tally[count] ?? 0)),
    new Fraction(0),
  )

const earned = (indicator: Indicator, rate: Fraction): Fraction => {
  const weight = new Fraction(`${indicator.weight}`)
  const share = indicator.direction === 'higherIsBetter' ? rate : new Fraction(1).sub(rate)
  const { transform } = indicator
  if (transform?.kind !== 'pointsLost') return weight.mul(share)
  const below = new Fraction(`${transform.threshold}`).sub(share).mul(100)
  if (below.lte(0)) return weight
  const left = weight.sub(below.mul(`${transform.perPoint}`))
  const floor = new Fraction(`${transform.floor}`)
  return left.gt(floor) ? left : floor
}

const adjusted = (scheme: Scheme, tally: Tally): Fraction =>
  (scheme.adjustments ?? []).reduce((sum, { cases, pointsPerCase, cap }) => {
    const points = combined(cases, tally).mul(`${pointsPerCase}`)
    const kept =
      cap !== undefined && points.abs().gt(`${cap}`) ? new Fraction(`${cap}`).mul(points.s) : points
    return sum.add(kept)
  }, new Fraction(0))

/** What a scheme makes of a tally, computed with fraction.js from the words of the scheme alone. */
export interface Expected {
  readonly exact: string
  readonly printed: string
  readonly grade: string | undefined
}

/** The oracle: shares no code with the library; `undefined` where the tally has no index. */
export const expectedScore = (scheme: Scheme, tally: Tally): Expected | undefined => {
  const fullMark = new Fraction(`${scheme.fullMark ?? 100}`)
  let [sum, full, spread] = [new Fraction(0), new Fraction(0), new Fraction(0)]
  for (const indicator of scheme.indicators) {
    const denominator = combined(indicator.denominator, tally)
    if (denominator.equals(0)) {
      if (indicator.whenEmpty === 'full') full = full.add(`${indicator.weight}`)
      else if (indicator.whenEmpty === 'redistribute') spread = spread.add(`${indicator.weight}`)
      else return undefined
      continue
    }
    const exact = combined(indicator.numerator, tally).div(denominator)
    const { rateRounding } = scheme
    const rate = rateRounding
      ? rounded(exact.mul(100), rateRounding.places, rateRounding.mode).div(100)
      : exact
    sum = sum.add(earned(indicator, rate))
  }
  if (spread.equals(fullMark)) return undefined
  const total = sum.add(full).mul(fullMark).div(fullMark.sub(spread)).add(adjusted(scheme, tally))
  const exact = total.lt(0) ? new Fraction(0) : total.gt(fullMark) ? fullMark : total
  const { places, mode } = scheme.index
  const print = rounded(exact, places, mode)
  const graded = scheme.gradeBy === 'exact' ? exact : print
  const grade = scheme.grades?.find(({ from }) => graded.gte(`${from}`))?.grade
  return { exact: exact.toFraction(), printed: written(print, places), grade }
}
