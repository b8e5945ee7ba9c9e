import type { Operand } from '../model/claim.js'
import type { PrintedCounts } from '../model/tally.js'
import type { CompiledIndicator } from '../score/compile-scheme.js'

/** A count, or what is left of one count without another. */
type Part = readonly [count: string] | readonly [from: string, without: string]

/** A named rate that a table can print. */
export interface RateColumn {
  /** Its Chinese heading. */
  readonly title: string
  /** The cases counted; the first that is printed stands. */
  readonly numerators: readonly Part[]
  /** Out of which. */
  readonly denominator: string
}

/** The named rates a table can print, with the counts each is made from. */
export const rateColumns: Readonly<Record<string, RateColumn>> = {
  completionRate: { title: '办结率', numerators: [['completed']], denominator: 'due' },
  onTimeRate: { title: '按期办结率', numerators: [['onTime']], denominator: 'due' },
  overdueRate: { title: '超期办结率', numerators: [['completed', 'onTime']], denominator: 'due' },
  reworkRate: { title: '返工率', numerators: [['reworked']], denominator: 'due' },
  satisfactionRate: { title: '满意率', numerators: [['satisfied']], denominator: 'surveyed' },
  dissatisfactionRate: {
    title: '不满意率',
    numerators: [['dissatisfied'], ['surveyed', 'satisfied']],
    denominator: 'surveyed',
  },
}

/** The column of this name, if it is one of the named rates. */
export const rateColumn = (name: string): RateColumn | undefined =>
  Object.hasOwn(rateColumns, name) ? rateColumns[name] : undefined

/** A count as the row states it. */
const stated = (counts: PrintedCounts, name: string): number | undefined =>
  Object.hasOwn(counts, name) ? counts[name] : undefined

const partIn = (counts: PrintedCounts, [from, without]: Part): Operand | undefined => {
  const all = stated(counts, from)
  if (without === undefined) return all
  const taken = stated(counts, without)
  return all === undefined || taken === undefined ? undefined : { minus: [all, taken] }
}

/** What a column is made from, in the counts of a row. */
export const countsOfColumn = (
  { numerators, denominator }: RateColumn,
  counts: PrintedCounts,
): { readonly numerator: Operand | undefined; readonly denominator: Operand | undefined } => ({
  numerator: numerators.map((part) => partIn(counts, part)).find((operand) => operand !== undefined),
  denominator: stated(counts, denominator),
})

type Terms = CompiledIndicator['numerator']

const isPart = (terms: Terms, [from, without]: Part): boolean => {
  const has = (name: string, times: number): boolean =>
    terms.some(([count, coefficient]) => count === name && coefficient.equals(times))
  return without === undefined
    ? terms.length === 1 && has(from, 1)
    : terms.length === 2 && has(from, 1) && has(without, -1)
}

/** Whether an indicator is made from the very counts of a column. */
export const measures = ({ numerator, denominator }: CompiledIndicator, column: RateColumn): boolean =>
  isPart(denominator, [column.denominator]) && column.numerators.some((part) => isPart(numerator, part))
