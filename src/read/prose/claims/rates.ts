import type { Claim } from '../../../model/claim.js'
import { conceptOf } from '../concepts.js'
import { isComparison, qualifier } from '../counts.js'
import type { Figure } from '../figure.js'
import { similar } from '../labels.js'
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

/** Words that say whose rate it is, or when it was so; the counts have to say the same. */
const setting =
  /全[市省国州区县]|去年|上年|同期|上月|上季度|今年以来|累计|\d{1,2}月|[一二三四]季度|目标|权重|力争|预计/g

/** Words of a rate's name that leave its counts as they are. */
const harmless = /总体|整体|综合|平均|当月|话务|实际|最终|同志|反馈|工单|热线|平台|中心/g

/**
 * Whether the rate can be of these counts: what its own words add, 「全市平均」, 「教育局」, 「一次性」, the counts say too.
 */
const isOfThese = (prose: Prose, rate: Figure, { uses }: { readonly uses: readonly Figure[] }): boolean => {
  const own = prose.text.slice(prose.pieceOf(rate).start, rate.start)
  const said = uses.map((figure) => prose.text.slice(prose.pieceOf(figure).start, figure.start)).join(' ')
  const context =
    uses.length > 0
      ? prose.text.slice(
          Math.max(0, Math.min(...uses.map(({ start }) => start)) - 40),
          rate.start - own.length,
        )
      : ''
  // Counts that follow the rate are given for it.
  const settings = uses.every(({ order }) => order > rate.order) ? [] : (own.match(setting) ?? [])
  if (settings.some((word) => !said.includes(word) && !context.includes(word))) return false
  const extra = qualifier(stemOf(rate)).replace(harmless, '')
  return extra.length < 2 || uses.some(({ label }) => similar(label, extra) * 2 >= extra.length)
}

const ofThese = (prose: Prose, rate: Figure, read: Reading): Reading =>
  read === undefined || read === 'ambiguous' || read.label !== undefined || isOfThese(prose, rate, read)
    ? read
    : 'ambiguous'

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
    const operands = onlyOnce(spent, figure, ofThese(prose, figure, operandsOf(prose, figure)))
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
