/** A table of a report: its caption, the headings, the rows, which columns hold numbers, and which one names the row. */
export interface BlockTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** A part of a report, which text, Markdown, a page and a terminal each set in their own way. Its texts are not escaped. */
export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly name: number; readonly table: BlockTable }

export const heading = (text: string): ReportBlock => ({ kind: 'heading', text })

export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text })

export const list = (items: readonly string[]): ReportBlock => ({ kind: 'list', items })

/** A column: its heading, and whether it names the row, holds words, or holds numbers, which stand to the right. */
export type BlockColumn = readonly [heading: string, kind: 'name' | 'words' | 'number']

/** A table; its caption is for pages. */
export const table = (
  caption: string,
  columns: readonly BlockColumn[],
  rows: readonly (readonly string[])[],
): ReportBlock => ({
  kind: 'table',
  caption,
  name: columns.findIndex(([, kind]) => kind === 'name'),
  table: {
    headings: columns.map(([own]) => own),
    rows,
    right: columns.map(([, kind]) => kind === 'number'),
  },
})

/** A table with its caption in words above it, for where no heading says what it is of. */
export const captioned = (
  caption: string,
  columns: readonly BlockColumn[],
  rows: readonly (readonly string[])[],
): readonly ReportBlock[] => [paragraph(caption), table(caption, columns, rows)]
