import type { InputErrorCode, RoundingMode } from '../../../src/index.js'
import type { FindingView, Quotation } from './library-words.js'

/** A list of which only the first are sent. */
export interface Part<Item> {
  readonly shown: readonly Item[]
  readonly all: number
}

/** Where in the text something was read. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A finding, ready to be shown. */
export interface FindingCard extends FindingView {
  /** Where the figure stands, and its sentence. */
  readonly place: Place | undefined
  readonly quotation: Quotation | undefined
}

/** A number of the text that was not read. */
export interface UnusedNumber {
  readonly place: Place
  readonly quotation: Quotation | undefined
  readonly number: string
  readonly reason: string
}

/** What of the text was read. */
export interface Reading {
  readonly characters: number
  readonly numbers: number
  /** How many numbers there are and how many were read, in a sentence. */
  readonly sentence: string
  readonly unused: Part<UnusedNumber>
}

/** The verdict in numbers and in words. */
export interface Conclusion {
  readonly claims: number
  readonly reconciles: number
  readonly differs: number
  readonly unverifiable: number
  readonly sentences: readonly string[]
}

/** An indicator of the scheme that is shown. */
export interface IndicatorCard {
  readonly id: string
  readonly name: string
  readonly weight: string
}

/** The scheme as it is printed, before any change. */
export interface SchemeCard {
  readonly id: string
  readonly name: string
  /** Whether the table showed that it follows this scheme, the reader chose it, or it is only the first at hand. */
  readonly origin: 'shown' | 'chosen' | 'assumed'
  readonly fullMark: string
  readonly indicators: readonly IndicatorCard[]
  readonly places: number
  readonly mode: RoundingMode
}

/** A value under the changed scheme, and under the printed one where that is another. */
export interface Moved {
  readonly now: string
  readonly before: string | undefined
  /** Above 0 for the better, below 0 for the worse. */
  readonly by: number
}

/** A row of the assessed table. */
export interface UnitRow {
  readonly unit: string
  readonly rank: Moved
  readonly index: Moved
  readonly grade: Moved
  /** The index as the bulletin prints it, where that is another. */
  readonly published: string | undefined
  readonly indicators: readonly { readonly counts: string; readonly points: string }[]
  readonly remark: string | undefined
}

/** The assessed table. */
export interface AssessedTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: Part<UnitRow>
  readonly total: UnitRow
  /** How many units move, where the scheme was changed. */
  readonly moves: { readonly ranks: number; readonly grades: number } | undefined
  /** The bars, as the library draws them. */
  readonly chart: string
}

/** Why something could not be done. */
export interface Problem {
  readonly code: InputErrorCode | 'unexpected'
  /** The count that is missing or wrong, as the library calls it. */
  readonly count: string | undefined
  /** The first of the units that are left out of the table for it, and how many there are. */
  readonly units: Part<string>
  /** What exactly: the message of the error. */
  readonly detail: string
}

/** All that the page shows of a text. */
export interface Answer {
  readonly title: string | undefined
  readonly reading: Reading | undefined
  /** Nothing where the text holds no figure that could be audited. */
  readonly conclusion: Conclusion | undefined
  readonly differs: Part<FindingCard>
  readonly unverifiable: Part<FindingCard>
  readonly scheme: SchemeCard
  /** Whether the text holds a table of units. */
  readonly hasUnits: boolean
  /** Nothing where no unit has all the counts that an index needs. */
  readonly table: AssessedTable | undefined
  readonly problems: readonly Problem[]
}

/** A file to be saved. */
export interface DownloadedFile {
  readonly name: string
  readonly type: string
  readonly content: string
}

/** What comes back for an order. */
export interface Reply {
  readonly number: number
  readonly answer: Answer | undefined
  readonly file: DownloadedFile | undefined
  /** Nothing can be shown or saved. */
  readonly problem: Problem | undefined
}
