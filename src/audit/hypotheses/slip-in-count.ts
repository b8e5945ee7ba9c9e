import { type CountRange, countRangeBehind, holds } from '../../exact/counts-behind.js'
import { perWhole } from '../../exact/printed-figure.js'
import { ratio } from '../../exact/ratio.js'
import type { Operand } from '../../model/claim.js'
import type { Evidence } from '../evidence.js'
import type { CauseFacts } from '../facts/cause-facts.js'
import { type Judged, operandValue, printsAs } from '../judged.js'
import { isRelative } from '../published-figure.js'
import { commonOf, totalsBehind } from '../total-coverage.js'
import { type Proposal, printable } from './hypothesis.js'
import { fewestDigits, fullReach, oneSlipApart, slipsOf } from './slips.js'

type SlippedOperand = Extract<CauseFacts, { readonly code: 'slip-in-count' }>['operand']

/** A count put right, and the chance that a random figure could be put right so. */
interface Corrected {
  readonly name: SlippedOperand
  readonly from: bigint
  readonly to: bigint
  readonly chance: number
}

/** When more slips than this would all do, they show nothing. */
const mostSlips = 3

/** A second figure that asks for the very same correction makes chance this much less likely. */
const witnessed = 0.001

const wholeCount = (operand: Operand | null | undefined, { context }: Evidence): bigint | undefined => {
  if (typeof operand === 'object') return undefined
  const only = operandValue(operand, context)?.interval.only
  return only?.denominator === 1n && only.numerator > 0n ? only.numerator : undefined
}

const digitsOf = (count: bigint): number => `${count}`.length
const isLong = (count: bigint): boolean => digitsOf(count) >= fewestDigits
const within = (range: CountRange | undefined, value: bigint): boolean =>
  range !== undefined && holds(range, value)

/** By how much the printed total of these parts exceeds their sum, where it does not reconcile. */
const shortfallOf = (sum: Judged): bigint | undefined => {
  const { figure, value, judgement } = sum
  const short = figure && value && judgement.verdict === 'differs' ? figure.exact.minus(value) : undefined
  return short?.denominator === 1n ? short.numerator : undefined
}

/** Other figures over the same whole have to agree that it is wrong: the totals that serve them all. */
const agreedTotals = (suspect: Judged, evidence: Evidence): CountRange | undefined => {
  const { parts } = evidence.groupOf(suspect)
  const row = evidence.rowOf(suspect)
  const whole = suspect.counts?.whole
  const byWhole = evidence.memo(parts, 'by whole', () => {
    const groups = new Map<bigint | undefined, Judged[]>()
    for (const part of parts) {
      const own = part.counts?.whole
      const known = groups.get(own)
      if (known) known.push(part)
      else groups.set(own, [part])
    }
    return groups
  })
  return evidence.memo(row, `totals instead of ${whole} in a list of ${parts.length}`, () => {
    const inRow = row.filter(({ counts, figure }) => figure && counts?.whole === whole)
    const over = [...new Set([...(byWhole.get(whole) ?? []), ...inRow])]
    return commonOf(over.map((part) => totalsBehind(part, evidence.context)))
  })
}

