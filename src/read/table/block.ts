import type { Row } from './grid.js'

/** Consecutive lines of one layout, or one HTML table, taken apart into cells: what tables are then found in. */
export interface Block {
  readonly rows: readonly Row[]
  /** Whether headings of the vocabulary must say that this is a table: where its marks are common in sentences too. */
  readonly needsHeadings: boolean
  /** Whether the layout loses empty cells. */
  readonly blanksLost: boolean
  /** Where it begins in the normalised text. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
  /** The first line behind it. */
  readonly next: number
}
