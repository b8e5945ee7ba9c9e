import fc from 'fast-check'
import { junshan2021Q3 } from '../../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import { parseTally, type Tally } from '../../../src/model/tally.js'
import { tallies } from './arbitraries.js'
import { changed } from './tallies.js'

/** A table in pairs. */
export type Table = readonly (readonly [unit: string, tally: Tally])[]

/** The mailbox table of 2021 Q3, as it was published. */
export const mailbox: Table = (junshan2021Q3.rows ?? []).map(({ unit, tally }) => [
  unit,
  parseTally(tally, 'mailbox'),
])

const moves: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  住建局: { onTime: 13, satisfied: 12 },
  交警君山大队: { reworked: 0 },
  供电分公司: { satisfied: 1 },
  人社局: { onTime: 6 },
  拆迁安置服务中心: { surveyed: 0, satisfied: 0 },
}

/** A quarter that never was, made up from the mailbox table: five moves, 城建投 gone, 水利局 come. */
export const madeUpQuarter: Table = [
  ...mailbox
    .filter(([unit]) => unit !== '城建投')
    .map(([unit, tally]) => [unit, changed(tally, moves[unit] ?? {})] as const),
  [
    '水利局',
    parseTally(
      { accepted: 4, due: 4, completed: 4, onTime: 3, reworked: 0, surveyed: 4, satisfied: 4 },
      'made up',
    ),
  ],
]

/** Tallies whose sums stay within what can be counted. */
export const summable = tallies.filter(({ due, surveyed }) => due < 1e6 && surveyed < 1e6)

/** Small tables that share some of their units. */
export const tables: fc.Arbitrary<Table> = fc.uniqueArray(
  fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '__proto__'), summable),
  { selector: ([unit]) => unit, maxLength: 5 },
)
