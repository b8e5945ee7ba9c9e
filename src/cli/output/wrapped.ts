import { columnsOf, isWide } from './columns.js'

/** What does not begin a line, and what does not end one. */
const closing = '，。；：、！？）》”’】」』％,.;:!?)%'
const opening = '（《“‘【「『'

const isBlank = (text: string): boolean => text.trim() === ''

/** Signs that hold what stands on both sides of them: 242 / 2798. */
const binding = new Set(['/', '÷', '×', '→'])

/** A text in pieces: wide characters alone, blanks and words whole. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  let kind = ''
  for (const character of text) {
    const own = isBlank(character) ? 'blank' : isWide(character.codePointAt(0) ?? 0) ? 'wide' : 'word'
    if (own === kind && own !== 'wide') pieces[pieces.length - 1] += character
    else pieces.push(character)
    kind = own
  }
  return pieces
}

/** What begins a line rather than ends one: the result of what stands above. */
const isEquals = (piece: string | undefined): boolean => piece === '='

const isBinding = (piece: string | undefined): boolean => piece !== undefined && binding.has(piece)

/** The pieces of a text that stay on one line; blanks are pieces of their own. */
const unbroken = (text: string): readonly string[] => {
  const units: string[] = []
  const pieces = piecesOf(text)
  for (const [at, piece] of pieces.entries()) {
    const last = units.at(-1)
    const [before, beyond] = [pieces[at - 1], pieces[at - 2]]
    const isSigned =
      last !== undefined &&
      !isBlank(last) &&
      !isBlank(piece) &&
      (closing.includes(piece.charAt(0)) || opening.includes(last.at(-1) ?? ' '))
    const isBound =
      isBinding(piece) ||
      isBinding(before) ||
      isBinding(beyond) ||
      isEquals(before) ||
      isEquals(beyond) ||
      (isBlank(piece) && isBinding(pieces[at + 1]))
    if (last !== undefined && (isSigned || isBound)) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

/** A piece that is wider than a line, cut where the lines are full. */
const cut = (piece: string, width: number): readonly string[] => {
  const parts: string[] = []
  let [part, taken] = ['', 0]
  for (const character of piece) {
    const own = columnsOf(character)
    if (taken + own > width && part !== '') {
      parts.push(part)
      ;[part, taken] = ['', 0]
    }
    part += character
    taken += own
  }
  return part === '' ? parts : [...parts, part]
}

/** A text on lines of so many columns; Chinese is broken anywhere but around its signs. */
export const wrapped = (text: string, width: number): readonly string[] => {
  if (columnsOf(text) <= width) return [text]
  const lines: string[] = []
  let [line, taken] = ['', 0]
  const end = (): void => {
    lines.push(line.trimEnd())
    ;[line, taken] = ['', 0]
  }
  for (const unit of unbroken(text)) {
    const own = columnsOf(unit)
    if (taken > 0 && taken + own > width) end()
    if (isBlank(unit) && taken === 0) continue
    for (const [at, part] of (own > width ? cut(unit, width) : [unit]).entries()) {
      if (at > 0) end()
      line += part
      taken += columnsOf(part)
    }
  }
  if (!isBlank(line)) end()
  return lines
}

/** A text behind an indentation, on as many lines as it takes; one, where lines have no end. */
export const indented = (text: string, indent: string, width: number | undefined): readonly string[] =>
  width === undefined
    ? [`${indent}${text}`]
    : wrapped(text, width - columnsOf(indent)).map((line) => `${indent}${line}`)
