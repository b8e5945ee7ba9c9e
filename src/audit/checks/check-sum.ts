import type { PrintedFigure } from '../../exact/printed-figure.js'
import type { Ratio } from '../../exact/ratio.js'
import type { DifferenceClaim, SumClaim } from '../../model/claim.js'
import type { AuditContext } from '../audit-context.js'
import { isMissing } from '../facts/missing-facts.js'
import type { Judgement } from '../finding.js'
import { figureOf, type OperandValue, readOperand, readOperands } from '../operand.js'
import { compare, unreadable, unverifiable } from './compare.js'

/** A sum is told with the digits of its parts: 55.7% and 30.1% make 85.8, however the total was printed. */
const told = (figure: PrintedFigure, { face, places }: OperandValue): string => {
  const atFace = figure.relation === '=' && figure.exact.equals(face)
  if (atFace || figure.scale !== 1 || places <= figure.places) return figure.print(face)
  return trimmed(face, places)
}

const trimmed = (value: Ratio, places: number): string => {
  const text = value.toFixed(places)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/**
 * A total against its parts. Where the parts are not all there are, a total above them is no contradiction: what it lacks
 * is the rest.
 */
export const checkSum = ({ published, parts, exhaustive }: SumClaim, { mode }: AuditContext): Judgement => {
  const figure = figureOf(published)
  if (!figure) return unreadable(published)
  if (parts.length === 0) return unverifiable({ code: 'not-printed', operands: ['parts'] })
  const sum = readOperand({ sum: parts as readonly string[] }, mode)
  if (sum === undefined) return unverifiable({ code: 'not-printed', operands: ['onePart'] })
  if ('unreadable' in sum)
    return unverifiable({ code: 'unreadable', operand: 'onePart', text: sum.unreadable })
  const judgement = compare(figure, sum, mode, told(figure, sum))
  const rest = figure.exact.minus(sum.face)
  if (judgement.verdict === 'reconciles' || exhaustive !== false || rest.compare(0) <= 0) return judgement
  const places = Math.max(figure.places, sum.places)
  return unverifiable({ code: 'parts-leave-rest', rest: trimmed(rest, places) })
}

/** A difference against what it was taken from and what was taken away. */
export const checkDifference = (claim: DifferenceClaim, { mode }: AuditContext): Judgement => {
  const figure = figureOf(claim.published)
  if (!figure) return unreadable(claim.published)
  const read = readOperands({ minuend: claim.minuend, subtrahend: claim.subtrahend }, mode)
  if (isMissing(read)) return unverifiable(read)
  const { minuend, subtrahend } = read
  const rest: OperandValue = {
    face: minuend.face.minus(subtrahend.face),
    interval: minuend.interval.minus(subtrahend.interval),
    unit: minuend.unit,
    places: Math.max(minuend.places, subtrahend.places),
  }
  return compare(figure, rest, mode, told(figure, rest))
}
