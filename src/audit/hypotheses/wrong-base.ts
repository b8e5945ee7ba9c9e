import { operandValue } from '../judged.js'
import { isRelative } from '../published-figure.js'
import { type Hypothesis, printable } from './hypothesis.js'

/** A change in percent of the current figure instead of the earlier one. */
export const wrongBase: Hypothesis = {
  id: 'wrong-base',
  propose: ({ entry: { claim }, figure }, { context }) => {
    if (claim.kind !== 'change' || !figure || !isRelative(claim, figure)) return undefined
    const current = operandValue(claim.current, context)?.face
    const previous = operandValue(claim.previous, context)?.face
    const delta =
      operandValue(claim.delta, context)?.face ?? (current && previous && current.minus(previous).abs())
    if (!current || !delta || current.compare(0) <= 0) return undefined
    const rises = previous ? current.compare(previous) : 0
    if (claim.direction && rises === (claim.direction === 'up' ? -1 : 1)) return undefined
    const value = delta.times(figure.unit === 'permille' ? 1000 : 100).dividedBy(current)
    if (!figure.prints(value, context.mode)) return undefined
    return {
      detail: 'the change is out of the current figure instead of the earlier one',
      evidence: `${delta} / ${current} = ${figure.text}`,
      explains: 1,
      of: 1,
      chance: 1 / printable(figure),
    }
  },
}
