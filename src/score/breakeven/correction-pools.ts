import { Ratio } from '../../exact/ratio.js'
import type { Tally } from '../../model/tally.js'
import { type CompiledIndicator, type CompiledScheme, combinationValue } from '../compile-scheme.js'

/** What one corrected case does to the counts. */
export type Move = Readonly<Record<string, number>>

/** Cases in one state, each of which can be corrected once, in one of the ways given. */
export interface Pool {
  /** How many cases there are; none of them is 0. */
  readonly size: number
  /** The ways of correcting one; at least one. */
  readonly moves: readonly Move[]
}

/** One count that can be corrected alone: which way, and how far. */
export interface CorrectableCount {
  readonly count: string
  readonly direction: 'up' | 'down'
  readonly most: number
}

/** What can be corrected in a tally. */
export interface Corrections {
  readonly counts: readonly CorrectableCount[]
  readonly pools: readonly Pool[]
}

const isZero = (value: Ratio): boolean => value.compare(0) === 0

/** Whether every rate lies in [0, 1], and no adjustment counts fewer than no cases. */
export const ratesHold = (tally: Tally, scheme: CompiledScheme): boolean =>
  scheme.indicators.every(({ numerator, denominator }) => {
    const part = combinationValue(numerator, tally, 'breakeven')
    return part.compare(0) >= 0 && part.compare(combinationValue(denominator, tally, 'breakeven')) <= 0
  }) && scheme.adjustments.every(({ cases }) => combinationValue(cases, tally, 'breakeven').compare(0) >= 0)

/** The tally after `times` moves of one kind. */
export const moved = (tally: Tally, move: Move, times: number): Tally => {
  const counts = new Map<string, number | undefined>(Object.entries(tally))
  for (const [count, delta] of Object.entries(move)) {
    counts.set(count, (counts.get(count) ?? 0) + delta * times)
  }
  return Object.fromEntries(counts) as Tally
}

/** The smallest k in (0, most] of which a property holds that, once it holds, holds on; `undefined` if it never does. */
export const firstFrom = (most: number, holds: (k: number) => boolean): number | undefined => {
  if (most < 1 || !holds(most)) return undefined
  let [below, at] = [0, most]
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2)
    if (holds(middle)) at = middle
    else below = middle
  }
  return at
}

/** How often a move can be made before a rate leaves [0, 1]: where it holds is a stretch that begins at 0. */
const within = (tally: Tally, scheme: CompiledScheme, move: Move, most: number): number => {
  const broken = firstFrom(most, (k) => !ratesHold(moved(tally, move, k), scheme))
  return broken === undefined ? Math.max(0, most) : broken - 1
}

/** Which way a count of the scheme's own earns points: `undefined` where it earns none, or earns in one place and costs in another. */
const ownDirection = (count: string, scheme: CompiledScheme): 'up' | 'down' | undefined => {
  const earns = new Set<number>()
  const add = (coefficient: Ratio | undefined, sign: number): void => {
    const earned = (coefficient?.compare(0) ?? 0) * sign
    if (earned !== 0) earns.add(earned)
  }
  const coefficientIn = (terms: CompiledIndicator['numerator']): Ratio | undefined =>
    terms.find(([name]) => name === count)?.[1]
  for (const { numerator, denominator, direction, weight } of scheme.indicators) {
    if (!isZero(coefficientIn(denominator) ?? new Ratio(0n))) return undefined
    if (!isZero(weight)) add(coefficientIn(numerator), direction === 'higherIsBetter' ? 1 : -1)
  }
  for (const { cases, pointsPerCase } of scheme.adjustments) {
    add(coefficientIn(cases), pointsPerCase.compare(0))
  }
  if (earns.size !== 1) return undefined
  return earns.has(1) ? 'up' : 'down'
}

/** 部分得分: an outcome that earns a part of what another earns, among the cases of one base. */
interface PartCredit {
  readonly count: string
  readonly full: string
  readonly base: string
}

/** Reads `{ satisfied: 1, basicallySatisfied: 0.9 }` over `{ surveyed: 1 }`: part credit beside one full credit, and nowhere else. */
const partCredit = (count: string, scheme: CompiledScheme): PartCredit | undefined => {
  if (scheme.adjustments.some(({ cases }) => cases.some(([name]) => name === count))) return undefined
  const uses = scheme.indicators.filter(({ numerator }) => numerator.some(([name]) => name === count))
  let found: PartCredit | undefined
  for (const { numerator, denominator, direction } of uses) {
    const [base, ...others] = denominator
    if (base === undefined || others.length > 0 || direction !== 'higherIsBetter') return undefined
    const full = numerator.filter(([, credit]) => credit.equals(base[1]))
    const parts = numerator.filter(([, credit]) => credit.compare(0) > 0 && credit.compare(base[1]) < 0)
    const [whole] = full
    if (whole === undefined || full.length > 1 || parts.length + 1 < numerator.length) return undefined
    if (!parts.some(([name]) => name === count)) return undefined
    if (found && (found.full !== whole[0] || found.base !== base[0])) return undefined
    found = { count, full: whole[0], base: base[0] }
  }
  return found
}

