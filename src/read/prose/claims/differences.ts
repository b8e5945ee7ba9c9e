import type { Figure } from '../figure.js'
import { inSameLine } from '../near.js'
import { type Found, found, type Prose } from '../prose.js'

const rejected = /驳回|退回|无效|重复|不予受理|剔除|作废|撤销/

const difference = (figure: Figure, minuend: Figure, subtrahend: Figure): Found =>
  found(
    {
      kind: 'difference',
      label: figure.label,
      published: figure.published,
      minuend: minuend.published,
      subtrahend: subtrahend.published,
    },
    figure,
    [minuend, subtrahend],
  )

const before = (prose: Prose, figure: Figure): readonly Figure[] =>
  prose.figures.slice(Math.max(0, figure.order - 12), figure.order).reverse()

/** 超期办结 = 已办结 − 按期办结, where the line prints all three. */
const overdue = (prose: Prose, figure: Figure): Found | undefined => {
  const near = before(prose, figure).filter((other) => other.isPlainCount && inSameLine(prose, figure)(other))
  const completed = near.find((other) => other.concept === 'completed')
  const onTime = near.find((other) => other.concept === 'onTime')
  return completed && onTime && difference(figure, completed, onTime)
}

/** 有效 = all − 驳回, in one sentence. */
const valid = (prose: Prose, figure: Figure): Found | undefined => {
  const [taken, all] = before(prose, figure)
  if (
    !taken ||
    !all ||
    ![taken, all].every((other) => other.isPlainCount && inSameLine(prose, figure)(other))
  )
    return undefined
  if (prose.pieceOf(all).segment !== prose.pieceOf(figure).segment || figure.order - all.order !== 2)
    return undefined
  return rejected.test(taken.label) && !rejected.test(all.label) ? difference(figure, all, taken) : undefined
}

/** Every count that is the difference of two others. */
export const differenceClaims = (prose: Prose): Found[] =>
  prose.figures.flatMap((figure): Found[] => {
    if (prose.taken.has(figure) || !figure.isPlainCount) return []
    const claim =
      figure.concept === 'overdue'
        ? overdue(prose, figure)
        : /^有效/.test(figure.label)
          ? valid(prose, figure)
          : undefined
    return claim ? [claim] : []
  })
