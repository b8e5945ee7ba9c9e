import { type PrintedFigure, parseBareAs } from '../../exact/printed-figure.js'
import type { Ratio } from '../../exact/ratio.js'
import { InputError, shown } from '../../input-error.js'
import type { AssessedRow } from '../assessed-row.js'
import type { CompiledScheme } from '../compile-scheme.js'
import { type IndexAverage, indexAverages } from './index-average.js'

/** 公布的指标值的核对: a printed index of a whole against the index of the summed counts. */
export interface PublishedIndex {
  /** As it was printed. */
  readonly published: string
  /** Whether the index of the summed counts prints so; `unverifiable` where there is none. */
  readonly verdict: 'reconciles' | 'differs' | 'unverifiable'
  /** What should have been printed, at as many places. */
  readonly recomputed: string | undefined
  /** The printed value − the exact index of the summed counts: how far it misses. */
  readonly misses: Ratio | undefined
  /** Where it differs: the averages of the parts' indexes that print exactly so. It differs all the same. */
  readonly averages: readonly IndexAverage[]
}

const indexFigure = (published: string, where: string): PrintedFigure => {
  const refuse = (): never => {
    throw new InputError(
      'not-a-figure',
      `${where}: expected the printed index as text, such as "94.29", got ${shown(published)}`,
      ['published'],
    )
  }
  if (typeof published !== 'string') return refuse()
  let figure: PrintedFigure
  try {
    figure = parseBareAs('score', published)
  } catch {
    return refuse()
  }
  return figure.unit === 'score' && figure.relation === '=' ? figure : refuse()
}

/** What can be said of the printed index of a whole. */
export const checkPublished = (
  published: string,
  total: AssessedRow,
  parts: readonly AssessedRow[],
  scheme: CompiledScheme,
  where: string,
): PublishedIndex => {
  const figure = indexFigure(published, where)
  const { exact } = total
  if (exact === undefined) {
    return { published, verdict: 'unverifiable', recomputed: undefined, misses: undefined, averages: [] }
  }
  const prints = (value: Ratio): boolean => figure.prints(value, scheme.mode)
  const reconciles = prints(exact)
  return {
    published,
    verdict: reconciles ? 'reconciles' : 'differs',
    recomputed: figure.print(exact, scheme.mode),
    misses: figure.exact.minus(exact),
    averages: reconciles ? [] : indexAverages(parts, exact, scheme).filter(({ mean }) => prints(mean)),
  }
}