const stated = (tally: Tally, count: string): number =>
  Object.hasOwn(tally, count) ? (tally[count] ?? 0) : 0

/** Everything that can be corrected in a tally under a scheme; due, surveyed, accepted and every other base stay. */
export const correctionsOf = (tally: Tally, scheme: CompiledScheme): Corrections => {
  const own = Object.keys(scheme.scheme.counts ?? {}).flatMap((count) => {
    const direction = ownDirection(count, scheme)
    return direction === undefined ? [] : [{ count, direction }]
  })
  const up = new Set([
    'satisfied',
    ...own.filter(({ direction }) => direction === 'up').map(({ count }) => count),
  ])
  const parts = own.flatMap(({ count }) => {
    const credit = partCredit(count, scheme)
    return credit && up.has(count) && up.has(credit.full) ? [credit] : []
  })
  // The cases of a base with neither outcome; below 0 the counts are no outcomes of one base after all.
  const neither = (full: string): number | undefined => {
    const group = parts.filter((part) => part.full === full)
    const [first] = group
    if (first === undefined) return undefined
    const outcomes = [full, ...group.map(({ count }) => count)]
    const rest = outcomes.reduce((left, count) => left - stated(tally, count), stated(tally, first.base))
    return rest < 0 ? undefined : rest
  }
  const ceiling = (count: string, from: Tally): number => {
    const rest = neither(parts.find((part) => part.count === count)?.full ?? count)
    const natural =
      count === 'satisfied'
        ? tally.surveyed - tally.satisfied
        : Number.MAX_SAFE_INTEGER - stated(tally, count)
    const inRate = scheme.indicators.some(({ numerator }) => numerator.some(([name]) => name === count))
    // A bonus alone knows no base: no more than one for each case due.
    const bonus = inRate || count === 'satisfied' ? natural : Math.max(0, tally.due - stated(tally, count))
    return within(from, scheme, { [count]: 1 }, Math.min(natural, bonus, rest ?? natural))
  }
  const open = tally.due - tally.completed
  const overdue = tally.completed - tally.onTime
  const counts: CorrectableCount[] = [
    { count: 'completed', direction: 'up', most: within(tally, scheme, { completed: 1 }, open) },
    { count: 'onTime', direction: 'up', most: within(tally, scheme, { onTime: 1 }, overdue) },
    { count: 'reworked', direction: 'down', most: within(tally, scheme, { reworked: -1 }, tally.reworked) },
    { count: 'satisfied', direction: 'up', most: ceiling('satisfied', tally) },
    ...own.map(({ count, direction }): CorrectableCount => {
      const most =
        direction === 'up'
          ? ceiling(count, tally)
          : within(tally, scheme, { [count]: -1 }, stated(tally, count))
      return { count, direction, most }
    }),
  ]
  const grouped = parts.filter(({ full }) => neither(full) !== undefined)
  const isPart = (count: string): boolean => grouped.some((part) => part.count === count)
  const pools: Pool[] = [
    { size: open, moves: [{ completed: 1, onTime: 1 }, { completed: 1 }] },
    { size: overdue, moves: [{ onTime: 1 }] },
  ]
  // What one count may rise to can depend on others that fall: as many cases as the loosest counts leave room for.
  const fallen = own.filter(({ direction }) => direction === 'down').map(({ count }) => [count, 0] as const)
  const loosest: Tally = { ...tally, reworked: 0, ...Object.fromEntries(fallen) }
  const sizeOf = ({ count, direction, most }: CorrectableCount): number =>
    direction === 'down' ? stated(tally, count) : Math.max(most, ceiling(count, loosest))
  for (const correctable of counts.slice(2)) {
    const { count, direction } = correctable
    if (isPart(count)) continue
    const better = grouped.filter(({ full }) => full === count)
    const moves = [{ [count]: direction === 'up' ? 1 : -1 }, ...better.map((part) => ({ [part.count]: 1 }))]
    pools.push({ size: sizeOf(correctable), moves })
    for (const part of better)
      pools.push({ size: stated(tally, part.count), moves: [{ [count]: 1, [part.count]: -1 }] })
  }
  return { counts, pools }
}
