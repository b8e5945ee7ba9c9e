import { describe, expectTypeOf, it } from 'vitest'
import type { Decimal } from '../../src/exact/decimal.js'
import type { Ratio } from '../../src/exact/ratio.js'
import type { Scheme } from '../../src/model/scheme.js'
import type { Tally } from '../../src/model/tally.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { type Assessment, assess } from '../../src/score/assess.js'
import { explain } from '../../src/score/explain.js'
import { grade } from '../../src/score/grade.js'
import { type Ranked, rank } from '../../src/score/rank.js'
import { type Score, score } from '../../src/score/score.js'

declare const tally: Tally

describe('types', () => {
  it('a score may lack an index, and says so', () => {
    expectTypeOf(score).parameters.toEqualTypeOf<[Tally, Scheme]>()
    expectTypeOf(score).returns.toEqualTypeOf<Score>()
    expectTypeOf<Score['index']>().toEqualTypeOf<Decimal | undefined>()
    expectTypeOf<Score['exact']>().toEqualTypeOf<Ratio | undefined>()
    expectTypeOf<Score['grade']>().toEqualTypeOf<string | undefined>()
  })

  it('assess takes an object, pairs and a Map', () => {
    expectTypeOf(assess({ 甲: tally }, yueyang2021)).toEqualTypeOf<Assessment>()
    expectTypeOf(assess([['甲', tally]], yueyang2021)).toEqualTypeOf<Assessment>()
    expectTypeOf(assess(new Map([['甲', tally]]), yueyang2021)).toEqualTypeOf<Assessment>()
  })

  it('a row of an assessment can be explained like a score', () => {
    expectTypeOf<Assessment['total']>().toExtend<Parameters<typeof explain>[0]>()
    expectTypeOf(explain).returns.toEqualTypeOf<string>()
  })

  it('rank and grade take printed and exact numbers', () => {
    expectTypeOf(rank({ 甲: '95.38', 乙: 90, 丙: undefined })).toEqualTypeOf<readonly Ranked[]>()
    expectTypeOf(grade).parameter(0).toEqualTypeOf<Decimal | Ratio | string | number>()
    expectTypeOf(grade).returns.toEqualTypeOf<string | undefined>()
  })

  it('results are read-only', () => {
    expectTypeOf<Assessment['rows']>().toExtend<readonly unknown[]>()
    expectTypeOf<Assessment['rows']>().not.toExtend<unknown[]>()
  })

  it('a tally with one count changed is a tally', () => {
    expectTypeOf({ ...tally, completed: 1 }).toExtend<Tally>()
  })

  it('a direction must be one of two', () => {
    // @ts-expect-error 'up' is no direction
    const scheme: Scheme = { ...yueyang2021, indicators: [{ ...yueyang2021.indicators[0], direction: 'up' }] }
    expectTypeOf(scheme).toEqualTypeOf<Scheme>()
  })
})
