import type { RoundingMode } from '../../../src/index.js'
import type { Language } from '../../../src/report/index.js'

/** What the reader of the page changed in the scheme. */
export interface SchemeChanges {
  /** The weights as they were typed, by indicator. */
  readonly weights: Readonly<Record<string, string>>
  /** Digits of the index after the point. */
  readonly places: number
  /** How the index is rounded. */
  readonly mode: RoundingMode
}

/** How many of a list are sent to the page; the files hold all. */
export interface Limits {
  readonly differs: number
  readonly unverifiable: number
  readonly unused: number
  readonly units: number
}

/** What the page wants to know: all of it each time, so that the desk can be replaced at any moment. */
export interface Question {
  readonly text: string
  readonly language: Language
  /** The id of a preset; where none is named, the table shows which one it follows. */
  readonly preset: string | undefined
  /** Nothing while the scheme is as it is printed. */
  readonly changes: SchemeChanges | undefined
  /** Whether the changed scheme is the one the bulletin is held against. */
  readonly isApplied: boolean
  readonly limits: Limits
}

/** The files that can be downloaded. */
export type FileFormat = 'html' | 'json' | 'findings-csv' | 'table-csv'

/** A question, or a file that answers it. */
export interface Order {
  readonly number: number
  readonly question: Question
  readonly format: FileFormat | undefined
}
