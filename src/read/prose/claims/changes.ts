import type { ChangeClaim } from '../../../model/claim.js'
import { conceptOf } from '../concepts.js'
import { isAmount, isChange, isComparison, isEarlier, isTotal } from '../counts.js'
import type { Figure } from '../figure.js'
import { cleanLabel } from '../labels.js'
import { type Found, found, type Prose } from '../prose.js'
import { directionOf } from './direction.js'

/** 「比上半年平均接通率98.12%高出」: what is compared with, and no change. */
const isBase = (figure: Figure): boolean =>
  isEarlier(figure) || /(?:(?<!增长|下降|上升|增减|变化)率|满意度)(?:为|的)?\s*$/.test(figure.before)

const isChangeFigure = (figure: Figure): boolean =>
  !isBase(figure) &&
  (figure.kind === 'percent' || figure.kind === 'points') &&
  !figure.isApproximate &&
  isComparison(figure)

const sides =
  /同比|环比|相比|较|与|比|增减|增幅|减幅|降幅|幅度|上升|下降|减少|增加|增长|提高|提升|回落|降低|去年|上年|上月|上季度|上期|上周|同期/

const vague = /^(?:占?比重|占比|总量|数量|总数|量|件数|办件|工单量?|受理量|总体|合计|其)?$/

/** What changed, where the words say it: 「解决率环比上升」. */
const subject = ({ before }: Figure): string => {
  const name = cleanLabel(before.split(sides)[0] ?? '')
  return vague.test(name) ? '' : name
}

const reach = 14

/** Figures of the same line before this one, nearest first. */
const earlierInLine = (prose: Prose, figure: Figure): readonly Figure[] => {
  const { line } = prose.pieceOf(figure)
  return prose.figures
    .slice(Math.max(0, figure.order - reach), figure.order)
    .reverse()
    .filter((other) => prose.pieceOf(other).line === line)
}

const inSentence = (prose: Prose, figure: Figure, others: readonly Figure[]): readonly Figure[] => {
  const { sentence } = prose.pieceOf(figure)
  return others.filter((other) => prose.pieceOf(other).sentence === sentence)
}

const isRateFigure = (figure: Figure): boolean =>
  figure.kind === 'percent' &&
  !figure.isApproximate &&
  !isComparison(figure) &&
  /(?:率|度)(?:\([^)]*\))?$/.test(figure.label)

const isCurrent = (figure: Figure): boolean => isAmount(figure) && !isEarlier(figure) && !isChange(figure)

const sameName = (a: string, b: string): boolean => {
  const core = (name: string): string => name.replace(/(?:类|数|量|件数|工单|诉求)$/, '')
  return core(a) === core(b)
}

/** Whether the sentence says nothing before its comparison that could be its subject. */
const sentenceStarts = (prose: Prose, { piece }: Figure): boolean =>
  [piece, Math.max(0, piece - 1)].some((at) => /^(?:。|end)$/.test(prose.pieceOf({ piece: at }).opener))

const distinct = (figures: readonly Figure[]): readonly Figure[] => [
  ...new Map(figures.map((figure) => [figure.published, figure])).values(),
]

/** What the change is a change of: what its words name, or else what stands right before it. */
const currentOf = (prose: Prose, figure: Figure): Figure | undefined => {
  const name = subject(figure)
  const line = earlierInLine(prose, figure)
  const isRate = figure.kind === 'points' || /[率度]$/.test(name)
  if (name !== '') {
    const fits = (other: Figure): boolean =>
      (isRate ? isRateFigure(other) : isCurrent(other)) && sameName(other.label, name)
    const stem = name.replace(/[率数量]$/, '')
    return (
      line.find(fits) ??
      (isRate ? undefined : line.find((other) => isCurrent(other) && other.label.includes(stem))) ??
      prose.labelled(name, figure.order).find(fits)
    )
  }
  if (figure.kind === 'points') {
    return inSentence(prose, figure, line).find(
      (other) => other.kind === 'percent' && !isComparison(other) && !isEarlier(other),
    )
  }
  const near = inSentence(prose, figure, line).find((other) => isCurrent(other) || isRateFigure(other))
  if (near) return isRate && !isRateFigure(near) ? undefined : near
  // 「受理4567件。满意率99.96%。较上月增加263件」: a sentence without a subject goes on about the first figure of its line.
  const starts = sentenceStarts(prose, figure)
  if (!starts || isRate) return undefined
  const [total, ...others] = distinct(prose.announcedBefore(figure).filter(isTotal))
  return line.filter(isCurrent).at(-1) ?? (others.length === 0 ? total : undefined)
}

