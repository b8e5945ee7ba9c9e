import { isAmount, isChange, isComparison, isEarlier, isPart } from '../counts.js'
import type { Figure } from '../figure.js'
import { cleanLabel } from '../labels.js'
import type { Piece } from '../pieces.js'
import type { Prose } from '../prose.js'

/** A count and the share printed for it. */
export interface ShareItem {
  readonly part: Figure
  readonly share: Figure
}

const shareWords = /^[\s,、;(]*(?:约|大约|各|所|均)?(?:占|比重|比例)/
const bareShare = /^\s*[(,]?\s*(?:约|大约)?占?(?:比|比例|比重)?(?:率|约|为|是|达|达到)*\s*:?\s*$/

/** Whether the list a bare figure stands in is headed 占比: there it is a share although no sign is printed. */
const isHeaded = (prose: Prose, { piece }: Figure): boolean => {
  const { line } = prose.pieces[piece] as Piece
  for (let at = piece; at >= 0 && at > piece - 80; at--) {
    const earlier = prose.pieces[at] as Piece
    if (earlier.line !== line) return false
    if (earlier.depth === 0 && /占比|比重|百分比/.test(earlier.text)) return true
  }
  return false
}

/** 「(+5.00%)」 is a change; a share has no sign. */
const isSigned = (prose: Prose, { start, isNegative }: Figure): boolean =>
  isNegative || /[+-]\s*$/.test(prose.text.slice(Math.max(0, start - 2), start))

const isShareOf = (prose: Prose, part: Figure, share: Figure): boolean => {
  const bare = share.kind === 'bare' && /^\d{1,3}\.\d+$/.test(share.published)
  if (
    (share.kind !== 'percent' && !bare) ||
    share.isApproximate ||
    !isPart(part) ||
    isChange(part) ||
    isEarlier(part) ||
    isSigned(prose, share) ||
    prose.taken.has(share)
  )
    return false
  const between = prose.text.slice(part.end, share.start)
  if (between.length > 40 || /[。\n]/.test(between)) return false
  if (/率|同比|环比|较|比上|增|降|减|升/.test(between.replace(/占比率/g, ''))) return false
  if (bare) return prose.pieces[part.piece] === prose.pieces[share.piece] && isHeaded(prose, part)
  return shareWords.test(between) || bareShare.test(between)
}

/** Changes may stand between a count and its share: 「投诉9272件,同比上升10.2%,占比67.8%」. */
const partOf = (prose: Prose, share: Figure): Figure | undefined => {
  const last = prose.figures[share.order - 1]
  if (last && isShareOf(prose, last, share)) return last
  if (!/^[\s,、]*(?:约|大约)?占/.test(share.before) || share.kind !== 'percent') return undefined
  for (let order = share.order - 1; order > share.order - 7; order--) {
    const other = prose.figures[order]
    if (!other || prose.pieceOf(other).sentence !== prose.pieceOf(share).sentence) return undefined
    const isOfChange = isComparison(other) || isChange(other) || isEarlier(other)
    if (isPart(other) && !isOfChange) return other
    if (!isOfChange) return undefined
  }
  return undefined
}

/** A number of units is out of units, and needs its base stated. */
const isOfUnits = (prose: Prose, part: Figure): boolean =>
  !isAmount(part) && !/基数/.test(prose.text.slice(Math.max(0, part.start - 80), part.start))

/** Every count with a share of its own. */
const itemsOf = (prose: Prose): ShareItem[] =>
  prose.figures.flatMap((share): ShareItem[] => {
    const part = prose.taken.has(share) ? undefined : partOf(prose, share)
    return part && !isOfUnits(prose, part) ? [{ part, share }] : []
  })

/** Names of the whole that say nothing of which. */
export const generic = /^(?:占|比|总|全部|所有|受理|工单|诉求|举报|信访|来信|信件|数|量|的|率|类|全|件)*$/

/** 「占受理总量的」 names what the share is out of; 「占比」 does not. */
export const namedWhole = (prose: Prose, { part, share }: ShareItem): string => {
  const between = prose.text.slice(part.end, share.start)
  const words = /占(?!比)([^,。:;%\d]{1,24}?)的?(?:比例|比重)?(?:约|为|是|达)*\s*$/.exec(between)?.[1] ?? ''
  return cleanLabel(words)
}

/** Two figures alone on their line. */
const fillsLine = (prose: Prose, { part, share }: ShareItem): boolean => {
  const { line } = prose.pieceOf(part)
  const [last, next] = [prose.figures[part.order - 1], prose.figures[share.order + 1]]
  return (
    share.order === part.order + 1 &&
    (!last || prose.pieceOf(last).line !== line) &&
    (!next || prose.pieceOf(next).line !== line)
  )
}

/** Whether neither names another whole than the other. */
const sameWhole = (prose: Prose, last: ShareItem, item: ShareItem): boolean => {
  const [first, second] = [namedWhole(prose, last), namedWhole(prose, item)]
  if (first === second) return true
  // A semicolon ends what the name of the first was said of.
  const goesOn = generic.test(first) || !/;/.test(prose.text.slice(last.share.end, item.part.start))
  return generic.test(second) && goesOn
}

/** Whether the second item belongs to the list of the first: nothing but changes stands between them. */
const follows = (prose: Prose, last: ShareItem, item: ShareItem): boolean => {
  const [from, to] = [prose.pieceOf(last.share), prose.pieceOf(item.part)]
  const gap = prose.figures.slice(last.share.order + 1, item.part.order)
  if (
    gap.length > 4 ||
    gap.some((figure) => !isComparison(figure) && !isChange(figure) && !isEarlier(figure))
  )
    return false
  if (from.line !== to.line)
    return to.line - from.line === 1 && fillsLine(prose, last) && fillsLine(prose, item)
  const between = prose.text.slice(last.share.end, item.part.start)
  return (
    prose.pieceOf(last.part).depth === to.depth &&
    !/其中|[。]|中[,:]/.test(between) &&
    sameWhole(prose, last, item)
  )
}

/** The lists: items that follow one another. */
export const itemRuns = (prose: Prose): ShareItem[][] => {
  const runs: ShareItem[][] = []
  for (const item of itemsOf(prose)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(prose, last, item)) run.push(item)
    else runs.push([item])
  }
  for (const { part } of runs.flat()) prose.parts.add(part)
  return runs
}
