import { type CountRange, countRangeBehind } from '../../exact/counts-behind.js'
import type { PrintedFigure } from '../../exact/printed-figure.js'
import { parseRatio, ratio } from '../../exact/ratio.js'
import type { Operand } from '../../model/claim.js'
import type { Evidence } from '../evidence.js'
import { type Judged, operandValue, perWhole, statedMode } from '../judged.js'
import { isRelative } from '../published-figure.js'
import { TotalCoverage, totalsBehind } from '../total-coverage.js'
import { type Hypothesis, type Proposal, printable } from './hypothesis.js'

/** Of shorter counts a slip reaches almost anything. */
const fewestDigits = 3

const digit = /^\d$/

/** Whether one text becomes the other by one digit typed wrong, added, dropped, or two neighbours swapped. */
export const oneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let [endA, endB] = [a.length, b.length]
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)]
  const swapped = left.length === 2 && right === `${left[1]}${left[0]}` && /^\d\d$/.test(left)
  const single = left.length <= 1 && right.length <= 1 && [...left, ...right].every((c) => digit.test(c))
  return single || swapped
}

/** How many texts of so many digits lie one slip from a text of `digits` digits. */
const reach = (digits: number, becoming: number): number => {
  if (becoming < digits) return digits
  return becoming > digits ? 10 * becoming : 10 * digits - 1
}

/** How many texts of any length do. */
const fullReach = (digits: number): number =>
  [-1, 0, 1].reduce((sum, by) => sum + reach(digits, digits + by), 0)

/** Every whole number one slip from this one. */
export function* slipsOf(count: bigint): Iterable<bigint> {
  const text = `${count}`
  const seen = new Set<string>([text])
  const variants = function* (): Iterable<string> {
    for (let i = 0; i <= text.length; i++) {
      for (let d = 0; d <= 9; d++) {
        yield `${text.slice(0, i)}${d}${text.slice(i)}`
        if (i < text.length) yield `${text.slice(0, i)}${d}${text.slice(i + 1)}`
      }
      if (i < text.length) yield text.slice(0, i) + text.slice(i + 1)
      if (i + 1 < text.length) yield `${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`
    }
  }
  for (const variant of variants()) {
    if (variant === '' || (variant.length > 1 && variant.startsWith('0')) || seen.has(variant)) continue
    seen.add(variant)
    yield BigInt(variant)
  }
}

const proposal = (figure: PrintedFigure, detail: string, evidence: string, reached: number): Proposal => ({
  detail,
  evidence,
  explains: 1,
  of: 1,
  chance: reached / printable(figure),
})

/** A slip in the published figure itself. A difference of one in the last place is a rounding, not a slip. */
const inPublished = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { figure, value, entry } = suspect
  if (!figure || !value || value.compare(0) < 0 || figure.relation !== '=') return undefined
  const { places, scale } = figure
  const mode = statedMode(suspect, evidence.context)
  const right = value.dividedBy(scale).toFixed(places, mode)
  const printed = figure.exact.dividedBy(scale).toFixed(places)
  const isCount = figure.unit === 'count'
  // A rounded figure that is wrong in its last digit alone lies near the right one, and whatever made it so lands there too.
  if (!isCount && right.length === printed.length && right.slice(0, -1) === printed.slice(0, -1))
    return undefined
  const lastPlace = ratio(1, 10n ** BigInt(places))
  if (!isCount && parseRatio(right).minus(parseRatio(printed)).abs().equals(lastPlace)) return undefined
  const [digits, becoming] = [right, printed].map((text) => text.replace('.', '').length) as [number, number]
  if (digits < fewestDigits || !oneSlipApart(right, printed)) return undefined
  const another = isCount && entry.claim.kind === 'sum' ? evidence.verifiedCount(figure.exact.numerator) : 0
  if (another > 0) return undefined
  return proposal(
    figure,
    `one digit slipped: ${printed} for ${right}`,
    `${right} → ${printed}`,
    reach(digits, becoming),
  )
}

interface Corrected {
  readonly name: string
  readonly from: bigint
  readonly to: bigint
}

const wholeCount = (operand: Operand | null | undefined, { context }: Evidence): bigint | undefined => {
  if (typeof operand === 'object') return undefined
  const only = operandValue(operand, context)?.interval.only
  return only?.denominator === 1n && only.numerator > 0n ? only.numerator : undefined
}

const isLong = (count: bigint): boolean => `${count}`.length >= fewestDigits

/** Other figures over the same whole have to agree that it is wrong: the totals that serve them all. */
const agreedTotals = (suspect: Judged, evidence: Evidence): CountRange | undefined => {
  const { parts } = evidence.groupOf(suspect)
  const row = evidence.rowOf(suspect)
  const whole = suspect.counts?.whole
  return evidence.memo(row, `totals instead of ${whole} in a list of ${parts.length}`, () => {
    const over = [...new Set([...parts, ...row])].filter(
      ({ counts, figure }) => figure && counts?.whole === whole,
    )
    return new TotalCoverage(over.map((part) => totalsBehind(part, evidence.context))).common
  })
}

