import { holds } from '../../exact/counts-behind.js'
import type { Judged } from '../judged.js'
import { totalsBehind } from '../total-coverage.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** The total of another period, which the bulletin prints for comparison, where this period's belongs. */
export const staleTotal: Hypothesis = {
  id: 'stale-total',
  propose: (suspect, evidence) => {
    const { figure, counts, entry } = suspect
    if (!figure) return undefined
    if (entry.claim.kind === 'sum') {
      const only = figure.interval(evidence.context.mode).only
      if (only?.denominator !== 1n) return undefined
      const [stale] = evidence.earlierWithin({ from: only.numerator, to: only.numerator })
      return (
        stale && {
          facts: { code: 'stale-sum', total: `${stale.value}`, where: stale.where },
          explains: 1,
          of: 1,
          chance: evidence.earlierCount / printable(figure),
        }
      )
    }
    const range = counts && totalsBehind(suspect, evidence.context)
    if (!range) return undefined
    const [printed] = evidence.earlierWithin({ from: counts.whole, to: counts.whole })
    if (printed?.current !== undefined && holds(range, printed.current)) {
      return {
        facts: {
          code: 'stale-total-printed',
          total: `${counts.whole}`,
          where: printed.where,
          part: `${counts.part}`,
          current: `${printed.current}`,
          published: figure.text,
        },
        explains: 1,
        of: 1,
        chance: evidence.earlierCount / printable(figure),
      }
    }
    const { parts } = evidence.groupOf(suspect)
    const [stale] = evidence.earlierWithin(range).filter(({ value }) => value !== counts.whole)
    if (!stale) return undefined
    const serves = (member: Judged): boolean => {
      const own = totalsBehind(member, evidence.context)
      return own !== undefined && holds(own, stale.value)
    }
    const explains = evidence.memo(parts, `stale ${stale.value}`, () => parts.filter(serves).length)
    return {
      facts: {
        code: 'stale-total',
        total: `${stale.value}`,
        where: stale.where,
        part: `${counts.part}`,
        published: figure.text,
        instead: `${counts.whole}`,
      },
      explains,
      of: parts.length,
      chance: evidence.earlierCount / printable(figure),
    }
  },
}
