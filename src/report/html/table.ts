import { type Content, element, type Markup } from '../markup.js'

/** A column of a table. */
export interface Column {
  readonly heading: string
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
  /** The column that names the row. */
  readonly isName?: boolean
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Content[]
  readonly kind?: string | undefined
}

const line = (columns: readonly Column[], { cells, kind }: Row): Markup =>
  element(
    'tr',
    { class: kind },
    ...columns.map(({ isNumber, isName }, i) =>
      element(
        isName ? 'th' : 'td',
        { scope: isName ? 'row' : undefined, class: isNumber ? 'number' : undefined },
        cells[i],
      ),
    ),
  )

/** A table with a caption, its headings scoped; it scrolls by itself where the page is narrow, by keyboard as well. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  total?: Row,
): Markup =>
  element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map(({ heading, isNumber }) =>
            element('th', { scope: 'col', class: isNumber ? 'number' : undefined }, heading),
          ),
        ),
      ),
      element('tbody', {}, ...rows.map((row) => line(columns, row))),
      total && element('tfoot', {}, line(columns, total)),
    ),
  )
