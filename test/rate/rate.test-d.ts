import { expectTypeOf, test } from 'vitest'
import type { Ratio, RatioLike } from '../../src/exact/ratio.js'
import type { Tally } from '../../src/model/tally.js'
import { change } from '../../src/rate/change.js'
import { formatPercent } from '../../src/rate/format-percent.js'
import { onTimeRate } from '../../src/rate/on-time-rate.js'
import { percentagePoints } from '../../src/rate/percentage-points.js'
import { share } from '../../src/rate/share.js'

test('a rate may not exist, a difference of two always does', () => {
  expectTypeOf(onTimeRate).toEqualTypeOf<(tally: Tally) => Ratio | undefined>()
  expectTypeOf(share).toEqualTypeOf<(part: RatioLike, whole: RatioLike) => Ratio | undefined>()
  expectTypeOf(change).returns.toEqualTypeOf<Ratio | undefined>()
  expectTypeOf(percentagePoints).returns.toEqualTypeOf<Ratio>()
})

test('a rate that may not exist cannot be printed unasked', () => {
  expectTypeOf<ReturnType<typeof onTimeRate>>().not.toExtend<Parameters<typeof formatPercent>[0]>()
  expectTypeOf(formatPercent).returns.toEqualTypeOf<string>()
})
