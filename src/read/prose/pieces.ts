/** What stands between two pieces; `end` is the end of a line or of the text. */
export type Boundary = '。' | ';' | ',' | '、' | ':' | '(' | ')' | 'end'

/** The smallest run of words between two marks of punctuation. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The mark before it and the mark after it. */
  readonly opener: Boundary
  readonly closer: Boundary
  /** How many brackets it stands in. */
  readonly depth: number
  /** Lines, sentences (。) and their parts (;) are numbered through the text. */
  readonly line: number
  readonly sentence: number
  readonly segment: number
}

const marks: ReadonlyMap<string, Boundary> = new Map<string, Boundary>([
  ['\n', 'end'],
  ['\r', 'end'],
  ['。', '。'],
  ['!', '。'],
  ['?', '。'],
  [';', ';'],
  [',', ','],
  ['、', '、'],
  [':', ':'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['〔', '('],
  ['〕', ')'],
])

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9'

/** Whether the comma at `at` groups thousands: `19,197`. */
const groupsThousands = (text: string, at: number): boolean =>
  isDigit(text[at - 1]) &&
  isDigit(text[at + 1]) &&
  isDigit(text[at + 2]) &&
  isDigit(text[at + 3]) &&
  !isDigit(text[at + 4])

/** Brackets inside a word, 「县(市)区」, part nothing. */
const insideWord = /\(\p{Script=Han}{1,4}\)(?=\p{Script=Han})/uy
const closesWord = /\(\p{Script=Han}{1,4}$/u

const isInsideWord = (text: string, at: number): boolean => {
  const opening =
    text[at] === '(' ? at : at - (closesWord.exec(text.slice(Math.max(0, at - 5), at))?.[0].length ?? 0)
  if (!/\p{Script=Han}/u.test(text[opening - 1] ?? '')) return false
  insideWord.lastIndex = opening
  return insideWord.test(text)
}

const boundaryAt = (text: string, at: number): Boundary | undefined => {
  const character = text[at] as string
  // A point ends a sentence where no digit follows: 「下降21.07%.综合指标值」.
  if (character === '.') return isDigit(text[at + 1]) || text[at + 1] === '.' ? undefined : '。'
  const found = marks.get(character)
  // A line that ends in a comma goes on in the next.
  if (found === 'end' && /[,、]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return undefined
  if ((character === '(' || character === ')') && isInsideWord(text, at)) return undefined
  if (found === ',' && groupsThousands(text, at)) return undefined
  // 8:30 is a time of day.
  if (found === ':' && isDigit(text[at - 1]) && isDigit(text[at + 1])) return undefined
  return found
}

/** Splits the text at its punctuation, skipping the stretches in `masked` (tables); linear in its length. */
export const piecesOf = (text: string, masked: readonly { start: number; end: number }[]): Piece[] => {
  const pieces: Piece[] = []
  const stretches = [...masked].sort((a, b) => a.start - b.start)
  let [start, depth, line, sentence, segment, next] = [0, 0, 0, 0, 0, 0]
  let opener: Boundary = 'end'
  const close = (end: number, closer: Boundary): void => {
    const piece = text.slice(start, end)
    if (piece.trim() !== '') {
      pieces.push({ start, end, text: piece, opener, closer, depth, line, sentence, segment })
    } else if (pieces.length > 0 && closer === 'end' && opener !== 'end') {
      const last = pieces.at(-1) as Piece
      pieces[pieces.length - 1] = { ...last, closer: last.closer === '。' ? '。' : closer }
    }
    opener = closer
    if (closer === '(') depth++
    if (closer === ')') depth = Math.max(0, depth - 1)
    if (closer === 'end') [depth, line] = [0, line + 1]
    if (closer === 'end' || (closer === '。' && depth === 0)) sentence++
    if (closer === 'end' || closer === ';' || (closer === '。' && depth === 0)) segment++
  }
  for (let at = 0; at < text.length; at++) {
    const stretch = stretches[next]
    if (stretch && at >= stretch.start) {
      if (start < at) close(at, 'end')
      at = Math.max(at, stretch.end) - 1
      start = at + 1
      opener = 'end'
      next++
      continue
    }
    const boundary = boundaryAt(text, at)
    if (boundary === undefined) continue
    close(at, boundary)
    start = at + 1
  }
  close(text.length, 'end')
  return pieces
}