/** The size of the change beside the percentage: 「增加263件,上升6.11%」. */
const deltaOf = (prose: Prose, figure: Figure, current: Figure): Figure | undefined => {
  const before = inSentence(prose, figure, earlierInLine(prose, figure))
  const [last] = before.filter((other) => other.order > current.order)
  return last && isAmount(last) && isChange(last) && last.order === figure.order - 1 ? last : undefined
}

/** 「增长20%(上年同期1000件)」: a base in brackets is that of the change before it, and of no other. */
const followsChange = (prose: Prose, figure: Figure): boolean => {
  const change = prose.figures[figure.order - 1]
  if (!change || !isChangeFigure(change)) return false
  return /^\s*\(/.test(prose.text.slice(change.end, figure.start)) && isEarlier(figure)
}

/** The earlier figure that the words give: 「比上年同期298件上升」, 「由上月的97.1%」. */
const previousOf = (prose: Prose, figure: Figure, current: Figure): Figure | undefined => {
  const kind = current.kind === 'percent' ? isEarlierRate : isEarlierAmount
  const [last, ...others] = inSentence(prose, figure, earlierInLine(prose, figure)).filter(
    (other) => !(isAmount(other) && isChange(other)) && !followsChange(prose, other),
  )
  if (last && kind(last) && last.order >= figure.order - 2) return last
  // 「环比下降3.85%(上月1300件)」: the base may follow in brackets.
  const next = prose.figures[figure.order + 1]
  if (next && kind(next) && /^\s*\(\s*$/.test(prose.text.slice(figure.end, next.start - next.before.length)))
    return next
  const [only, second] = others.concat(last ? [last] : []).filter(kind)
  return only && !second && !/同比|环比/.test(figure.before) ? only : undefined
}

const isEarlierAmount = (figure: Figure): boolean =>
  isAmount(figure) && !isChange(figure) && isEarlier(figure)
const isEarlierRate = (figure: Figure): boolean => figure.kind === 'percent' && isEarlier(figure)

/** 「7月12102,6月12120,下降0.15%」: the months tell which is which. */
const byMonth = (prose: Prose, figure: Figure): { current: Figure; previous: Figure } | undefined => {
  const counts = inSentence(prose, figure, earlierInLine(prose, figure)).filter(
    (other) => isAmount(other) && !isChange(other),
  )
  const [later, first] = counts
  const monthOf = ({ before }: Figure): number => Number(/(\d{1,2})月\D*$/.exec(before)?.[1] ?? Number.NaN)
  if (counts.length !== 2 || !later || !first) return undefined
  const [ofLater, ofFirst] = [later, first].map(({ before }) => Number(/(20\d{2})年/.exec(before)?.[1]))
  if (ofFirst === (ofLater ?? 0) + 1) return { current: first, previous: later }
  if (ofLater === (ofFirst ?? 0) + 1) return { current: later, previous: first }
  const next = (a: number, b: number): boolean => a === b + 1 || (a === 1 && b === 12)
  if (next(monthOf(first), monthOf(later))) return { current: first, previous: later }
  return next(monthOf(later), monthOf(first)) ? { current: later, previous: first } : undefined
}

/** 「不满意工单242件,环比减少51件。不满意率较二季度下降21.07%」: the change of the count, said of the rate. */
const ofTheCount = (prose: Prose, figure: Figure): { current: Figure; delta: Figure } | undefined => {
  const name = subject(figure)
  const kind = /率$/.test(name) && figure.kind === 'percent' ? conceptOf(name) : undefined
  if (kind === undefined) return undefined
  const line = earlierInLine(prose, figure)
  const delta = line.find((other) => isAmount(other) && isChange(other) && conceptOf(other.label) === kind)
  const current = line.find((other) => other.isPlainCount && conceptOf(other.label) === kind)
  return delta && current ? { current, delta } : undefined
}

/** 「增长」 alone does not say of what. */
const nameOf = (figure: Figure, current: Figure | undefined): string =>
  subject(figure) === '' && current ? `${current.label}${figure.label}` : figure.label

const claim = (
  figure: Figure,
  unit: 'percent' | 'points' | 'count',
  operands: Readonly<Record<string, Figure | undefined>>,
): Found => {
  const direction = directionOf(figure) ?? (operands['delta'] && directionOf(operands['delta']))
  const uses = Object.entries(operands).filter((entry): entry is [string, Figure] => entry[1] !== undefined)
  const change: ChangeClaim = {
    kind: 'change',
    label: nameOf(figure, operands['current']),
    published: figure.published.replace(/^-/, ''),
    ...(direction && { direction }),
    ...Object.fromEntries(uses.map(([name, { published }]) => [name, published])),
    unit,
  }
  return found(
    change,
    figure,
    uses.map(([, used]) => used),
  )
}

const relative = (prose: Prose, figure: Figure): Found | undefined => {
  const unit = figure.kind === 'points' ? 'points' : 'percent'
  const counted = ofTheCount(prose, figure)
  if (counted) return claim(figure, unit, { ...counted })
  const months = unit === 'percent' ? byMonth(prose, figure) : undefined
  if (months) return claim(figure, unit, { ...months })
  const current = currentOf(prose, figure)
  if (!current) {
    // A change of something that is printed nowhere says nothing that could be held against anything.
    const name = subject(figure)
    return (name === '' && /同比|环比|较|比/.test(figure.before)) || /[率度]$/.test(name)
      ? claim(figure, unit, {})
      : undefined
  }
  const previous = previousOf(prose, figure, current)
  const delta = current.kind === 'percent' ? undefined : deltaOf(prose, figure, current)
  return claim(figure, unit, { current, previous, delta })
}

/** 「比上年同期847件少297件」: a difference of two counts, where both are printed. */
const absolute = (prose: Prose, figure: Figure): Found | undefined => {
  const previous = prose.figures[figure.order - 1]
  if (
    !previous ||
    !isEarlierAmount(previous) ||
    prose.pieceOf(previous).sentence !== prose.pieceOf(figure).sentence
  )
    return undefined
  if (figure.start - previous.end > 12) return undefined
  const name = cleanLabel(previous.before.split(sides)[0] ?? '')
  const line = earlierInLine(prose, figure)
  const core = name.replace(/(?:总量|总数|量|数)$/, '')
  const named = core === '' ? undefined : line.find((other) => isCurrent(other) && other.label.includes(core))
  if (core !== '' && vague.test(name) && !named) return undefined
  const current = named
    ? named
    : vague.test(name)
      ? inSentence(prose, figure, line).find(
          (other) => isCurrent(other) && prose.pieceOf(other).depth === prose.pieceOf(figure).depth,
        )
      : line.find((other) => isCurrent(other) && sameName(other.label, name))
  return current && claim(figure, 'count', { current, previous })
}

/** Every change: in percent, in percentage points, and in cases where the earlier figure is printed too. */
export const changeClaims = (prose: Prose): Found[] =>
  prose.figures.flatMap((figure): Found[] => {
    if (prose.taken.has(figure)) return []
    if (isAmount(figure) && isChange(figure)) {
      const change = absolute(prose, figure)
      return change ? [change] : []
    }
    if (!isChangeFigure(figure)) return []
    const change = relative(prose, figure)
    if (!change) {
      prose.left.set(figure, 'counts-not-printed')
      return []
    }
    prose.taken.add(figure)
    return [change]
  })
