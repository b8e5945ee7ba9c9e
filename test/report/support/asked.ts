import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { breakeven } from '../../../src/score/breakeven/breakeven.js'
import type { Breakeven } from '../../../src/score/breakeven/breakeven-result.js'
import { explainRank } from '../../../src/score/explain-rank/explain-rank.js'
import type { RankExplanation } from '../../../src/score/explain-rank/rank-explanation.js'
import { sensitivity } from '../../../src/score/sensitivity/sensitivity.js'
import type { Sensitivity } from '../../../src/score/sensitivity/sensitivity-result.js'
import { type WhatIf, whatIf } from '../../../src/score/what-if/what-if.js'

/** What was asked beside a table, all four. */
export interface Asked {
  readonly rank: RankExplanation
  readonly whatIf: WhatIf
  readonly breakeven: Breakeven
  readonly sensitivity: Sensitivity
}

const letters = (due: number) => ({
  due,
  completed: due,
  onTime: due,
  reworked: 0,
  surveyed: due,
  satisfied: due,
})

/** Two that tie at the top, three that lost points, one of them one letter, and one without an index. */
export const tallies = [
  letters(12),
  letters(3),
  { ...letters(13), onTime: 11 },
  { ...letters(3), reworked: 1 },
  { ...letters(1), satisfied: 0 },
  { ...letters(2), surveyed: 0, satisfied: 0 },
] as const

export const names = ['人社局', '许市镇', '住建局', '交警君山大队', '供电分公司', '税务局'] as const

type Names = readonly [string, string, string, string, string, string]

/** All four of a table whose units, indicators and grades are called so. */
export const askedOf = (units: Names, title?: string, grade = ''): Asked => {
  const among = tallies.map((tally, i) => [units[i] ?? '', tally] as const)
  const scheme =
    title === undefined
      ? yueyang2021
      : {
          ...structuredClone(yueyang2021),
          indicators: yueyang2021.indicators.map((indicator) => ({ ...indicator, title })),
          grades: [
            { grade: `a${grade}`, from: 90 },
            { grade: `b${grade}`, from: 80 },
            { grade: `c${grade}`, from: 0 },
          ],
        }
  return {
    rank: explainRank(assess(among, scheme), units[3]),
    whatIf: whatIf(tallies[4], { satisfied: 1 }, scheme, { unit: units[4], among }),
    breakeven: breakeven(tallies[4], scheme, { ahead: units[2], among }, { unit: units[4] }),
    sensitivity: sensitivity(among, scheme, { weights: '0.5', samples: 200, grades: 1 }),
  }
}

export const asked = askedOf(names)