/** A sum that reconciles vouches for the parts it was made from. */
const partIsVouchedFor = (suspect: Judged, evidence: Evidence): boolean => {
  const { parts } = evidence.groupOf(suspect)
  return evidence.memo(parts, 'vouched for', () => {
    const counts = parts.map((member) => member.counts?.part ?? 0n)
    return (
      counts.length > 1 &&
      evidence.sumsOver(counts).some(({ judgement }) => judgement.verdict === 'reconciles')
    )
  })
}

/** Whether the counts were typed, and not worked out of others. */
const typed = ({ entry: { claim } }: Judged): readonly [part: boolean, whole: boolean] => {
  if (claim.kind === 'rate')
    return [typeof claim.numerator !== 'object', typeof claim.denominator !== 'object']
  return claim.kind === 'share'
    ? [typeof claim.part !== 'object', typeof claim.whole !== 'object']
    : [false, false]
}

const inPart = (suspect: Judged, evidence: Evidence): readonly Corrected[] => {
  const { figure, counts } = suspect
  if (!figure || !counts) return []
  const { part, whole } = counts
  const within = (range: CountRange | undefined, to: bigint): boolean =>
    range !== undefined && range.from <= to && to <= range.to
  const found: Corrected[] = []
  const [partIsTyped, wholeIsTyped] = typed(suspect)
  if (partIsTyped && isLong(part) && !partIsVouchedFor(suspect, evidence)) {
    const parts = countRangeBehind(figure, whole, evidence.context.mode)
    if (parts)
      for (const to of slipsOf(part)) if (within(parts, to)) found.push({ name: 'part', from: part, to })
  }
  if (wholeIsTyped && isLong(whole)) {
    const totals = agreedTotals(suspect, evidence)
    for (const to of slipsOf(whole)) {
      if (to >= part && within(totals, to)) {
        found.push({ name: 'whole', from: whole, to })
      }
    }
  }
  return found
}

/** One part of a sum, so many off. */
const inSum = (suspect: Judged, evidence: Evidence): readonly Corrected[] => {
  const { claim } = suspect.entry
  const { figure, value } = suspect
  if (claim.kind !== 'sum' || !figure || !value) return []
  const short = figure.exact.minus(value)
  if (short.denominator !== 1n) return []
  return claim.parts.flatMap((part): readonly Corrected[] => {
    const from = wholeCount(part, evidence)
    if (from === undefined || !isLong(from)) return []
    const to = from + short.numerator
    return to >= 0n && oneSlipApart(`${from}`, `${to}`) ? [{ name: 'part', from, to }] : []
  })
}

const inChange = (suspect: Judged, evidence: Evidence): readonly Corrected[] => {
  const { claim } = suspect.entry
  const { figure } = suspect
  if (claim.kind !== 'change' || !figure || !isRelative(claim, figure)) return []
  const current = wholeCount(claim.current, evidence)
  const previous = wholeCount(claim.previous, evidence)
  if (current === undefined || previous === undefined) return []
  const fits = (now: bigint, before: bigint): boolean => {
    if (before <= 0n) return false
    const change = ratio(now - before, before).times(perWhole(figure))
    const signed =
      claim.direction === 'down' ? change.negated() : claim.direction === 'up' ? change : change.abs()
    return figure.prints(signed, evidence.context.mode)
  }
  const slips = (name: string, from: bigint, test: (to: bigint) => boolean): readonly Corrected[] =>
    isLong(from) ? [...slipsOf(from)].filter(test).map((to) => ({ name, from, to })) : []
  return [
    ...slips('current', current, (to) => fits(to, previous)),
    ...slips('previous', previous, (to) => fits(current, to)),
  ]
}

/** One digit typed wrong, added, dropped, or two swapped: in the figure, or in a count it was made from. */
export const digitSlip: Hypothesis = {
  id: 'digit-slip',
  propose: (suspect, evidence) => {
    const published = inPublished(suspect, evidence)
    if (published) return published
    const { figure } = suspect
    if (!figure) return undefined
    const found = [...inPart(suspect, evidence), ...inSum(suspect, evidence), ...inChange(suspect, evidence)]
    const [only, another] = found
    // Several slips that would all do show nothing.
    if (!only || another) return undefined
    const { name, from, to } = only
    return proposal(
      figure,
      `one digit slipped in the ${name}: ${from} for ${to}`,
      `with ${to} it is ${figure.text}`,
      2 * fullReach(`${from}`.length),
    )
  },
}
