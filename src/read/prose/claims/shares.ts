import type { Operand } from '../../../model/claim.js'
import { chineseNumber, numberWords } from '../chinese-number.js'
import type { Figure } from '../figure.js'
import { cleanLabel } from '../labels.js'
import type { Piece } from '../pieces.js'
import { type Found, found, type Prose } from '../prose.js'
import { prints } from './fit.js'
import { itemRuns, type ShareItem } from './share-items.js'
import { totalsBefore } from './totals.js'
import { wholeOf } from './wholes.js'

/** Consecutive items of one list. */
export interface ShareRun {
  readonly items: readonly ShareItem[]
  /** What they are shares of; `undefined` where the text prints no one such figure. */
  readonly whole: Figure | undefined
  /** What the list is called. */
  readonly title: string
  /** Whether its words say that these are not all. */
  readonly isSelection: boolean
}

const selection = /主要|前[\d一二三四五六七八九十两]+|居前|较多|最多|突出|集中|热点|之首|第[一二三]|依次为/

/** What a list is called: the words before its colon, or else what its items are shares of. */
const titleOf = (prose: Prose, first: Figure): string => {
  const { line, depth } = prose.pieceOf(first)
  for (let at = first.piece - 1; at >= 0 && at > first.piece - 40; at--) {
    const piece = prose.pieces[at] as Piece
    if (piece.line !== line || piece.closer === '。') break
    if (piece.depth > depth) continue
    const words = piece.text.replace(/\d[\d,.]*\s*(?:万|亿)?(?:件|封|次|条|个|宗|%)*/g, '')
    const label = cleanLabel(words).replace(/(?:主要)?(?:集中在|集中于|包括|涉及|分布|如下|有)$/, '')
    if (label !== '') return label
  }
  return '占比'
}

/** The lists of shares of a text. */
export const shareRuns = (prose: Prose): readonly ShareRun[] =>
  itemRuns(prose).map((items) => {
    const whole = wholeOf(prose, items)
    for (const { share } of items) {
      prose.taken.add(share)
      if (whole === 'ambiguous') prose.left.set(share, 'ambiguous')
      if (whole === undefined) prose.left.set(share, 'counts-not-printed')
    }
    const first = (items[0] as ShareItem).part
    const opening =
      prose.text
        .slice(Math.max(0, first.start - 60), first.start)
        .split(/[\n。]/)
        .at(-1) ?? ''
    return {
      items,
      whole: whole === 'ambiguous' ? undefined : whole,
      title: titleOf(prose, first),
      isSelection: selection.test(opening),
    }
  })

/** Every share of every list as a claim. */
export const shareClaims = (runs: readonly ShareRun[]): Found[] =>
  runs.flatMap(({ items, whole, title }) =>
    whole === undefined
      ? []
      : items.map(({ part, share }) =>
          found(
            {
              kind: 'share',
              group: title,
              label: part.label,
              published: share.published,
              part: part.published,
              whole: whole.published,
            },
            share,
            [part, whole],
          ),
        ),
  )

const joint = new RegExp(
  `(?:(?:上述|以上|前|这|该)?\\s*([\\d${numberWords}]{1,3})(?:大?类|方面|项|种|个|位)[^,。;]{0,8}|(?:三者|两者|二者|合计|共计|合))占`,
)

/** The counts of a list right before a figure: 「质量(1931件)、合同(1233件)合计占比62.9%」. */
const countsRightBefore = (prose: Prose, figure: Figure): readonly Figure[] => {
  const { sentence } = prose.pieceOf(figure)
  const counts: Figure[] = []
  for (let order = figure.order - 1; order >= 0 && counts.length < 30; order--) {
    const other = prose.figures[order] as Figure
    if (prose.pieceOf(other).sentence !== sentence || other.kind !== 'count') break
    counts.unshift(other)
  }
  return counts
}

const jointShare = (figure: Figure, parts: readonly Figure[], whole: Figure): Found => {
  const part: Operand = { sum: parts.map(({ published }) => published) }
  return found(
    {
      kind: 'share',
      label: figure.label || '合计',
      published: figure.published,
      part,
      whole: whole.published,
    },
    figure,
    [...parts, whole],
  )
}

const listBefore = (runs: ReadonlyMap<number, ShareRun>, { order }: Figure): ShareRun | undefined => {
  for (let at = order - 1; at > order - 6; at--) {
    const run = runs.get(at)
    if (run && run.items.length > 1) return run
  }
  return undefined
}

/** 「上述五类诉求占工单总量的58.32%」: the shares of a list taken together. */
export const jointShares = (prose: Prose, runs: readonly ShareRun[]): Found[] => {
  const byEnd = new Map(runs.map((run) => [(run.items.at(-1) as ShareItem).share.order, run]))
  return prose.figures.flatMap((figure): Found[] => {
    if (figure.kind !== 'percent' || figure.isApproximate || prose.taken.has(figure)) return []
    const words = joint.exec(prose.text.slice(prose.pieceOf(figure).start, figure.start))
    if (!words) return []
    prose.taken.add(figure)
    const run = listBefore(byEnd, figure)
    const said = words[1] === undefined ? undefined : chineseNumber(words[1])
    if (run?.whole && (said ?? run.items.length) === run.items.length) {
      return [
        jointShare(
          figure,
          run.items.map(({ part }) => part),
          run.whole,
        ),
      ]
    }
    const parts = countsRightBefore(prose, figure)
    const fitting = totalsBefore(prose, parts[0] ?? figure).filter((whole) => isJoint(figure, parts, whole))
    if (parts.length >= 2 && (said ?? parts.length) === parts.length && fitting.length === 1) {
      return [jointShare(figure, parts, fitting[0] as Figure)]
    }
    prose.left.set(figure, 'counts-not-printed')
    return []
  })
}

/** Whether the parts together are this share of the whole. */
const isJoint = (share: Figure, parts: readonly Figure[], whole: Figure): boolean => {
  const sum = parts.reduce((total, { published }) => total + BigInt(published.replace(/\D/g, '') || '0'), 0n)
  return (
    parts.every(({ published }) => /^[\d,]+$/.test(published)) &&
    prints(share, { ...(parts[0] as Figure), published: `${sum}` }, whole)
  )
}
