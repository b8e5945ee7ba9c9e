import type { Grid, Row } from './grid.js'
import { headingOf } from './heading.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'

/** The shortest run of headings that the header repeats from end to end; its whole width where it repeats none. */
const periodOf = (header: Row): number => {
  const words = header.map(({ text }) => plain(text))
  for (let period = 2; 2 * period <= words.length; period++) {
    if (words.length % period === 0 && words.every((word, at) => word === words[at % period])) return period
  }
  return words.length
}

/** A long table is often set in two halves side by side, each under the same headings: here they stand below each other. */
export const unfolded = (grid: Grid, lexicon: Lexicon): Grid => {
  const period = periodOf(grid.header)
  const header = grid.header.slice(0, period)
  const named = header.some(({ text }) => /^(?:unit|label)$/.test(headingOf(text, lexicon)?.kind ?? ''))
  if (period === grid.header.length || !named) return grid
  const parts = Array.from({ length: grid.header.length / period }, (_, part) => part * period)
  const isLast = (from: number): boolean => from === parts.at(-1)
  const rows = parts.flatMap((from) =>
    grid.rows.map((row) => row.slice(from, isLast(from) ? undefined : from + period)),
  )
  return { ...grid, header, rows }
}
