import fc from 'fast-check'
import { ratio } from '../../src/exact/ratio.js'
import type { Bulletin, BulletinRow } from '../../src/model/bulletin.js'
import type { ChangeClaim, Claim, RateClaim, ShareClaim } from '../../src/model/claim.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'

/** A percentage of whole counts, rounded half up: the one way in which a right bulletin prints. */
export const percent = (part: number, whole: number, places = 2): string =>
  `${ratio(part, whole).times(100).toFixed(places)}%`

/** The figures a random right bulletin is written from. */
export interface Figures {
  readonly parts: readonly number[]
  readonly whole: number
  readonly due: number
  readonly onTime: number
  readonly previous: number
  readonly units: readonly (readonly [unit: string, row: BulletinRow['tally']])[]
}

const unitCounts = fc
  .record({
    due: fc.integer({ min: 20, max: 900 }),
    late: fc.integer({ min: 1, max: 15 }),
    reworked: fc.integer({ min: 1, max: 12 }),
    surveyed: fc.integer({ min: 20, max: 300 }),
    dissatisfied: fc.integer({ min: 1, max: 19 }),
  })
  .map(({ due, late, reworked, surveyed, dissatisfied }) => ({
    due,
    completed: due,
    onTime: due - late,
    reworked,
    surveyed,
    satisfied: surveyed - dissatisfied,
  }))

/** Random figures: shares that add up to a whole, a rate, a change, and a table of units. */
export const figures: fc.Arbitrary<Figures> = fc
  .record({
    parts: fc.array(fc.integer({ min: 120, max: 4000 }), { minLength: 4, maxLength: 8 }),
    due: fc.integer({ min: 1000, max: 20000 }),
    late: fc.integer({ min: 3, max: 400 }),
    previous: fc.integer({ min: 1000, max: 20000 }),
    units: fc.array(unitCounts, { minLength: 4, maxLength: 7 }),
  })
  .map(({ parts, due, late, previous, units }) => ({
    parts,
    whole: parts.reduce((a, b) => a + b, 0),
    due,
    onTime: due - late,
    previous,
    units: units.map((counts, i) => [`单位${i + 1}`, counts] as const),
  }))

/** The shares of the parts of a whole; `out` is what they were really divided by. */
export const shares = (parts: readonly number[], whole: number, out = whole): ShareClaim[] =>
  parts.map((part, i) => ({
    kind: 'share',
    id: `share${i}`,
    group: '诉求类别',
    label: `类别${i + 1}`,
    published: percent(part, out),
    part: `${part}`,
    whole: `${whole}`,
  }))

/** The rate, the change and the sum of a right bulletin. */
export const rate = ({ onTime, due }: Figures): RateClaim => ({
  kind: 'rate',
  id: 'rate',
  label: '按期办结率',
  published: percent(onTime, due),
  numerator: `${onTime}`,
  denominator: `${due}`,
})

/** The change on the previous period. */
export const change = ({ due, previous }: Figures): ChangeClaim => ({
  kind: 'change',
  id: 'change',
  label: '受理环比',
  published: percent(Math.abs(due - previous), previous),
  direction: due < previous ? 'down' : 'up',
  current: `${due}`,
  previous: `${previous}`,
  unit: 'percent',
})

/** The total of the parts. */
export const sum = ({ parts, whole }: Figures): Claim => ({
  kind: 'sum',
  id: 'sum',
  label: '受理合计',
  published: `${whole}`,
  parts: parts.map(String),
  exhaustive: true,
})

/** The table with every cell as the scheme has it. */
export const table = ({
  units,
}: Figures): { readonly rows: readonly BulletinRow[]; readonly total: BulletinRow } => {
  const assessed = assess(units as Parameters<typeof assess>[0], yueyang2021)
  const row = ({ unit, tally, printed, grade, rank }: (typeof assessed.rows)[number]): BulletinRow => ({
    unit,
    tally,
    published: {
      completionRate: percent(tally.completed, tally.due),
      onTimeRate: percent(tally.onTime, tally.due),
      reworkRate: percent(tally.reworked, tally.due),
      satisfactionRate: percent(tally.satisfied, tally.surveyed),
      index: printed ?? '',
      grade: grade ?? '',
      ...(rank !== undefined && { rank }),
    },
  })
  return { rows: assessed.rows.map(row), total: row(assessed.total) }
}

/** The whole bulletin, every figure of it right. */
export const rightBulletin = (of: Figures): Bulletin => ({
  title: '热线通报',
  scheme: 'yueyang-2021',
  claims: [...shares(of.parts, of.whole), sum(of), rate(of), change(of)],
  ...table(of),
})
