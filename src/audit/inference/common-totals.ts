import type { CountRange } from '../../exact/counts-behind.js'
import type { Claim } from '../../model/claim.js'
import { makeContext } from '../audit-context.js'
import { judge } from '../checks/judge.js'
import { type Judged, judgedOf } from '../judged.js'
import { TotalCoverage, totalsBehind } from '../total-coverage.js'
import { parseClaims } from './claims-input.js'

/** A run of whole totals, both ends included. */
export interface TotalRange {
  /** The smallest. */
  readonly from: number
  /** The largest. */
  readonly to: number
}

/** What {@link commonTotals} finds. */
export interface CommonTotals {
  /** Every whole total that serves all figures, as ranges; none when there is no such total. */
  readonly totals: readonly TotalRange[]
  /** The totals that serve the most figures, and how many those are. */
  readonly most: { readonly totals: TotalRange; readonly serves: number } | undefined
  /** How many figures were asked: rates and shares of a whole count. */
  readonly figures: number
}

const asRange = ({ from, to }: CountRange): TotalRange => ({ from: Number(from), to: Number(to) })

/** The total may be missing: only the figure and its part are asked. */
const withoutTotal = (claim: Claim): Claim =>
  claim.kind === 'share'
    ? { ...claim, whole: 1 }
    : claim.kind === 'rate'
      ? { ...claim, denominator: 1 }
      : claim

/**
 * 共同基数 (common totals): every whole total of which all the parts print as their figures do, whatever total the bulletin
 * names.
 *
 * @formula all T with: part / T prints as the figure, for every claim
 * @unit cases
 * @param claims rates and shares with a part; claims of other kinds are passed over
 * @throws InputError as the claim schema says
 * @example
 * import { commonTotals } from 'hotline-score'
 *
 * commonTotals([
 *   { kind: 'share', published: '13.9%', part: '371' },
 *   { kind: 'share', published: '13.82%', part: '369' },
 *   { kind: 'share', published: '7.42%', part: '198' },
 * ]).totals // => [{ from: 2670, to: 2670 }]
 */
export const commonTotals = (claims: readonly Claim[]): CommonTotals => {
  const context = makeContext(undefined, 'halfExpand')
  const parts: readonly Judged[] = parseClaims(claims, 'commonTotals')
    .map(withoutTotal)
    .map((claim, i) => judgedOf({ claim, path: ['claims', i] }, judge(claim, context), context))
    .filter(({ counts, figure }) => counts !== undefined && figure !== undefined)
  const ranges = parts.map((part) => totalsBehind(part, context))
  const coverage = new TotalCoverage(ranges)
  const all = { from: 0n, to: BigInt(Number.MAX_SAFE_INTEGER) }
  const most = parts.length > 0 ? coverage.within(all) : undefined
  return {
    totals: coverage.common ? [asRange(coverage.common)] : [],
    most: most && most.serves > 0 ? { totals: asRange(most.range), serves: most.serves } : undefined,
    figures: parts.length,
  }
}