/** What the sums over the parts of a list say of them: that they are right, or by how much they fall short. */
const sumsSay = (
  suspect: Judged,
  evidence: Evidence,
): { readonly right: boolean; readonly short: readonly bigint[] } => {
  const { parts } = evidence.groupOf(suspect)
  return evidence.memo(parts, 'what the sums say', () => {
    const sums = parts.length > 1 ? evidence.sumsOver(parts.map(({ counts }) => counts?.part ?? 0n)) : []
    return {
      right: sums.some(({ judgement }) => judgement.verdict === 'reconciles'),
      short: sums.flatMap((sum) => shortfallOf(sum) ?? []),
    }
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
  const [partIsTyped, wholeIsTyped] = typed(suspect)
  const { right, short } = sumsSay(suspect, evidence)
  const found: Corrected[] = []
  if (partIsTyped && !right) {
    const fitting = countRangeBehind(figure, whole, evidence.context.mode)
    const chance = (2 * fullReach(digitsOf(part))) / printable(figure)
    for (const to of slipsOf(part)) {
      if (!within(fitting, to)) continue
      if (short.includes(to - part)) found.push({ name: 'part', from: part, to, chance: chance * witnessed })
      else if (isLong(part)) found.push({ name: 'part', from: part, to, chance })
    }
  }
  if (wholeIsTyped && isLong(whole)) {
    const totals = agreedTotals(suspect, evidence)
    const reached = fullReach(digitsOf(whole))
    const width = totals ? Number(totals.to - totals.from + 1n) / Number(whole) : 1
    const chance = Math.min((2 * reached) / printable(figure), reached * width)
    for (const to of slipsOf(whole))
      if (to >= part && within(totals, to)) found.push({ name: 'whole', from: whole, to, chance })
  }
  return found
}

/** One part of a sum, so many off; the share of that part, where it is printed, can bear witness. */
const inSum = (suspect: Judged, evidence: Evidence): readonly Corrected[] => {
  const { claim } = suspect.entry
  const { figure } = suspect
  const short = shortfallOf(suspect)
  if (claim.kind !== 'sum' || !figure || short === undefined) return []
  const parts = claim.parts.flatMap((part) => wholeCount(part, evidence) ?? [])
  const chance = parts.reduce((sum, part) => sum + fullReach(digitsOf(part)), 0) / printable(figure)
  const shares = evidence.groupsOver(suspect).flatMap((group) => group.parts)
  const isWitnessed = (from: bigint, to: bigint): boolean =>
    shares.some(
      ({ figure: share, counts, judgement }) =>
        share &&
        counts?.part === from &&
        judgement.verdict === 'differs' &&
        printsAs(share, { part: to, whole: counts.whole }, evidence.context),
    )
  return parts.flatMap((from): readonly Corrected[] => {
    const to = from + short
    if (to < 0n || !oneSlipApart(`${from}`, `${to}`)) return []
    if (isWitnessed(from, to)) return [{ name: 'part', from, to, chance: chance * witnessed }]
    return isLong(from) ? [{ name: 'part', from, to, chance }] : []
  })
}

const inChange = (suspect: Judged, evidence: Evidence): readonly Corrected[] => {
  const { claim } = suspect.entry
  const { figure } = suspect
  if (claim.kind !== 'change' || !figure || !isRelative(claim, figure)) return []
  const current = wholeCount(claim.current, evidence)
  const previous = wholeCount(claim.previous, evidence)
  const delta = wholeCount(claim.delta, evidence)
  const down = claim.direction === 'down'
  const prints = (rise: bigint, before: bigint): boolean => {
    if (before <= 0n) return false
    const change = ratio(rise, before).times(perWhole(figure))
    const told = claim.direction ? (down ? change.negated() : change) : change.abs()
    return figure.prints(told, evidence.context.mode)
  }
  const slips = (name: SlippedOperand, from: bigint, fits: (to: bigint) => boolean): readonly Corrected[] => {
    const chance = (2 * fullReach(digitsOf(from))) / printable(figure)
    return isLong(from) ? [...slipsOf(from)].filter(fits).map((to) => ({ name, from, to, chance })) : []
  }
  if (current !== undefined && previous !== undefined) {
    return [
      ...slips('current', current, (to) => prints(to - previous, previous)),
      ...slips('previous', previous, (to) => prints(current - to, to)),
    ]
  }
  if (current === undefined || delta === undefined || !claim.direction) return []
  const fits = (now: bigint, by: bigint): boolean => prints(down ? -by : by, down ? now + by : now - by)
  return [
    ...slips('current', current, (to) => fits(to, delta)),
    ...slips('delta', delta, (to) => fits(current, to)),
  ]
}

/** A slip in a count that the figure was made from. */
export const slipInCount = (suspect: Judged, evidence: Evidence): Proposal | undefined => {
  const { figure } = suspect
  if (!figure) return undefined
  const found = [...inPart(suspect, evidence), ...inSum(suspect, evidence), ...inChange(suspect, evidence)]
  const chance = found.reduce((least, slip) => Math.min(least, slip.chance), 1)
  const best = found.filter((slip) => slip.chance === chance)
  const [first] = best
  if (!first || best.length > mostSlips) return undefined
  return {
    facts: {
      code: 'slip-in-count',
      operand: first.name,
      slips: best.map(({ from, to }) => ({ from: `${from}`, to: `${to}` })),
      published: figure.text,
    },
    explains: 1,
    of: 1,
    chance,
  }
}
