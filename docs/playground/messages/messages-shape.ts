import type { InputErrorCode } from '../../../src/index.js'

/** What stands in the page itself, by the name that its element bears. */
export interface FixedWords {
  readonly documentTitle: string
  readonly skip: string
  readonly heading: string
  readonly intro: string
  readonly languages: string
  readonly textLabel: string
  readonly textPlaceholder: string
  readonly textHint: string
  readonly loadSample: string
  readonly loadPublished: string
  readonly clear: string
  readonly resultsHeading: string
  readonly downloadHtml: string
  readonly downloadJson: string
  readonly downloadFindingsCsv: string
  readonly downloadTableCsv: string
  readonly print: string
  readonly assessmentHeading: string
  readonly privacy: string
}

/** What is said of the text and of what was found in it. */
export interface ResultWords {
  readonly reading: (given: { characters: string }) => string
  readonly read: (given: { characters: string; seconds: string }) => string
  /** What the page does, before there is a text. */
  readonly nothingYet: readonly string[]
  readonly nothingToAudit: string
  readonly selectInText: string
  readonly selectFigure: (given: { figure: string }) => string
  readonly showMore: (given: { more: number; left: number }) => string
  readonly counted: (given: { heading: string; count: number }) => string
  readonly everythingRead: string
  readonly showUnused: (given: { count: number }) => string
}

/** What is said of the scheme. */
export interface SchemeWords {
  readonly heading: string
  readonly preset: string
  readonly presetByTable: string
  readonly shown: (given: { scheme: string }) => string
  readonly chosen: (given: { scheme: string }) => string
  readonly assumed: (given: { scheme: string }) => string
  readonly weights: string
  readonly slider: (given: { indicator: string }) => string
  readonly number: (given: { indicator: string }) => string
  readonly addsUp: (given: { sum: string }) => string
  readonly tooLittle: (given: { sum: string; fullMark: string; by: string }) => string
  readonly tooMuch: (given: { sum: string; fullMark: string; by: string }) => string
  readonly noWeight: (given: { indicator: string; least: string; most: string }) => string
  readonly scaleAll: (given: { fullMark: string }) => string
  readonly scaleOthers: (given: { indicator: string }) => string
  readonly rounding: string
  readonly places: string
  readonly placesOf: (given: { places: number }) => string
  readonly mode: string
  readonly reset: string
  readonly apply: string
  readonly changed: (given: { scheme: string }) => string
}

/** What is said of the assessed table. */
export interface TableWords {
  readonly none: string
  readonly stale: string
  readonly unchanged: string
  readonly noMoves: string
  readonly moves: (given: { ranks: number; grades: number }) => string
  readonly published: (given: { index: string }) => string
  readonly better: (given: { before: string; now: string }) => string
  readonly worse: (given: { before: string; now: string }) => string
  readonly other: (given: { before: string; now: string }) => string
  readonly rowsShown: (given: { shown: number; all: number }) => string
  readonly tableHeading: string
  readonly chartHeading: string
}

/** Every sentence of the page in one language, whole. */
export interface PageWords {
  readonly lang: string
  readonly fixed: FixedWords
  readonly result: ResultWords
  readonly scheme: SchemeWords
  readonly table: TableWords
  /** What went wrong; for which units, where some are left out of the table for it, and for want of which count. */
  readonly problem: (given: {
    code: InputErrorCode | 'unexpected'
    count: string | undefined
    units: string | undefined
    detail: string
  }) => string
  /** The first names of a list, and how long it is. */
  readonly units: (given: { names: readonly string[]; all: number }) => string
}
