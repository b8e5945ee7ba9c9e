import { Interval } from '../../exact/interval.js'
import { perWhole } from '../../exact/printed-figure.js'
import { Ratio } from '../../exact/ratio.js'
import type { RateClaim, ShareClaim } from '../../model/claim.js'
import type { AuditContext } from '../audit-context.js'
import { isMissing } from '../facts/missing-facts.js'
import type { Judgement } from '../finding.js'
import { figureOf, type OperandValue, rateFigureOf, readOperands } from '../operand.js'
import { compare, inUnit, unreadable, unverifiable } from './compare.js'

const nothingNegative = new Interval({ at: new Ratio(0n), closed: true }, undefined)

/**
 * A rate or a share against its two counts. A bare figure is a percentage, as under a heading 率(%); one with decimals is
 * a fraction (0.98) where only that fits.
 */
const checkPart = (
  published: string | number,
  part: OperandValue,
  whole: OperandValue,
  { mode }: AuditContext,
): Judgement => {
  const figure = rateFigureOf(published)
  if (!figure) return unreadable(published)
  if (whole.face.equals(0)) return unverifiable({ code: 'empty-denominator' })
  if (part.face.compare(0) < 0) return unverifiable({ code: 'negative-numerator' })
  const quotient = part.interval.intersect(nothingNegative)?.dividedBy(whole.interval)
  if (!quotient) return unverifiable({ code: 'denominator-can-be-empty' })
  const face = part.face.dividedBy(whole.face)
  const per = perWhole(figure)
  const working = `${part.face}/${whole.face}`
  const judgement = inUnit(
    compare(figure, { face: face.times(per), interval: quotient.scaled(per) }, mode),
    (value) => value.dividedBy(per),
  )
  const bare = figureOf(published)
  if (judgement.verdict === 'reconciles' || bare?.unit !== 'score') return { ...judgement, working }
  const asFraction = compare(bare, { face, interval: quotient }, mode)
  return { ...(asFraction.verdict === 'reconciles' ? asFraction : judgement), working }
}

/** A rate: numerator / denominator. */
export const checkRate = (
  { published, numerator, denominator }: RateClaim,
  context: AuditContext,
): Judgement => {
  const read = readOperands({ numerator, denominator }, context.mode)
  return isMissing(read)
    ? unverifiable(read)
    : checkPart(published, read.numerator, read.denominator, context)
}

/** A share: part / whole. */
export const checkShare = ({ published, part, whole }: ShareClaim, context: AuditContext): Judgement => {
  const read = readOperands({ part, whole }, context.mode)
  return isMissing(read) ? unverifiable(read) : checkPart(published, read.part, read.whole, context)
}
