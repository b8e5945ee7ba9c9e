import { InputError, shown } from '../input-error.js'
import { longestText } from './limits.js'
import { readGrid } from './table/assess-grid.js'
import { unusedIn } from './table/coverage.js'
import { findGrids } from './table/find-grids.js'
import { lexiconOf, type VocabularyExtension } from './table/lexicon.js'
import type { TableReading } from './table/table-reading.js'
import { normalText } from './text/normal-text.js'

/** What {@link readTable} may be told. */
export interface ReadTableOptions {
  /** Headings and other words of the caller's own, beside those of the vocabulary. */
  readonly vocabulary?: VocabularyExtension | undefined
}

/**
 * 读表 (read a table): an assessment table as it was pasted from a page, a spreadsheet or a file, to the rows and claims of a
 * bulletin. Tabs, CSV, Markdown, HTML, one cell a line and columns set by blanks are told apart by what is there.
 *
 * Of several tables it reads the one with the most figures; the numbers of the others are in `coverage.unused`. A column, a
 * row or a cell that cannot be read for certain is not read, and the result says so.
 *
 * @throws InputError `no-table` when nothing reads as a table of figures, `too-large` beyond 5 000 000 characters, 1 000 columns or
 * 100 000 rows, `invalid-type` when the text is none
 * @example
 * import { readTable } from 'hotline-score/read'
 *
 * const { rows, total } = readTable('单位\t应办理数\t办结数\t办结率\n甲局\t8\t7\t87.50%\n合计\t8\t7\t87.50%')
 * rows[0]?.tally // => { due: 8, completed: 7 }
 * total?.published // => { completionRate: "87.50%" }
 * readTable('今天没有表格。') // throws InputError no-table
 */
export const readTable = (text: string, options: ReadTableOptions = {}): TableReading => {
  if (typeof text !== 'string') {
    throw new InputError('invalid-type', `readTable: expected the text of a table, got ${shown(text)}`, [
      'text',
    ])
  }
  if (text.length > longestText) {
    throw new InputError(
      'too-large',
      `readTable: the text has ${text.length} characters; at most ${longestText} are read. Paste the table alone.`,
      ['text'],
    )
  }
  if (typeof options !== 'object' || options === null) {
    throw new InputError('invalid-type', `readTable: expected options, got ${shown(options)}`, ['options'])
  }
  const lexicon = lexiconOf(options.vocabulary, 'readTable')
  const normal = normalText(text)
  const grids = findGrids(normal, lexicon)
  const readings = grids.map((grid) => readGrid(grid, normal, lexicon))
  let best: TableReading | undefined
  for (const reading of readings) {
    if (reading && (!best || reading.coverage.used > best.coverage.used)) best = reading
  }
  if (!best) {
    throw new InputError(
      'no-table',
      `readTable: nothing in ${shown(text)} reads as a table with a column of units or kinds and one of figures`,
      ['text'],
    )
  }
  const chosen = readings.indexOf(best)
  const others = grids.flatMap((grid, i) =>
    i === chosen ? [] : unusedIn(grid, normal, lexicon, 'other-table'),
  )
  const { numbers, used, unused } = best.coverage
  return {
    ...best,
    coverage: { numbers: numbers + others.length, used, unused: [...unused, ...others] },
  }
}
