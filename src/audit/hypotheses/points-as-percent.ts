import { operandValue } from '../judged.js'
import { type Hypothesis, printable } from './hypothesis.js'

const isRate = (unit: string | undefined): boolean => unit === 'percent' || unit === 'permille'

/** The difference of two rates, which is percentage points, printed as a percentage; or the other way round. */
export const pointsAsPercent: Hypothesis = {
  id: 'points-as-percent',
  propose: ({ entry: { claim }, figure }, { context }) => {
    if (claim.kind !== 'change' || !figure) return undefined
    const current = operandValue(claim.current, context)
    const previous = operandValue(claim.previous, context)
    if (!current || !previous || !isRate(current.unit) || !isRate(previous.unit)) return undefined
    const points = claim.unit === 'points' || (!claim.unit && figure.unit === 'points')
    const signed = current.face.minus(previous.face)
    // What rose is not explained by a fall.
    if (claim.direction && signed.compare(0) !== (claim.direction === 'up' ? 1 : -1)) return undefined
    const difference = signed.abs()
    if (points && previous.face.compare(0) <= 0) return undefined
    const value = points ? difference.times(100).dividedBy(previous.face) : difference
    if (!figure.prints(value, context.mode)) return undefined
    const earlier = previous.face.toFixed(previous.places)
    return {
      facts: points
        ? {
            code: 'percent-as-points',
            difference: difference.toFixed(current.places),
            previous: earlier,
            published: figure.text,
          }
        : {
            code: 'points-as-percent',
            current: current.face.toFixed(current.places),
            previous: earlier,
            published: figure.text,
          },
      explains: 1,
      of: 1,
      chance: 1 / printable(figure),
    }
  },
}
