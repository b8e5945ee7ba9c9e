import { conceptOf } from './concepts.js'
import { countsPlainly } from './counts.js'
import type { Figure } from './figure.js'
import { cleanLabel } from './labels.js'
import { type NumberToken, numberTokens } from './number-tokens.js'
import { withParallelNames } from './parallel-names.js'
import type { Piece } from './pieces.js'

/** Words that hold a figure's own label in brackets before it: 「办结率(来电)75.42%」. */
const bracketed = (pieces: readonly Piece[], at: number, text: string): string => {
  const [inside, before] = [pieces[at - 1], pieces[at - 2]]
  if (pieces[at]?.opener !== ')' || !inside || inside.closer !== ')' || inside.opener !== '(') return ''
  // A name of digits, 「办结率(12345)」, is no figure.
  if (before?.closer !== '(' || /\d/.test(inside.text.replace(/^\s*\d{3,5}\s*$/, ''))) return ''
  return text.slice(before.start, inside.end + 1)
}

const wordsBefore = (
  token: NumberToken,
  previous: NumberToken | undefined,
  pieces: readonly Piece[],
  at: number,
  text: string,
): string => {
  const piece = pieces[at] as Piece
  const from = previous && previous.start >= piece.start ? previous.end : piece.start
  const own = text.slice(from, token.start)
  if (own.trim() !== '' || from !== piece.start) return own
  const inBrackets = bracketed(pieces, at, text)
  if (inBrackets !== '') return inBrackets
  const outer = pieces[at - 1]
  // 「住房保障类(793件)」: the name stands before the brackets.
  if (piece.opener === '(' && outer?.closer === '(' && !/\d/.test(outer.text)) return outer.text
  // 「投诉类工单:1136件」 is one figure with its label, although a colon parts them.
  const named = pieces[at - 1]
  return piece.opener === ':' && named && !/\d/.test(named.text) && named.line === piece.line
    ? named.text
    : ''
}

/** A figure whose words are being weighed. */
type Weighing = { -readonly [Field in keyof Figure]: Figure[Field] }

/** The words around figures repeat themselves. */
const remembered = <T>(read: (words: string) => T): ((words: string) => T) => {
  const known = new Map<string, T>()
  return (words) => {
    if (known.has(words)) return known.get(words) as T
    const result = read(words)
    known.set(words, result)
    return result
  }
}

/** Every figure of the text with its words, by the piece it stands in. */
export const figuresOf = (text: string, pieces: readonly Piece[]): readonly Figure[] => {
  const figures: Weighing[] = []
  const clean = remembered(cleanLabel)
  let at = 0
  let previous: NumberToken | undefined
  const tokens = numberTokens(text)
  for (const [i, token] of tokens.entries()) {
    while (at < pieces.length && (pieces[at] as Piece).end <= token.start) at++
    const piece = pieces[at]
    if (!piece) break
    // In a masked stretch: a table.
    if (token.start < piece.start) continue
    const before = wordsBefore(token, previous, pieces, at, text)
    const next = tokens[i + 1]
    const own = text.slice(token.end, Math.min(piece.end, next?.start ?? piece.end))
    // 「同比(2500件)增长」: what stands behind the brackets is said of the figure in them.
    const after = own.trim() === '' && piece.closer === ')' ? text.slice(piece.end + 1, piece.end + 7) : own
    const label = clean(before) || clean(after.slice(0, 16))
    figures.push({
      order: figures.length,
      start: token.start,
      end: token.end,
      published: token.published,
      kind: token.kind,
      classifier: token.classifier,
      isApproximate: token.isApproximate,
      isNegative: token.isNegative,
      label,
      before,
      after,
      piece: at,
      concept: undefined,
      isPlainCount: false,
    })
    previous = token
  }
  const weigh = remembered(conceptOf)
  const named = withParallelNames(figures, pieces, text)
  for (const figure of named) {
    figure.concept = weigh(figure.label)
    figure.isPlainCount = countsPlainly(figure)
  }
  return named
}
