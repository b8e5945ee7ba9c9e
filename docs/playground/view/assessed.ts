import type { Language } from '../../../src/report/index.js'
import type { AssessedTable, Moved, UnitRow } from '../desk/answer.js'
import { type Messages, messagesIn } from '../desk/library-words.js'
import { messagesFor } from '../messages/messages.js'
import type { PageWords, TableWords } from '../messages/messages-shape.js'
import { type Child, drawing, fill, make, part } from './dom.js'

const arrows = { better: '▲', worse: '▼', other: '' } as const

const wayOf = ({ by }: Moved): keyof typeof arrows => (by > 0 ? 'better' : by < 0 ? 'worse' : 'other')

/** A value that moved: before, after and which way, to be seen and to be heard. */
const movedCell = (moved: Moved, words: TableWords): readonly Child[] => {
  const { now, before } = moved
  if (before === undefined) return [now]
  const way = wayOf(moved)
  return [
    make(
      'span',
      { class: `moved ${way}`, 'aria-hidden': 'true' },
      make('span', { class: 'before' }, before, ' →'),
      make('b', {}, now),
      make('span', { class: 'arrow' }, arrows[way]),
    ),
    make('span', { class: 'unseen' }, words[way]({ before, now })),
  ]
}

const rowOf = (row: UnitRow, words: TableWords): HTMLElement => {
  const { unit, rank, index, grade, published, indicators, remark } = row
  const hasMoved = rank.before !== undefined || grade.before !== undefined
  return make(
    'tr',
    { class: hasMoved ? 'has-moved' : undefined },
    make('td', { class: 'number' }, ...movedCell(rank, words)),
    make(
      'th',
      { scope: 'row' },
      unit,
      remark === undefined ? undefined : make('span', { class: 'remark' }, remark),
    ),
    make(
      'td',
      { class: 'number' },
      ...movedCell(index, words),
      published === undefined
        ? undefined
        : make('span', { class: 'printed' }, words.published({ index: published })),
    ),
    make('td', {}, ...movedCell(grade, words)),
    ...indicators.map(({ counts, points }) =>
      make('td', { class: 'number' }, make('span', { class: 'of' }, counts), points),
    ),
  )
}

const tableOf = (
  { caption, columns, rows, total }: AssessedTable,
  { assessment }: Messages,
  { table: words }: PageWords,
): HTMLElement => {
  const heading = (text: string, kind?: string): HTMLElement =>
    make('th', { scope: 'col', class: kind }, text)
  return make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': words.tableHeading },
    make(
      'table',
      {},
      make('caption', { class: 'unseen' }, caption),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          heading(assessment.columns.rank, 'number'),
          heading(assessment.columns.unit),
          heading(assessment.columns.index, 'number'),
          heading(assessment.columns.grade),
          ...columns.map((column) => heading(column, 'number')),
        ),
      ),
      make('tbody', {}, ...rows.shown.map((row) => rowOf(row, words))),
      make('tfoot', {}, rowOf(total, words)),
    ),
  )
}

const movesOf = ({ moves }: AssessedTable, words: TableWords): string => {
  if (!moves) return words.unchanged
  return moves.ranks + moves.grades === 0 ? words.noMoves : words.moves(moves)
}

/** Shows the assessed table, and what moved in it. */
export const showAssessed = (table: AssessedTable | undefined, language: Language): void => {
  const words = messagesFor(language)
  const place = part('assessed', HTMLElement)
  if (!table) {
    fill(place, make('p', { class: 'lede' }, words.table.none))
    return
  }
  const { rows, chart } = table
  const moves = make('p', { class: 'moves', role: 'status' }, movesOf(table, words.table))
  const before = place.querySelector('.moves')
  // The same element is kept, or a change of its words would not be read out.
  if (before) before.textContent = moves.textContent
  fill(
    place,
    make('h3', { class: 'first' }, words.table.tableHeading),
    before ?? moves,
    make('p', { class: 'note' }, table.caption),
    tableOf(table, messagesIn(language), words),
    rows.all > rows.shown.length
      ? make('p', { class: 'note' }, words.table.rowsShown({ shown: rows.shown.length, all: rows.all }))
      : undefined,
    make('h3', {}, words.table.chartHeading),
    make(
      'div',
      { class: 'scroll chart', role: 'region', tabindex: '0', 'aria-label': words.table.chartHeading },
      drawing(chart),
    ),
  )
}
