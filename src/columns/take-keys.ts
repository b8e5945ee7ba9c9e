import { Ratio } from '../exact/ratio.js'
import type { CompiledScheme } from '../score/compile-scheme.js'
import { blockSize, type OpenColumn } from './column.js'
import type { EmptyVariant } from './empty-variant.js'
import type { RankKeys } from './rank-keys.js'
import type { ScoringBlock } from './scoring-block.js'

/** A block that has been scored, and where what decides between equals goes. */
export interface KeyedBlock {
  readonly scheme: CompiledScheme
  readonly columns: readonly OpenColumn[]
  readonly block: ScoringBlock
  readonly variant: EmptyVariant
  readonly keys: RankKeys
}

/** Keeps what decides between equals, for the rows the block holds. */
export const takeKeys = (
  { scheme, columns, block, variant, keys }: KeyedBlock,
  rowOf: (i: number) => number,
  length: number,
): void => {
  const { by, tieBreakers = [] } = scheme.scheme.ranking ?? {}
  const [above, below] = [new Float64Array(blockSize), new Float64Array(blockSize)]
  const unit = new Ratio(10n ** BigInt(scheme.places))
  const put = (at: number, over: Float64Array, under: Float64Array): void => {
    const key = keys.columns[at]
    for (let i = 0; key && i < length; i++) {
      if (!block.holds(i)) continue
      const row = rowOf(i)
      key.above[row] = over[i] as number
      key.below[row] = under[i] as number
    }
  }
  if (by === 'exact') put(0, block.above, block.below)
  for (const [place, breaker] of tieBreakers.entries()) {
    if ('count' in breaker) {
      const counts = block.counts(columns.findIndex(({ name }) => name === breaker.count))
      const sign = breaker.first === 'larger' ? 1 : -1
      for (let i = 0; i < length; i++) above[i] = (counts[i] as number) * sign
      below.fill(1)
    } else {
      const points = variant.full.get(breaker.indicator)
      block.points(breaker.indicator, above, below, length)
      if (points) {
        above.fill(Number(points.times(unit).numerator))
        below.fill(Number(points.times(unit).denominator))
      }
    }
    put(place + (by === 'exact' ? 1 : 0), above, below)
  }
}
