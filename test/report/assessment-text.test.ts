import { expect, it } from 'vitest'
import { assessmentText } from '../../src/report/assessment-text.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'

const table = assess(
  {
    供电分公司: { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 0 },
    科技和工信局: { due: 3, completed: 3, onTime: 3, reworked: 0, surveyed: 3, satisfied: 3 },
    税务局: { due: 2, completed: 2, onTime: 2, reworked: 0, surveyed: 0, satisfied: 0 },
  },
  yueyang2021,
)

it('is aligned at the width of Chinese characters, best first, the unscored and the total last', () => {
  expect(assessmentText(table, { language: 'en' })).toBe(
    `rank  unit           index  grade  working
   1  科技和工信局  100.00  A      30×3/3 + 30×3/3 + 20×(1−0/3) + 20×3/3 = 100
   2  供电分公司     80.00  B      30×1/1 + 30×1/1 + 20×(1−0/1) + 20×0/1 = 80
   –  税务局             –  –      unscored: satisfaction has no rate (surveyed is 0)
   –  total          95.00  A      30×6/6 + 30×6/6 + 20×(1−0/6) + 20×3/4 = 95`,
  )
})

it('has its headings in Chinese unless told otherwise', () => {
  expect(assessmentText(table).split('\n')[0]).toBe('名次  单位          综合指标值  等级  算式')
})
