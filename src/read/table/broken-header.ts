import type { Row } from './grid.js'
import { isFigure } from './heading-row.js'
import { cellsBetween, type Line, type Page } from './lines.js'

/** A header is broken over this many lines at most. */
const mostLines = 40

/** A header put together again from several lines. */
export interface MendedHeader {
  readonly row: Row
  readonly end: number
  readonly next: number
}

const tabsIn = ({ start, marks }: Line): readonly number[] =>
  [...marks.matchAll(/\t/g)].map(({ index }) => start + index)

/**
 * A header whose cells hold line breaks, copied from a page that does not quote them: the lines above the first row of figures that
 * have just the tabs of that row between them.
 */
export const mendedHeader = ({ text, lines }: Page, at: number): MendedHeader | undefined => {
  const tabs: number[] = []
  for (let next = at; next < Math.min(lines.length, at + mostLines); next++) {
    const line = lines[next] as Line
    const own = tabsIn(line)
    if (cellsBetween(text, line, own).some((cell) => isFigure(cell.text))) {
      const { start } = lines[at] as Line
      const { end } = lines[next - 1] ?? line
      const isBroken = next > at + 1 && own.length === tabs.length && own.length > 1
      const parts = isBroken && lines.slice(at, next).every((part) => tabsIn(part).length < own.length)
      return parts ? { row: cellsBetween(text, { start, end, marks: '' }, tabs), end, next } : undefined
    }
    if (line.marks.trim() === '') return undefined
    for (const tab of own) tabs.push(tab)
  }
  return undefined
}
