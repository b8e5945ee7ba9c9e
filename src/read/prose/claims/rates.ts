import type { Claim } from '../../../model/claim.js'
import { conceptOf } from '../concepts.js'
import { isComparison } from '../counts.js'
import type { Figure } from '../figure.js'
import { countsAround } from '../near.js'
import { type Found, found, type Prose } from '../prose.js'
import { prints } from './fit.js'
import { ofCertainBase, tiersOf } from './rate-of-base.js'
import { ofSomeTotal } from './rate-of-total.js'
import { ofTwo } from './rate-of-two.js'
import { asFraction, inWords, type Reading } from './rate-operands.js'

/** The label of a rate: 「群众不满意率」, 「办结率(来电)」, 「满意度」. */
const rateLabel = /(?:率|满意度|占|占比)(?:\([^)]*\))?$/

const isRate = (figure: Figure): boolean =>
  figure.kind === 'percent' && !figure.isApproximate && rateLabel.test(figure.label) && !isComparison(figure)

/** What the rate is a rate of: 「按期办结」 of 按期办结率. */
const stemOf = ({ label }: Figure): string => label.replace(/(?:率|度|占比?)(?:\([^)]*\))?$/, '')

/** Counts of another paragraph have to give the rate, or they are some other rate's. */
const borneOut = (rate: Figure, read: Reading): Reading => {
  if (read === undefined || read === 'ambiguous') return read
  const [part, whole] = read.uses
  return part && whole && typeof read.numerator === 'string' && prints(rate, part, whole) ? read : 'ambiguous'
}

const operandsOf = (prose: Prose, rate: Figure): Reading => {
  const stem = stemOf(rate)
  const kind = conceptOf(stem)
  const tiers = tiersOf(prose, rate)
  const near = countsAround(prose, rate)
  return (
    asFraction(prose, rate) ??
    inWords(prose, near, rate, stem) ??
    ofCertainBase(prose, near, rate, stem, kind, tiers.slice(0, 3)) ??
    ofTwo(prose, near, rate, stem, kind) ??
    borneOut(rate, ofCertainBase(prose, near, rate, stem, kind, tiers.slice(3))) ??
    (kind === 'satisfied' || kind === 'dissatisfied' ? undefined : ofSomeTotal(prose, near, rate, stem, kind))
  )
}

const onlyOnce = (spent: Map<string, Set<Figure>>, rate: Figure, read: Reading): Reading => {
  if (read === undefined || read === 'ambiguous') return read
  const used = spent.get(rate.label) ?? new Set<Figure>()
  const [part] = read.uses
  if (part && used.has(part)) return 'ambiguous'
  if (part) used.add(part)
  spent.set(rate.label, used)
  return read
}

/** Every rate whose counts the text prints. */
export const rateClaims = (prose: Prose): Found[] => {
  // A count that one rate of this name is made of is not that of another.
  const spent = new Map<string, Set<Figure>>()
  return prose.figures.flatMap((figure): Found[] => {
    if (prose.taken.has(figure) || !isRate(figure)) return []
    const operands = onlyOnce(spent, figure, operandsOf(prose, figure))
    if (operands === undefined || operands === 'ambiguous') {
      prose.left.set(figure, operands ?? 'counts-not-printed')
      return []
    }
    prose.taken.add(figure)
    const { numerator, denominator, uses } = operands
    const named = { label: operands.label ?? figure.label, published: figure.published }
    const claim: Claim = /占比?$/.test(figure.label)
      ? { kind: 'share', ...named, part: numerator, whole: denominator }
      : { kind: 'rate', ...named, numerator, denominator }
    return [found(claim, figure, uses)]
  })
}
