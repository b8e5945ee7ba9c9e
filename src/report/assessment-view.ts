import type { Assessment } from '../score/assess.js'
import type { AssessedRow } from '../score/assessed-row.js'
import { explain } from '../score/explain.js'
import type { Messages } from './messages/messages-shape.js'
import { printable } from './printable.js'
import { wordsFor } from './scheme-words.js'

/** What stands where there is no figure. */
export const nothing = '–'

/** A row of an assessed table in the words of a report. */
export interface RowView {
  readonly row: AssessedRow
  readonly rank: string
  readonly unit: string
  readonly index: string
  readonly grade: string
  /** The working of the index, or why there is none. */
  readonly working: string
  /** Why the unit has no index or no rank. */
  readonly remark: string | undefined
}

/** An assessed table in the words of a report. */
export interface AssessmentView {
  /** The scheme, by its title where that is known. */
  readonly scheme: string
  /** The units, best first, those without a rank last. */
  readonly rows: readonly RowView[]
  readonly total: RowView
}

/** The working without the index and the grade, which have columns of their own. */
const workingOf = (row: AssessedRow): string => {
  const head = row.grade === undefined ? `${row.printed} = ` : `${row.printed} ${row.grade} = `
  return explain(row).slice(head.length)
}

const rowView = (row: AssessedRow, unit: string, words: Messages): RowView => {
  const { rank, printed, grade } = row
  const unscored = printed === undefined ? printable(words.assessment.unscored(row)) : undefined
  return {
    row,
    rank: rank === undefined ? nothing : `${rank}`,
    unit: printable(unit),
    index: printed ?? nothing,
    grade: printable(grade ?? nothing),
    working: unscored ?? printable(workingOf(row)),
    remark: unscored,
  }
}

/** An assessed table in the words of a language. */
export const assessmentView = (assessment: Assessment, general: Messages): AssessmentView => {
  const { rows, total, scheme } = assessment
  const words = wordsFor(assessment, general)
  const { unranked, total: totalName } = words.assessment
  const last = Number.MAX_SAFE_INTEGER
  const best = [...rows].sort((a, b) => (a.rank ?? last) - (b.rank ?? last))
  return {
    scheme: printable(words.scheme(scheme)),
    rows: best.map((row) => {
      const view = rowView(row, row.unit, words)
      return row.rank === undefined ? { ...view, remark: view.remark ?? unranked } : view
    }),
    total: rowView(total, totalName, words),
  }
}
