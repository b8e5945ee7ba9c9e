import { Ratio } from '../../../exact/ratio.js'
import { isChange, isEarlier } from '../counts.js'
import type { Figure } from '../figure.js'
import type { Prose } from '../prose.js'
import { addsUp, faceOf } from './fit.js'
import { alike, isItem } from './lists.js'

const ofUnits = /^\s*(?:单位|部门|乡镇|街道|县|区|市|镇)/

/** A count that a list can add up to: no number of units. */
export const isTotal = (figure: Figure): boolean => isItem(figure) && !ofUnits.test(figure.after)

/** So many counts after a total are tried, no more. */
const reach = 45

const inOwnSegment = (prose: Prose, total: Figure, first: Figure): boolean =>
  prose.pieceOf(total).segment === prose.pieceOf(first).segment &&
  !/:\s*$/.test(prose.text.slice(total.end, first.start - first.before.length))

/** Counts right after a total that add up to it: 「收到2917件,已办完2349件,还在办理568件」. */
export const addedUp = (prose: Prose, total: Figure): readonly Figure[] | undefined => {
  if (Number(total.published) < 20 || !isTotal(total)) return undefined
  const goal = faceOf(total)
  if (!goal || total.label === '') return undefined
  const { line } = prose.pieceOf(total)
  const items: Figure[] = []
  let sum = new Ratio(0n)
  for (let order = total.order + 1; order < prose.figures.length && order <= total.order + reach; order++) {
    const figure = prose.figures[order] as Figure
    const place = prose.pieceOf(figure)
    // A list may begin the next sentence, but not run from one into another.
    const own = items[0] ? prose.pieceOf(items[0]).sentence : undefined
    if (place.line !== line || (own !== undefined && place.sentence !== own)) break
    // 「首次回访1000件,满意900件;二次回访100件」: another part of the sentence speaks of something else.
    if (items[0] && inOwnSegment(prose, total, items[0]) && place.segment !== prose.pieceOf(total).segment)
      break
    if (items[0] && place.depth > prose.pieceOf(items[0]).depth) continue
    if (!isItem(figure) || !alike(total, figure)) {
      if (figure.kind === 'count' && !isChange(figure) && !isEarlier(figure)) break
      continue
    }
    items.push(figure)
    sum = sum.plus(faceOf(figure) ?? new Ratio(0n))
    const over = sum.compare(goal)
    if (items.length >= 2 && (over === 0 || total.published.endsWith('万')) && addsUp(total, items)) {
      return isTelling(prose, total, items, goal) && !isRemainder(items) && !areParallel(prose, total, items)
        ? items
        : undefined
    }
    if (over > 0) return undefined
  }
  return undefined
}

/** 「下派2084,驳回98,有效1986」 and 「办结2798,按期2794,超期4」 are claimed as differences. */
const isRemainder = (items: readonly Figure[]): boolean =>
  items.length === 2 && (/^有效/.test(items[1]?.label ?? '') || items[1]?.concept === 'overdue')

/** 「投诉500件,举报200件,咨询300件」: items of one list, of which one happens to be the sum of others. */
const areParallel = (prose: Prose, total: Figure, items: readonly Figure[]): boolean =>
  !/其中|包括/.test(items[0]?.before ?? '') &&
  items.every(({ concept }) => concept === total.concept) &&
  [total, ...items.slice(0, -1)].every((figure, i) =>
    /^\s*[、;,]\s*$/.test(
      prose.text.slice(figure.end, (items[i] as Figure).start - (items[i] as Figure).before.length),
    ),
  )

/** Small numbers add up by chance; those that words join need not be as large. */
const isTelling = (prose: Prose, total: Figure, items: readonly Figure[], goal: Ratio): boolean =>
  goal.compare(100) >= 0 || /^[^。]{0,6}(?:其中|:|\()/.test(prose.text.slice(total.end, items[0]?.start))

/** 「受理1905件,上月未办结233件,本月共有2138件」: counts right before a figure that says it is their sum. */
export const addedBefore = (prose: Prose, total: Figure): readonly Figure[] | undefined => {
  if (!/共有|合计|总计|共计|总共/.test(total.before) || Number(total.published) < 20 || !isTotal(total))
    return undefined
  const { line } = prose.pieceOf(total)
  const items: Figure[] = []
  for (let order = total.order - 1; order >= 0 && items.length < 12 && order > total.order - 24; order--) {
    const figure = prose.figures[order] as Figure
    if (prose.pieceOf(figure).line !== line) break
    if (!isItem(figure) || !alike(total, figure)) continue
    items.unshift(figure)
    if (items.length >= 2 && addsUp(total, items)) return items
  }
  return undefined
}
