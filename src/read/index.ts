export type { BulletinReading, ReadingCoverage, UnusedFigure } from './bulletin-reading.js'
export { type ReadBulletinOptions, readBulletin } from './read-bulletin.js'
export { type ReadTableOptions, readTable } from './read-table.js'
export type { VocabularyExtension } from './table/lexicon.js'
export type {
  CellReason,
  ColumnReason,
  RowReason,
  SkippedRow,
  TableColumn,
  TableCoverage,
  TableReading,
  UnreadCell,
  UnusedNumber,
  UnusedReason,
} from './table/table-reading.js'
export { type Vocabulary, vocabulary } from './vocabulary.js'
