import { defineScheme, type Scheme } from '../../../src/model/scheme.js'
import { yueyang2021 } from '../../../src/schemes/yueyang-2021.js'
import { assess } from '../../../src/score/assess.js'
import { type Comparison, compare } from '../../../src/score/comparison/compare.js'
import { madeUpQuarter, mailbox, type Table } from '../../score/support/tables.js'

/** The mailbox table and a quarter that never was. */
export const twoPeriods = compare(assess(mailbox, yueyang2021), assess(madeUpQuarter, yueyang2021))

const weights: Readonly<Record<string, number>> = { onTime: 50, rework: 20, satisfaction: 20 }

/** Completion dropped, its points given to on time and to a new indicator; praise brings points. */
export const otherScheme: Scheme = defineScheme({
  ...yueyang2021,
  id: 'other',
  title: '另一办法',
  counts: { praised: '表扬' },
  indicators: [
    ...yueyang2021.indicators
      .filter(({ id }) => id !== 'completion')
      .map((indicator) => ({ ...indicator, weight: weights[indicator.id] ?? 0 })),
    {
      id: 'reply',
      title: '回访率',
      weight: 10,
      numerator: { surveyed: 1 },
      denominator: { due: 1 },
      direction: 'higherIsBetter',
    },
  ],
  adjustments: [{ id: 'praise', title: '表扬加分', cases: { praised: 1 }, pointsPerCase: 2 }],
})

const counts = { due: 10, completed: 10, onTime: 9, reworked: 1, surveyed: 10, satisfied: 8 }
const before: Table = [
  ['甲局', { ...counts, praised: 0 }],
  ['乙局', { ...counts, onTime: 10, reworked: 0, satisfied: 10, praised: 0 }],
  ['丙局', counts],
]
const after: Table = [
  ['甲局', { ...counts, onTime: 10, praised: 3 }],
  ['乙局', { ...counts, onTime: 10, reworked: 0, satisfied: 10, praised: 4 }],
  ['丙局', { ...counts, praised: 0 }],
]

/** Two periods of which the second has another scheme; the counts of 丙局 cannot be scored by it for the first. */
export const twoSchemes = compare(assess(before, yueyang2021), assess(after, otherScheme))

/** A comparison with these texts wherever a table or a scheme can put one. */
export const comparisonOf = (unit: string, other: string, title: string, grade: string): Comparison => {
  const scheme = (weight: number): Scheme => ({
    ...structuredClone(yueyang2021),
    id: `s${title}`,
    indicators: yueyang2021.indicators.map((indicator) => ({
      ...indicator,
      title,
      ...(indicator.id === 'onTime' && { weight }),
      ...(indicator.id === 'completion' && { weight: 60 - weight }),
    })),
    grades: [{ grade: `g${grade}`, from: 0 }],
  })
  const table = (satisfied: number, came: string): Table => [
    [`u${unit}`, { ...counts, satisfied }],
    [`v${unit}`, counts],
    [came, counts],
  ]
  return compare(assess(table(8, `w${other}`), scheme(30)), assess(table(9, `x${other}`), scheme(40)))
}
