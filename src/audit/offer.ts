import { type CountRange, countRangeBehind, largestCount, wholeNumbersIn } from '../exact/counts-behind.js'
import { Interval } from '../exact/interval.js'
import { perWhole } from '../exact/printed-figure.js'
import { Ratio } from '../exact/ratio.js'
import type { Evidence } from './evidence.js'
import type { OfferFacts } from './facts/finding-facts.js'
import { type Judged, operandValue } from './judged.js'
import { isRelative } from './published-figure.js'
import { totalsBehind } from './total-coverage.js'

/** The one printed number that fits, or else the one whole number that does. */
const single = (
  operand: OfferFacts['operand'],
  range: CountRange | undefined,
  evidence: Evidence,
): OfferFacts | undefined => {
  if (!range) return undefined
  const printed = evidence.countsWithin(range)
  const [first] = printed
  if (first && printed.length === 1) return { operand, value: `${first.value}`, where: first.where }
  return range.from === range.to ? { operand, value: `${range.from}` } : undefined
}

const ofPart = (suspect: Judged, evidence: Evidence): OfferFacts | undefined => {
  const { claim } = suspect.entry
  const { figure } = suspect
  if ((claim.kind !== 'rate' && claim.kind !== 'share') || !figure) return undefined
  const [above, below] =
    claim.kind === 'rate' ? (['numerator', 'denominator'] as const) : (['part', 'whole'] as const)
  const [partOperand, wholeOperand] =
    claim.kind === 'rate' ? [claim.numerator, claim.denominator] : [claim.part, claim.whole]
  const part = operandValue(partOperand, evidence.context)?.interval.only
  const whole = operandValue(wholeOperand, evidence.context)?.interval.only
  if (part?.denominator === 1n && wholeOperand == null) {
    const asked = { ...suspect, counts: { part: part.numerator, whole: 1n } }
    return single(below, totalsBehind(asked, evidence.context), evidence)
  }
  if (whole?.denominator === 1n && whole.numerator > 0n && partOperand == null) {
    return single(above, countRangeBehind(figure, whole.numerator, evidence.context.mode), evidence)
  }
  return undefined
}

/** The earlier figure: current / (1 ± change). */
const ofChange = ({ entry: { claim }, figure }: Judged, evidence: Evidence): OfferFacts | undefined => {
  if (claim.kind !== 'change' || !figure || !claim.direction || !isRelative(claim, figure)) return undefined
  if (claim.previous != null || claim.delta != null || figure.relation !== '=') return undefined
  const current = operandValue(claim.current, evidence.context)?.interval.only
  if (!current || current.compare(0) <= 0) return undefined
  const size = figure.interval(evidence.context.mode).scaled(new Ratio(1n, BigInt(perWhole(figure))))
  const factor = Interval.exactly(new Ratio(1n)).plus(claim.direction === 'up' ? size : size.negated())
  const previous = Interval.exactly(current).dividedBy(factor)
  return single('previous', previous && wholeNumbersIn(previous, largestCount), evidence)
}

/** For a figure that cannot be verified: the one number that would make it right, where there is just one. */
export const offerFor = (suspect: Judged, evidence: Evidence): OfferFacts | undefined =>
  ofPart(suspect, evidence) ?? ofChange(suspect, evidence)
