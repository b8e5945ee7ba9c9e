/** One cell as it was read: `start` and `end` are places in the normalised text. */
export interface Cell {
  /** Normalised and trimmed; empty where nothing is printed. */
  readonly text: string
  /** The first character. */
  readonly start: number
  /** The character after the last; `start` for an empty cell. */
  readonly end: number
}

/** The cells of one row, in their order. */
export type Row = readonly Cell[]

/** A table found in a text: what stands where, and nothing yet of what it means. */
export interface Grid {
  /** The line above the table, or its caption. */
  readonly title?: Cell
  /** One heading a column; those of a header of several rows are joined. */
  readonly header: Row
  /** Every row below, as wide as it was printed: notes, totals and subtotals too. */
  readonly rows: readonly Row[]
  /** Whether the header holds headings of the vocabulary; otherwise only the layout shows that this is a table. */
  readonly headed: boolean
  /** Whether the layout loses empty cells, so that a row narrower than the header cannot be read. */
  readonly blanksLost: boolean
  /** Where the table begins in the normalised text; a title above it is not a part of it. */
  readonly start: number
  /** Where it ends. */
  readonly end: number
}
