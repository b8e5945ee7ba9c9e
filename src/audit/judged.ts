import { type PrintedFigure, parsePrinted, perWhole } from '../exact/printed-figure.js'
import { Ratio } from '../exact/ratio.js'
import type { RoundingMode } from '../exact/rounding.js'
import type { AuditContext } from './audit-context.js'
import type { Entry } from './expand-rows.js'
import type { Judgement } from './finding.js'
import { type OperandValue, readOperand } from './operand.js'
import { isRelative, publishedFigure } from './published-figure.js'

/** A part and its whole, both whole counts. */
export interface PartAndWhole {
  readonly part: bigint
  readonly whole: bigint
}

/** A claim with its verdict, and what hypotheses ask of it. */
export interface Judged {
  readonly entry: Entry
  readonly judgement: Judgement
  /** The published figure, without the sign that the sentence already says in words. */
  readonly figure: PrintedFigure | undefined
  /** The exact value in the figure's own unit, as it was compared; `undefined` where operands are rounded themselves. */
  readonly value: Ratio | undefined
  /** Of a rate or a share of whole counts. */
  readonly counts: PartAndWhole | undefined
}

const wholeNumber = (value: ReturnType<typeof readOperand>): bigint | undefined => {
  const only = value === undefined || 'unreadable' in value ? undefined : value.interval.only
  return only?.denominator === 1n ? only.numerator : undefined
}

const countsOf = ({ claim }: Entry, { mode }: AuditContext): PartAndWhole | undefined => {
  if (claim.kind !== 'rate' && claim.kind !== 'share') return undefined
  const [above, below] =
    claim.kind === 'rate' ? [claim.numerator, claim.denominator] : [claim.part, claim.whole]
  const part = wholeNumber(readOperand(above, mode))
  const whole = wholeNumber(readOperand(below, mode))
  return part === undefined || whole === undefined || whole <= 0n || part < 0n ? undefined : { part, whole }
}

const unsigned = (figure: PrintedFigure): PrintedFigure =>
  figure.signed ? parsePrinted(figure.text.replace(/[-+\u2212－＋]/, '')) : figure

const comparedValue = ({ claim }: Entry, { exact }: Judgement, figure: PrintedFigure): Ratio | undefined => {
  if (exact === undefined) return undefined
  switch (claim.kind) {
    case 'rate':
    case 'share':
      return exact.times(perWhole(figure))
    case 'change':
      // Said to have risen where it fell: no rounding and no slip of a digit is behind that.
      if (claim.direction && exact.compare(0) === (claim.direction === 'up' ? -1 : 1)) return undefined
      return isRelative(claim, figure) ? exact.abs().times(perWhole(figure)) : exact.abs()
    case 'index':
    case 'sum':
    case 'difference':
    case 'count':
      return exact
    case 'grade':
    case 'rank':
      return undefined
  }
}

/** Prepares a judged claim for the hypotheses. */
export const judgedOf = (entry: Entry, judgement: Judgement, context: AuditContext): Judged => {
  const { claim } = entry
  const printed = publishedFigure(claim)
  const figure = printed && claim.kind === 'change' ? unsigned(printed) : printed
  return {
    entry,
    judgement,
    figure,
    value: figure && comparedValue(entry, judgement, figure),
    counts: countsOf(entry, context),
  }
}

/** An operand's value where it can be read. */
export const operandValue = (
  operand: Parameters<typeof readOperand>[0],
  { mode }: AuditContext,
): OperandValue | undefined => {
  const value = readOperand(operand, mode)
  return value === undefined || 'unreadable' in value ? undefined : value
}

/** Whether a whole count of a whole prints as the figure. */
export const printsAs = (
  figure: PrintedFigure,
  { part, whole }: PartAndWhole,
  { mode }: AuditContext,
): boolean => figure.prints(new Ratio(part, whole).times(perWhole(figure)), mode)

/** An index is rounded by its scheme, every other figure as the bulletin says. */
export const statedMode = ({ entry }: Judged, { scheme, mode }: AuditContext): RoundingMode =>
  entry.claim.kind === 'index' ? (scheme?.mode ?? mode) : mode
