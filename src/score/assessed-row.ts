import type { Tally } from '../model/tally.js'
import { type Readable, readableAs } from '../readable.js'
import { explain } from './explain.js'
import type { ScoreFields } from './score.js'

/** One unit of an assessed table. */
export interface AssessedFields extends ScoreFields {
  /** 承办单位. */
  readonly unit: string
  /** The counts it was scored from. */
  readonly tally: Tally
  /** 名次, from 1; `undefined` when it has none. */
  readonly rank: number | undefined
  /** Why there is no rank. */
  readonly unranked: string | undefined
}

/** 评价表的一行 (assessed row): a unit with its score and its place. */
export interface AssessedRow extends AssessedFields, Readable {}

const place = ({ rank: at }: AssessedFields): string => (at === undefined ? '–' : `${at}`)

/** The row, as text its place and its working. */
export const assessedRow = readableAs<AssessedFields>((row) => `${place(row)} ${row.unit} ${explain(row)}`)
