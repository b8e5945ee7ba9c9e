import { Interval } from '../../exact/interval.js'
import { perWhole } from '../../exact/printed-figure.js'
import { Ratio } from '../../exact/ratio.js'
import { operandValue } from '../judged.js'
import type { OperandValue } from '../operand.js'
import { isRelative } from '../published-figure.js'
import { type Hypothesis, printable } from './hypothesis.js'

const difference = (
  current: OperandValue,
  previous: OperandValue,
): Pick<OperandValue, 'face' | 'interval'> => ({
  face: current.face.minus(previous.face).abs(),
  interval: current.interval.minus(previous.interval),
})

/** A change in percent of the current figure instead of the earlier one. */
export const wrongBase: Hypothesis = {
  id: 'wrong-base',
  propose: ({ entry: { claim }, figure }, { context }) => {
    if (claim.kind !== 'change' || !figure || !isRelative(claim, figure)) return undefined
    const current = operandValue(claim.current, context)
    const previous = operandValue(claim.previous, context)
    const delta = operandValue(claim.delta, context) ?? (current && previous && difference(current, previous))
    if (!current || !delta) return undefined
    const rises = previous ? current.face.compare(previous.face) : 0
    if (claim.direction && rises === (claim.direction === 'up' ? -1 : 1)) return undefined
    const per = perWhole(figure)
    // Out of one figure and not of two, so that a rounded one (7.13万) counts once: 1 − previous / current.
    const share = previous
      ? previous.interval.dividedBy(current.interval)
      : delta.interval.dividedBy(current.interval)
    const change = previous && share ? Interval.exactly(new Ratio(1n)).minus(share) : share
    const sized = change && (rises < 0 ? change.negated() : change)
    if (!sized || !figure.interval(context.mode).intersect(sized.scaled(per))) return undefined
    return {
      facts: {
        code: 'wrong-base',
        delta: `${delta.face}`,
        current: `${current.face}`,
        published: figure.text,
      },
      explains: 1,
      of: 1,
      chance: 1 / printable(figure),
    }
  },
}
