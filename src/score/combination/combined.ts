import type { Ratio } from '../../exact/ratio.js'
import type { Readable } from '../../readable.js'
import type { AssessedRow } from '../assessed-row.js'
import type { PublishedIndex } from './published-index.js'

/** What `combine` finds. */
export interface CombinedFields {
  /** The parts, each scored, graded and ranked by itself. */
  readonly parts: readonly AssessedRow[]
  /** 合计: the whole, scored from the summed counts; `total.tally` are those. */
  readonly total: AssessedRow
  /** The plain mean of the exact indexes of the parts that have one: what the whole is not. */
  readonly meanOfIndexes: Ratio | undefined
  /** Mean − index of the whole: how far averaging misses. */
  readonly meanMisses: Ratio | undefined
  /** What can be said of the printed index, where one was given. */
  readonly published: PublishedIndex | undefined
  /** The id of the scheme. */
  readonly scheme: string
}

/** 合并 (combination) of periods or of levels: as text, the whole with its working, and how far a mean would miss. */
export interface Combined extends CombinedFields, Readable {}
