import type { CountRange } from '../../exact/counts-behind.js'
import { ratio } from '../../exact/ratio.js'
import type { Judged } from '../judged.js'
import { totalsBehind } from '../total-coverage.js'
import { type Hypothesis, type Proposal, printable, tooLikely } from './hypothesis.js'

/** A total that serves one figure alone is only told when it lies this close to the printed one: one in 50. */
const near = 50n

const asPrinted = ({ from, to }: CountRange): readonly [from: string, to: string] => [`${from}`, `${to}`]

const close = ({ from, to }: CountRange, whole: bigint): boolean =>
  (to - whole) * near >= -whole && (from - whole) * near <= whole

/** Each figure after the first had to fall on the one total by chance: its last place against a fifth of its size. */
const chanceOfOneTotal = (parts: readonly Judged[]): number =>
  parts.slice(1).reduce((product, { figure, value }) => {
    if (!figure || !value || value.equals(0)) return product
    const step = ratio(5).dividedBy(value.times(10n ** BigInt(figure.places)))
    return product * Math.min(1, Number(step.toFixed(6)))
  }, 1)

/** One whole number that the bulletin does not print serves the figures as their total. */
export const hiddenTotal: Hypothesis = {
  id: 'hidden-total',
  propose: (suspect, evidence): Proposal | undefined => {
    const { figure, counts, entry } = suspect
    if (!figure || !counts || figure.relation !== '=' || entry.path[0] !== 'claims') return undefined
    const own = totalsBehind(suspect, evidence.context)
    if (!own) return undefined
    const group = evidence.groupOf(suspect)
    const coverage = group.coverage()
    const serving = (range: CountRange, serves: number, chance: number): Proposal | undefined => {
      if (evidence.isPrinted(range)) return undefined
      const total = range.from + (range.to - range.from) / 2n
      const of = group.parts.length
      return {
        facts: {
          code: 'hidden-total',
          total: `${total}`,
          range: asPrinted(own),
          ...(serves > 1 && { common: { range: asPrinted(range), serves, of } }),
          part: `${counts.part}`,
          published: figure.text,
          instead: `${counts.whole}`,
        },
        explains: serves,
        of,
        chance,
      }
    }
    if (coverage.common && group.parts.length > 1) {
      const chance = evidence.memo(group.parts, 'chance of one total', () => chanceOfOneTotal(group.parts))
      if (chance < tooLikely) return serving(coverage.common, group.parts.length, chance)
    }
    if (!close(own, counts.whole) || evidence.isPrinted(own)) return undefined
    const { range, serves } = coverage.within(own)
    const window = figure.exact.times(2n * 10n ** BigInt(figure.places)).dividedBy(near)
    const best = close(range, counts.whole) && serves > 1 ? range : own
    return serving(best, best === range ? serves : 1, Number(window.toFixed(0)) / printable(figure))
  },
}
