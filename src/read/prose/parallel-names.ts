import type { Figure } from './figure.js'
import { cleanLabel } from './labels.js'
import type { Piece } from './pieces.js'

const said = /(?:分别|依次|各)(?:为|是|达到?|占|有)?/
const compared = /较|比上|同比|环比/
const between = /^[\s、和及与,]{0,4}$/

const sameKind = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind || a.kind === 'bare' || b.kind === 'bare'

/** How many figures from `order` on stand in one row with nothing but 、 and 和 between them. */
const rowLength = (figures: readonly Figure[], order: number, text: string): number => {
  let end = order
  for (let next = figures[end + 1]; next; next = figures[end + 1]) {
    const last = figures[end] as Figure
    if (next.start - last.end > 4 || !between.test(text.slice(last.end, next.start)) || !sameKind(last, next))
      break
    end++
  }
  return end - order + 1
}

interface Names {
  readonly names: readonly string[]
  /** What is said of all of them: 「较上月提升」, 「分别为」. */
  readonly verb: string
}

/** The names that stand before such a row, as many as it has figures; `undefined` where they are fewer or more. */
const namesFor = (
  first: Figure,
  count: number,
  pieces: readonly Piece[],
  text: string,
): Names | undefined => {
  const own = pieces[first.piece] as Piece
  const words = text.slice(own.start, first.start)
  const at = said.exec(words) ?? compared.exec(words)
  if (!at) return undefined
  const parts = [words.slice(0, at.index)]
  let piece = own
  for (let i = first.piece - 1; piece.opener === '、' && i >= 0 && parts.length <= count; i--) {
    piece = pieces[i] as Piece
    parts.unshift(piece.text)
  }
  const names = parts
    .flatMap((part) => part.split(/[和及与]/))
    .map((name) =>
      cleanLabel(name).replace(/^(?:与|较|比)?(?:上月|上年|上季度|去年|同期|同比|环比)+(?:相比)?/, ''),
    )
    .filter((name) => name !== '')
  return names.length === count ? { names, verb: words.slice(at.index) } : undefined
}

/** The sign that is printed once, at the end: 「提升3.67、3.56、1.02个百分点」. */
const signed = (figure: Figure, last: Figure): Partial<Figure> =>
  figure.kind !== 'bare' || last.kind === 'bare'
    ? {}
    : {
        kind: last.kind,
        classifier: last.classifier,
        published: `${figure.published}${last.kind === 'points' ? '个百分点' : last.kind === 'percent' ? '%' : ''}`,
      }

/**
 * Gives every figure of a row that is said of several names at once its own name: 「办结率、满意率分别为99.1%和98.2%」. A
 * row with more or fewer names than figures is left as it is.
 */
export const withParallelNames = <F extends Figure>(
  figures: readonly F[],
  pieces: readonly Piece[],
  text: string,
): F[] => {
  const named = [...figures]
  for (let order = 0; order < figures.length; order++) {
    const length = rowLength(figures, order, text)
    if (length < 2) continue
    const found = namesFor(figures[order] as Figure, length, pieces, text)
    const last = figures[order + length - 1] as Figure
    for (let i = 0; found && i < length; i++) {
      const figure = figures[order + i] as F
      const label = found.names[i] as string
      named[order + i] = { ...figure, ...signed(figure, last), label, before: `${label}${found.verb}` }
    }
    order += length - 1
  }
  return named
}
