/** From and to, of what takes two columns: the scripts of East Asia, their signs, full-width forms, and pictures. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

/** Of what takes none: it is set over or under the character before it, or is not seen. */
const none: readonly (readonly [from: number, to: number])[] = [
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
]

const isIn = (ranges: typeof wide, code: number): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to)

/** Whether a line can be broken on either side of a character: it is one of a script without blanks between words. */
export const isWide = (code: number): boolean => code >= 0x1100 && isIn(wide, code)

const colour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')

/**
 * How many columns of a terminal a text takes, marks of colour not counted. The package that knows every script for this takes
 * longer to load than all of an audit.
 */
export const columnsOf = (text: string): number => {
  let columns = 0
  for (const character of text.replace(colour, '')) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x300) columns++
    else if (isWide(code)) columns += isIn(none, code) ? 0 : 2
    else if (!isIn(none, code)) columns++
  }
  return columns
}
