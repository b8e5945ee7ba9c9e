import { describe, expectTypeOf, it } from 'vitest'
import type { Ratio } from '../../../src/exact/ratio.js'
import type { Tally } from '../../../src/model/tally.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { Breakeven, BreakevenGoal, Correction } from '../../../src/score/breakeven/breakeven-result.js'
import { explainRank } from '../../../src/score/explain-rank/explain-rank.js'
import type { RankExplanation } from '../../../src/score/explain-rank/rank-explanation.js'
import { type WhatIf, whatIf } from '../../../src/score/what-if/what-if.js'

declare const tally: Tally

describe('types', () => {
  it('what if takes differences and the units that assess takes', () => {
    expectTypeOf(whatIf(tally, { satisfied: 1 }, yueyang2021)).toEqualTypeOf<WhatIf>()
    expectTypeOf(whatIf(tally, {}, yueyang2021, { among: new Map([['甲', tally]]) })).toEqualTypeOf<WhatIf>()
    expectTypeOf<WhatIf['difference']['exact']>().toEqualTypeOf<Ratio | undefined>()
    // @ts-expect-error a difference is a number
    whatIf(tally, { satisfied: '1' }, yueyang2021)
  })

  it('breakeven takes one goal of four', () => {
    expectTypeOf(breakeven(tally, yueyang2021, { grade: 'A' })).toEqualTypeOf<Breakeven>()
    expectTypeOf<{ index: string }>().toExtend<BreakevenGoal>()
    expectTypeOf<{ ahead: string; among: Record<string, Tally> }>().toExtend<BreakevenGoal>()
    expectTypeOf<{ rank: number }>().not.toExtend<BreakevenGoal>()
    expectTypeOf<Breakeven['together']>().toEqualTypeOf<Correction | undefined>()
  })

  it('a rank is explained of an assessment', () => {
    expectTypeOf(explainRank(assess({ 甲: tally }, yueyang2021), '甲')).toEqualTypeOf<RankExplanation>()
    expectTypeOf<RankExplanation['rank']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<RankExplanation['tied']>().not.toExtend<string[]>()
  })
})
