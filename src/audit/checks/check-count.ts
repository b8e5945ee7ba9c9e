import { countRangeBehind } from '../../exact/counts-behind.js'
import { ratio } from '../../exact/ratio.js'
import type { CountClaim } from '../../model/claim.js'
import type { AuditContext } from '../audit-context.js'
import type { Judgement } from '../finding.js'
import { figureOf, rateFigureOf, readOperand } from '../operand.js'
import { unreadable, unverifiable } from './compare.js'

/** A count against the rate printed for it: the whole counts that print so. */
const behindRate = (count: bigint, { rate, denominator }: CountClaim, { mode }: AuditContext): Judgement => {
  const figure = rate === null || rate === undefined ? undefined : rateFigureOf(rate)
  if (!figure) return unverifiable({ code: 'unreadable', operand: 'rate', text: rate ?? '' })
  const whole = readOperand(denominator, mode)
  if (whole === undefined) return unverifiable({ code: 'not-printed', operands: ['denominator'] })
  const exact = 'unreadable' in whole ? undefined : whole.interval.only
  if (exact === undefined || exact.denominator !== 1n || exact.compare(0) < 0) {
    return unverifiable({ code: 'not-a-whole-number', operand: 'denominator' })
  }
  if (exact.equals(0)) return unverifiable({ code: 'empty-denominator' })
  const range = countRangeBehind(figure, exact.numerator, mode)
  if (!range) return unverifiable({ code: 'no-count-behind-rate', whole: `${exact}`, rate: rate ?? '' })
  const { from, to } = range
  const verdict = count >= from && count <= to ? 'reconciles' : 'differs'
  return from === to
    ? { verdict, recomputed: `${from}`, exact: ratio(from) }
    : { verdict, recomputed: `${from}–${to}` }
}

/** A count against the list it counts, or against the rate printed beside it. */
export const checkCount = (claim: CountClaim, context: AuditContext): Judgement => {
  const { published, items, rate } = claim
  const figure = figureOf(published)
  if (!figure) return unreadable(published)
  const count = figure.interval(context.mode).only
  if (count === undefined || count.denominator !== 1n)
    return unverifiable({ code: 'not-a-whole-number', operand: 'published' })
  const listed: Judgement | undefined = items
    ? {
        verdict: count.equals(items.length) ? 'reconciles' : 'differs',
        recomputed: `${items.length}`,
        exact: ratio(items.length),
      }
    : undefined
  if (listed?.verdict === 'differs' || rate === null || rate === undefined) {
    return listed ?? unverifiable({ code: 'items-or-rate-not-printed' })
  }
  return behindRate(count.numerator, claim, context)
}
