/** A cell of a text, or of a figure of our own making. */
export type CsvCell = string | { readonly figure: string }

/** What a spreadsheet takes for the beginning of a formula, full-width signs included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A figure as it is printed: digits with a sign, a point, commas, a division sign and the mark of a unit, and nothing else. */
const plainFigure = /^[+-]?\d[\d,]*(?:\.\d+)?(?:÷\d+)?[%‰]?$/

/** A text that a spreadsheet would work out is marked as text; a figure is left as it is. */
const harmless = (cell: CsvCell): string => {
  const text = typeof cell === 'string' ? cell : cell.figure
  const isFigure = typeof cell !== 'string' && plainFigure.test(text)
  return !isFigure && formula.test(text) ? `'${text}` : text
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Records as RFC 4180 has them: separated by commas, ended by CRLF, quoted where they have to be. */
export const csv = (records: readonly (readonly CsvCell[])[]): string =>
  records.map((record) => `${record.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')

/** A fraction with a division sign: of one with a stroke, 11/13, a spreadsheet would make a day in November. */
export const fraction = (text: string): string => (text.includes('/') ? text.replaceAll('/', '÷') : text)
