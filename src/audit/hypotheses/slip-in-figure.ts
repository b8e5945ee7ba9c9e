import { parseRatio, ratio } from '../../exact/ratio.js'
import type { Evidence } from '../evidence.js'
import { type Judged, statedMode } from '../judged.js'
import { type Proposal, printable, tooLikely } from './hypothesis.js'
import { fewestDigits, oneSlipApart, reach } from './slips.js'

/** What should have been printed: of the exact value, or at face where the operands are rounded themselves. */
const rightDigits = (suspect: Judged, { context }: Evidence): string | undefined => {
  const { figure, value, judgement } = suspect
  if (figure?.relation !== '=') return undefined
  if (value) {
    const right = value.dividedBy(figure.scale)
    return right.compare(0) < 0 ? undefined : right.toFixed(figure.places, statedMode(suspect, context))
  }
  const told = judgement.range && judgement.recomputed?.replace(/[万亿]$/, '')
  return told === undefined || !/^\d+(\.\d+)?$/.test(told)
    ? undefined
    : parseRatio(told).toFixed(figure.places)
}

/** A slip in the published figure itself. A difference of one in the last place is a rounding, not a slip. */
export const slipInFigure = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { figure, entry } = suspect
  const right = rightDigits(suspect, evidence)
  if (!figure || right === undefined) return undefined
  const { places, scale } = figure
  const printed = figure.exact.dividedBy(scale).toFixed(places)
  const isCount = figure.unit === 'count'
  const lastPlace = ratio(1, 10n ** BigInt(places))
  if (!isCount && parseRatio(right).minus(parseRatio(printed)).abs().equals(lastPlace)) return undefined
  const [digits, becoming] = [right, printed].map((text) => text.replace('.', '').length) as [number, number]
  if (digits < fewestDigits || !oneSlipApart(right, printed)) return undefined
  const vouchedFor =
    isCount && entry.claim.kind === 'sum' && evidence.verifiedCount(figure.exact.numerator) > 0
  if (vouchedFor) return undefined
  // A rounded figure wrong in its last digit alone lies near the right one, and whatever made it so lands there too:
  // told, but after everything else.
  const lastDigit = !isCount && right.length === printed.length && right.slice(0, -1) === printed.slice(0, -1)
  return {
    facts: { code: 'slip-in-figure', printed, right },
    explains: 1,
    of: 1,
    chance: lastDigit ? tooLikely * 0.99 : reach(digits, becoming) / printable(figure),
  }
}
