import { basesOf, type Concept } from '../concepts.js'
import type { Figure } from '../figure.js'
import { inSameLine, inSameSegment, inSameSentence, onlyValue } from '../near.js'
import type { Prose } from '../prose.js'
import { isBeyond } from './rate-of-two.js'
import { agree, type Near, plain, type Reading } from './rate-operands.js'

/** A stretch of the text around a rate. */
export type Tier = (other: Figure) => boolean

/** From the nearest stretch to the widest. */
export const tiersOf = (prose: Prose, rate: Figure): readonly Tier[] => {
  const scope = prose.scopeOf(rate)
  return [
    inSameSegment(prose, rate),
    (other) => inSameSentence(prose, rate)(other) && prose.scopeOf(other) === scope,
    inSameLine(prose, rate),
    (other) => prose.scopeOf(other) === scope,
  ]
}

/** The one count of such a kind in the nearest tier that has any. */
const nearest = (
  near: Near,
  rate: Figure,
  tiers: readonly Tier[],
  fits: (figure: Figure) => boolean,
): Figure | undefined | 'ambiguous' => {
  for (const tier of tiers) {
    const candidates = near.filter((other) => fits(other) && tier(other))
    if (candidates.length === 0) continue
    const preceding = candidates.filter(({ order }) => order < rate.order)
    // What follows a rate in another part of the sentence is said of something else.
    if (preceding.length === 0 && tier !== tiers[0]) continue
    return onlyValue(preceding.length > 0 ? preceding : candidates) ?? 'ambiguous'
  }
  return undefined
}

/** The count that a rate is of, by its words. */
const partFor = (
  prose: Prose,
  near: Near,
  rate: Figure,
  stem: string,
  kind: Concept,
): Figure | undefined | 'ambiguous' =>
  nearest(
    near,
    rate,
    tiersOf(prose, rate).slice(0, 3),
    (figure) => figure.concept === kind && agree(figure.label, stem),
  )

/** Bases that leave no doubt: what was due, or who was asked. */
const certain: ReadonlySet<Concept> = new Set<Concept>(['due', 'surveyed'])

const baseOf = (
  near: Near,
  rate: Figure,
  kind: Concept,
  stem: string,
  tiers: readonly Tier[],
): Figure | undefined | 'ambiguous' => {
  const bases = (basesOf[kind] ?? []).filter((base) => certain.has(base))
  for (const base of bases) {
    const one = nearest(near, rate, tiers, (figure) => figure.concept === base && agree(figure.label, stem))
    if (one !== undefined) return one
  }
  return undefined
}

/** A rate out of what was due or asked: 办结, 按期, 超期, 返工, 满意, 不满意. */
export const ofCertainBase = (
  prose: Prose,
  near: Near,
  rate: Figure,
  stem: string,
  kind: Concept | undefined,
  tiers: readonly Tier[],
): Reading => {
  if (kind === undefined) return undefined
  const base = baseOf(near, rate, kind, stem, tiers)
  if (base === 'ambiguous') return 'ambiguous'
  const part = partFor(prose, near, rate, stem, kind)
  if (part === 'ambiguous') return base ? 'ambiguous' : undefined
  if (part && base) {
    if (part === base) return undefined
    return isBeyond(rate, part, base) || !agree(part.label, base.label) ? 'ambiguous' : plain(part, base)
  }
  const opposite: Concept | undefined =
    kind === 'satisfied' ? 'dissatisfied' : kind === 'dissatisfied' ? 'satisfied' : undefined
  const other = opposite && base ? partFor(prose, near, rate, stem, opposite) : undefined
  if (other && other !== 'ambiguous' && base) {
    return {
      numerator: { minus: [base.published, other.published] },
      denominator: base.published,
      uses: [base, other],
    }
  }
  // A count and a rate of dissatisfied cases with no survey printed: out of the cases that were due.
  if (kind !== 'dissatisfied' || !part || base) return undefined
  const due = nearest(near, rate, tiersOf(prose, rate).slice(0, 3), (figure) => figure.concept === 'due')
  return due === 'ambiguous' ? 'ambiguous' : due && plain(part, due)
}
