import { Interval } from '../../exact/interval.js'
import { type PrintedFigure, parsePrinted, perWhole } from '../../exact/printed-figure.js'
import { Ratio } from '../../exact/ratio.js'
import type { ChangeClaim } from '../../model/claim.js'
import type { AuditContext } from '../audit-context.js'
import { isMissing, type MissingFacts, type OperandName } from '../facts/missing-facts.js'
import type { Judgement } from '../finding.js'
import { type OperandValue, readOperand } from '../operand.js'
import { isRelative, publishedFigure } from '../published-figure.js'
import { type Computed, compare, inUnit, mapped, unreadable, unverifiable } from './compare.js'

const one = new Ratio(1n)

const quotient = (a: OperandValue, b: OperandValue): Computed | undefined => {
  const interval = a.interval.dividedBy(b.interval)
  return interval && { face: a.face.dividedBy(b.face), interval }
}

const through = (computed: Computed | undefined, rising: (value: Ratio) => Ratio): Computed | undefined =>
  computed && { face: rising(computed.face), interval: mapped(computed.interval, rising) }

const negated = (computed: Computed | undefined): Computed | undefined =>
  computed && { face: computed.face.negated(), interval: computed.interval.negated() }

interface Read {
  readonly current: OperandValue | undefined
  readonly previous: OperandValue | undefined
  readonly delta: OperandValue | undefined
}

const noBase: MissingFacts = { code: 'no-base' }

const notPrinted = (operands: readonly OperandName[]): MissingFacts => ({ code: 'not-printed', operands })

/** The relative change, signed; the base is the earlier figure, or what `delta` makes of the current one. */
const relative = ({ current, previous, delta }: Read, down: boolean | undefined): Computed | MissingFacts => {
  if (current && previous) {
    return through(quotient(current, previous), (q) => q.minus(one)) ?? noBase
  }
  if (down === undefined && delta) return notPrinted(['direction'])
  if (previous && delta) {
    const q = quotient(delta, previous)
    return (down ? negated(q) : q) ?? noBase
  }
  if (current && delta) {
    const base = { face: down ? current.face.plus(delta.face) : current.face.minus(delta.face) }
    if (base.face.compare(0) <= 0) return noBase
    // delta / (current ± delta), written so that each printed figure is used once: 1 / (current / delta ± 1).
    if (delta.face.equals(0)) return { face: new Ratio(0n), interval: Interval.exactly(new Ratio(0n)) }
    const q = quotient(current, delta)
    if (!q?.interval.lower || (!down && q.interval.lower.at.compare(1) <= 0))
      return { code: 'base-can-be-empty' }
    const inverse = (value: Ratio): Ratio =>
      one.dividedBy(down ? value.plus(one) : value.minus(one)).negated()
    const fallen = through(q, inverse) as Computed
    return down ? fallen : (negated(fallen) as Computed)
  }
  return missing({ current, previous, delta })
}

const missing = (read: Read): MissingFacts =>
  notPrinted((['current', 'previous'] as const).filter((name) => !read[name]))

/** The counts of a relative change, as they are. */
const workingOf = ({ current, previous, delta }: Read, down: boolean | undefined): string | undefined => {
  if (current && previous) return `${current.face.minus(previous.face)}/${previous.face}`
  if (!delta) return undefined
  const base =
    previous?.face ?? (current && (down ? current.face.plus(delta.face) : current.face.minus(delta.face)))
  return base && `${down ? '-' : ''}${delta.face}/${base}`
}

const difference = (
  { current, previous, delta }: Read,
  down: boolean | undefined,
): Computed | MissingFacts => {
  if (current && previous) {
    return { face: current.face.minus(previous.face), interval: current.interval.minus(previous.interval) }
  }
  if (!delta) return missing({ current, previous, delta })
  return down ? (negated(delta) as Computed) : delta
}

/** The figure with its sign taken off, where the sentence says the direction in words. */
const unsigned = (figure: PrintedFigure): PrintedFigure =>
  figure.signed ? parsePrinted(figure.text.replace(/[-+\u2212－＋]/, '')) : figure

/** The size of a delta that was printed with a minus: the sentence says the direction. */
const sized = (delta: OperandValue): OperandValue =>
  delta.face.compare(0) < 0
    ? { ...delta, face: delta.face.negated(), interval: delta.interval.negated() }
    : delta

/** A change on an earlier period, against the two figures it compares. */
export const checkChange = (claim: ChangeClaim, { mode }: AuditContext): Judgement => {
  const figure = publishedFigure(claim)
  if (!figure) return unreadable(claim.published)
  const read: Partial<Record<'current' | 'previous' | 'delta', OperandValue>> = {}
  for (const name of ['current', 'previous', 'delta'] as const) {
    const value = readOperand(claim[name], mode)
    if (value && 'unreadable' in value)
      return unverifiable({ code: 'unreadable', operand: name, text: value.unreadable })
    if (value) read[name] = value
  }
  const operands: Read = {
    current: read.current,
    previous: read.previous,
    delta: read.delta && sized(read.delta),
  }
  const down = claim.direction
    ? claim.direction === 'down'
    : figure.signed
      ? figure.exact.compare(0) < 0
      : undefined
  const inPercent = isRelative(claim, figure)
  const per = inPercent ? perWhole(figure) : 1
  const result = inPercent ? relative(operands, down) : difference(operands, down)
  if (isMissing(result)) return unverifiable(result)
  const signed: Computed = { face: result.face.times(per), interval: result.interval.scaled(per) }
  const judge = (printed: PrintedFigure, computed: Computed): Judgement => compare(printed, computed, mode)
  const turned = negated(signed) as Computed
  const judgement = claim.direction
    ? judge(unsigned(figure), down ? turned : signed)
    : figure.signed || signed.face.compare(0) >= 0
      ? judge(figure, signed)
      : judge(figure, turned)
  const back = (claim.direction && down) || (!claim.direction && !figure.signed && signed.face.compare(0) < 0)
  const working = inPercent ? workingOf(operands, down) : undefined
  const told = inUnit(judgement, (value) => (back ? value.negated() : value).dividedBy(per))
  return working === undefined ? told : { ...told, working }
}
