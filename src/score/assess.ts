import { parseRatio, Ratio } from '../exact/ratio.js'
import type { Scheme } from '../model/scheme.js'
import { parseTally, type Tally } from '../model/tally.js'
import { type Readable, readableAs } from '../readable.js'
import { mergeTallies } from '../tally/merge-tallies.js'
import { type CompiledScheme, type Counts, combine, compileScheme } from './compile-scheme.js'
import { explain } from './explain.js'
import { pairsOf, rank } from './rank.js'
import { type ScoreFields, scoreCounts } from './score.js'

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

/** An assessed table. */
export interface AssessmentFields {
  /** One row a unit, in the order of the input. */
  readonly rows: readonly AssessedRow[]
  /** 合计: scored from the summed counts, never from the mean of the rows; without a rank. */
  readonly total: AssessedRow
  /** The id of the scheme. */
  readonly scheme: string
}

/** 评价表 (assessment): every unit scored, graded and ranked, and the total; as text, a line a unit. */
export interface Assessment extends AssessmentFields, Readable {}

const place = ({ rank: at }: AssessedFields): string => (at === undefined ? '–' : `${at}`)
const readableRow = readableAs<AssessedFields>((row) => `${place(row)} ${row.unit} ${explain(row)}`)
const readableAssessment = readableAs<AssessmentFields>(({ rows, total }) => [...rows, total].join('\n'))

/** Below the scheme's volume floor, the reason; otherwise nothing. */
const belowFloor = (scheme: CompiledScheme, counts: Counts): string | undefined => {
  const minimum = scheme.scheme.ranking?.minimum
  if (!minimum) return undefined
  const count = combine([[minimum.count, new Ratio(1n)]], counts, 'assess')
  return count.compare(parseRatio(minimum.atLeast)) < 0
    ? `${minimum.count} is ${count}, below ${minimum.atLeast}`
    : undefined
}

/** What a score is ranked by, larger first: the index, then what decides between equals. */
export const rankKeys = (scheme: CompiledScheme, score: ScoreFields, counts: Counts): readonly Ratio[] => {
  const { by = 'printed', tieBreakers = [] } = scheme.scheme.ranking ?? {}
  const index =
    by === 'exact' ? score.exact : score.printed === undefined ? undefined : parseRatio(score.printed)
  const breakers = tieBreakers.map((breaker) => {
    if ('indicator' in breaker) {
      return score.indicators.find(({ id }) => id === breaker.indicator)?.points ?? new Ratio(0n)
    }
    const count = combine([[breaker.count, new Ratio(1n)]], counts, 'assess')
    return breaker.first === 'larger' ? count : count.negated()
  })
  return index === undefined ? [] : [index, ...breakers]
}

/**
 * 综合评价 (assessment): scores, grades and ranks every unit, and scores the total from the summed counts.
 *
 * @unit points of the full mark; ranks from 1
 * @source the scheme
 * @param units an object or pairs of unit and tally; a `Map` from `tallyBy` will do
 * @throws InputError as {@link score}, with the unit in the message, and `duplicate-unit`
 * @example
 * import { assess } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const { rows, total } = assess({
 *   住建局: { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 },
 *   供电分公司: { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 },
 * }, yueyang2021)
 * rows.map((row) => `${row.rank} ${row.unit} ${row.printed} ${row.grade}`) // => ["1 住建局 95.38 A", "2 供电分公司 80.00 B"]
 * total.printed // => "94.29"
 */
export const assess = (
  units: Readonly<Record<string, Tally>> | Iterable<readonly [unit: string, tally: Tally]>,
  scheme: Scheme,
): Assessment => {
  const compiled = compileScheme(scheme, 'assess')
  const scored = pairsOf(units, 'assess').map(([unit, given]) => {
    const tally = parseTally(given, `assess: ${unit}`)
    const score = scoreCounts(tally, compiled, `assess: ${unit}`)
    const unranked = score.unscored ?? belowFloor(compiled, tally)
    return { unit, tally, score, unranked }
  })
  const ranks = rank(
    scored.map(({ unit, tally, score, unranked }) => [
      unit,
      unranked === undefined ? rankKeys(compiled, score, tally) : undefined,
    ]),
    { ties: compiled.scheme.ranking?.ties ?? 'competition' },
  )
  const rows = scored.map(({ unit, tally, score, unranked }, i) =>
    readableRow({ unit, tally, ...score, rank: ranks[i]?.rank, unranked }),
  )
  // No units at all: every count is 0, those of the scheme too.
  const none = Object.keys(compiled.scheme.counts ?? {}).map((name) => [name, 0])
  const sum = {
    ...(scored.length === 0 && Object.fromEntries(none)),
    ...mergeTallies(scored.map(({ tally }) => tally)),
  }
  const total = readableRow({
    unit: '合计',
    tally: sum,
    ...scoreCounts(sum, compiled, 'assess: 合计'),
    rank: undefined,
    unranked: 'the total is not ranked',
  })
  return readableAssessment({ rows, total, scheme: compiled.scheme.id })
}
