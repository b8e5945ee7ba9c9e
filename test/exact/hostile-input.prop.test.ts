import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { countsBehind } from '../../src/exact/counts-behind.js'
import { type Bound, Interval } from '../../src/exact/interval.js'
import { parsePrinted } from '../../src/exact/printed-figure.js'
import { parseRatio, Ratio, ratio } from '../../src/exact/ratio.js'
import { failureOf } from './failure.js'

const anything = fc.oneof(
  fc.constantFrom(null, undefined, Number.NaN, ''),
  fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, withMap: true }),
)
type Call = (a: never, b: never) => unknown

const third = ratio(1, 3)
const unit = Interval.closed(ratio(0), ratio(1))
const figure = parsePrinted('97.40%')

const calls: Readonly<Record<string, Call>> = {
  ratio,
  parseRatio,
  parsePrinted,
  countsBehind,
  'countsBehind of a rate': (a: never, b: never) => countsBehind('50%', a, b),
  'new Ratio': (a: never, b: never) => new Ratio(a, b),
  'Ratio.sum': (a: never) => Ratio.sum(a),
  'Ratio.plus': (a: never) => third.plus(a),
  'Ratio.minus': (a: never) => third.minus(a),
  'Ratio.times': (a: never) => third.times(a),
  'Ratio.dividedBy': (a: never) => third.dividedBy(a),
  'Ratio.compare': (a: never) => third.compare(a),
  'Ratio.equals': (a: never) => third.equals(a),
  'Ratio.toFixed': (a: never, b: never) => third.toFixed(a, b),
  'Ratio.toDecimal': (a: never, b: never) => third.toDecimal(a, b),
  'Ratio.rounded': (a: never, b: never) => third.rounded(a, b),
  'new Interval': (a: Bound, b: Bound) => new Interval(a, b),
  'Interval.exactly': (a: never) => Interval.exactly(a),
  'Interval.contains': (a: never) => unit.contains(a),
  'Interval.intersect': (a: never) => unit.intersect(a),
  'Interval.plus': (a: never) => unit.plus(a),
  'Interval.minus': (a: never) => unit.minus(a),
  'Interval.scaled': (a: never) => unit.scaled(a),
  'Interval.dividedBy': (a: never) => unit.dividedBy(a),
  'PrintedFigure.interval': (a: never) => figure.interval(a),
  'PrintedFigure.print': (a: never, b: never) => figure.print(a, b),
  'PrintedFigure.prints': (a: never, b: never) => figure.prints(a, b),
}

describe('whatever it is given, only an InputError is thrown', () => {
  it.each(Object.entries(calls))('%s', (_name, call) => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        failureOf(() => call(a as never, b as never))
      }),
    )
  })
})
