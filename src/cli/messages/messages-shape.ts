import type { InputErrorCode } from '../../input-error.js'
import type { ArchiveProblem } from '../input/archive-problem.js'
import type { Encoding } from '../input/encoding.js'
import type { HelpMessages } from './help-shape.js'
import type { PageMessages } from './page-shape.js'
import type { ClaimMessages, ReadingMessages } from './reading-shape.js'

/** What files are called that are known and not read. */
export type OtherFormat = 'pdf' | 'ole' | 'rtf' | 'docx' | 'pptx' | 'ods' | 'xlsb' | 'zip'

/** A count that is none. */
export interface BadCount {
  readonly count: string
  readonly text: string
  readonly place: string | undefined
  readonly reason: string
}

/** Why nothing is done: one line each, about the input or the usage. */
export interface RefusalMessages {
  readonly unknownCommand: (values: { name: string; meant: string | undefined }) => string
  readonly unknownOption: (values: { flag: string; meant: string | undefined }) => string
  readonly missingArgument: (values: { name: string }) => string
  readonly missingValue: (values: { flags: string }) => string
  readonly tooManyArguments: (values: { extra: string }) => string
  readonly conflict: (values: { one: string; other: string }) => string
  readonly badChoice: (values: { value: string; flags: string; choices: readonly string[] }) => string
  readonly nothingGiven: (values: { sample: string }) => string
  readonly empty: (values: { name: string }) => string
  readonly tooLarge: (values: { name: string; limit: string }) => string
  readonly textTooLong: (values: { name: string; characters: number; limit: number }) => string
  readonly unreadable: (values: { name: string; code: string; sample: string | undefined }) => string
  readonly unwritable: (values: { name: string; code: string }) => string
  readonly overwritesInput: (values: { name: string }) => string
  /** Standard input can be read once. */
  readonly inputTwice: (values: { name: string }) => string
  readonly binary: (values: { name: string }) => string
  readonly badEncoding: (values: {
    name: string
    places: readonly { encoding: Encoding; byte: number }[]
  }) => string
  readonly otherFormat: (values: { name: string; format: OtherFormat }) => string
  readonly badArchive: (values: { name: string; problem: ArchiveProblem }) => string
  readonly tooManySheets: (values: { name: string; limit: number }) => string
  readonly badJson: (values: { name: string; place: string }) => string
  readonly noTallies: (values: { name: string }) => string
  readonly nothingRead: (values: { name: string }) => string
  readonly noTable: (values: { name: string }) => string
  readonly tooManyRows: (values: { name: string; rows: number; limit: number }) => string
  readonly noScheme: (values: { name: string; known: readonly string[]; meant: string | undefined }) => string
  readonly badScheme: (values: { name: string }) => string
  readonly noUnit: (values: { name: string; unit: string; meant: string | undefined }) => string
  readonly badChange: (values: { given: string }) => string
  readonly noCount: (values: { name: string; known: readonly string[]; meant: string | undefined }) => string
  /** A count that is not stated, or of which there are not so many. */
  readonly noSuchCases: (values: {
    unit: string
    count: string
    has: number | undefined
    by: number
  }) => string
  readonly badNumber: (values: { flags: string; value: string; from: number; to: number }) => string
  readonly badShare: (values: { flags: string; value: string }) => string
  readonly badIndex: (values: { flags: string; value: string }) => string
  readonly noUnitNamed: (values: { name: string }) => string
  readonly noGoal: (values: { unit: string }) => string
  readonly aheadOfItself: (values: { unit: string }) => string
  /** Counts that are missing from a row that is to be scored. */
  readonly missingCounts: (values: {
    name: string
    place: string | undefined
    unit: string
    counts: readonly string[]
  }) => string
  /** Counts of a row that are none: what stands there, where and why. */
  readonly badCounts: (values: { name: string; unit: string; cells: readonly BadCount[] }) => string
  /** A unit that is listed twice, and where: in a text, or as how manieth unit. */
  readonly duplicateUnit: (values: {
    name: string
    unit: string
    first: string | number
    second: string | number
  }) => string
  /** Whatever else the library refuses, by code and path. */
  readonly invalid: (values: {
    name: string
    place: string
    code: InputErrorCode
    got: string | undefined
    message: string
  }) => string
  readonly unexpected: (values: { message: string }) => string
}

/** What is being done. */
export interface ProgressMessages {
  readonly reading: (values: { name: string; read: string }) => string
  readonly decoding: (values: { name: string }) => string
  readonly understanding: (values: { characters: number }) => string
  readonly auditing: (values: { name: string }) => string
  readonly weighing: (values: { units: number }) => string
  readonly inferring: (values: { rows: number }) => string
  readonly writing: (values: { name: string }) => string
}

/** What stands beside the results of `audit` and `score`. */
export interface ResultMessages {
  /** A figure in the words around it. */
  readonly passage: (values: { place: string; quotation: string | undefined }) => string
  /** Why the table was not worked out again. */
  readonly notAssessed: (values: { scheme: string | undefined }) => string
  readonly written: (values: { name: string }) => string
  readonly defaultScheme: (values: { id: string; title: string }) => string
  readonly givenScheme: (values: { title: string }) => string
  readonly twoSchemes: (values: { before: string; after: string }) => string
  /** Which of two tables is which. */
  readonly compared: (values: { before: string; after: string }) => string
  /** A row of a table that was not read, so that it takes no part. */
  readonly skippedRow: (values: { name: string; place: string; label: string; reason: string }) => string
  readonly moreSkippedRows: (values: { name: string; count: number }) => string
  /** A row behind the end of the table that looks like one of it. */
  readonly tableEnded: (values: { name: string; place: string }) => string
  /** Another table behind the one that was read. */
  readonly otherTable: (values: { name: string; place: string }) => string
  readonly strict: (values: { unverifiable: number }) => string
}

/** The words of the REPL. */
export interface ReplMessages {
  /** What to type: a line each. */
  readonly banner: (values: { version: string }) => readonly string[]
  readonly count: (values: { of: 'claims' | 'rows' | 'unused'; count: number }) => string
  /** A value that the library refused. */
  readonly refused: (values: { code: string; message: string }) => string
  /** What the commands of Node's REPL do, by name. */
  readonly commands: Readonly<Record<string, string>>
}

/** Every sentence of the command line in one language, whole: languages do not share a word order. */
export interface Messages {
  readonly help: HelpMessages
  readonly refusals: RefusalMessages
  readonly progress: ProgressMessages
  readonly results: ResultMessages
  readonly claims: ClaimMessages
  readonly reading: ReadingMessages
  readonly pages: PageMessages
  readonly repl: ReplMessages
}
