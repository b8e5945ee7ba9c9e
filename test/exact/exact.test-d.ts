import { expectTypeOf, test } from 'vitest'
import { countsBehind } from '../../src/exact/counts-behind.js'
import type { Decimal } from '../../src/exact/decimal.js'
import type { Interval } from '../../src/exact/interval.js'
import { type PrintedFigure, parsePrinted } from '../../src/exact/printed-figure.js'
import { type Ratio, type RatioLike, ratio } from '../../src/exact/ratio.js'
import type { RoundingMode } from '../../src/exact/rounding.js'

test('a ratio is two bigints that cannot be written', () => {
  expectTypeOf<Pick<Ratio, 'numerator' | 'denominator'>>().toEqualTypeOf<{
    readonly numerator: bigint
    readonly denominator: bigint
  }>()
  expectTypeOf<Ratio>().toExtend<RatioLike>()
  expectTypeOf<string>().not.toExtend<RatioLike>()
  expectTypeOf(ratio).parameters.toEqualTypeOf<[number | bigint, (number | bigint | undefined)?]>()
  expectTypeOf(ratio(1).compare).returns.toEqualTypeOf<-1 | 0 | 1>()
})

test('what was printed is a Decimal, what is exact a Ratio', () => {
  expectTypeOf(ratio(1).toDecimal).returns.toEqualTypeOf<Decimal>()
  expectTypeOf(ratio(1).rounded).returns.toEqualTypeOf<Ratio>()
  expectTypeOf(parsePrinted('1%')).toEqualTypeOf<PrintedFigure>()
  expectTypeOf<PrintedFigure['value']>().toEqualTypeOf<Decimal>()
  expectTypeOf<PrintedFigure['exact']>().toEqualTypeOf<Ratio>()
  expectTypeOf<PrintedFigure['interval']>().toEqualTypeOf<(mode?: RoundingMode) => Interval>()
})

test('nothing in common and an open end are undefined, never null', () => {
  expectTypeOf<Interval['intersect']>().returns.toEqualTypeOf<Interval | undefined>()
  expectTypeOf<Interval['dividedBy']>().returns.toEqualTypeOf<Interval | undefined>()
  expectTypeOf<Interval['only']>().toEqualTypeOf<Ratio | undefined>()
})

test('rounding modes bear the names of Intl.NumberFormat', () => {
  expectTypeOf<'halfExpand'>().toExtend<RoundingMode>()
  expectTypeOf<'half-up'>().not.toExtend<RoundingMode>()
  expectTypeOf(countsBehind).parameters.toEqualTypeOf<[string, number, (RoundingMode | undefined)?]>()
  expectTypeOf(countsBehind).returns.toEqualTypeOf<number[]>()
})
