import { placeOf } from '../../audit/checks/check-rank.js'
import { bareFigureOf, figureOf, rateFigureOf } from '../../audit/operand.js'
import { isGrade } from './columns.js'
import type { Heading } from './heading.js'
import type { Lexicon } from './lexicon.js'
import { plain } from './plain.js'
import type { CellReason } from './table-reading.js'

/** What a cell says, or why it was not read. */
export type CellValue<T> = { readonly value: T } | { readonly reason: CellReason }

/** What the cells of a column leave open and its other cells or its heading say. */
export interface Measure {
  /** What a bare figure is, where anything says so. */
  readonly bare: 'percent' | 'count' | undefined
  /** Whether a bare figure could be the points a rate earns just as well. */
  readonly weighted: boolean
}

/** Only what looks like a figure is given to the parser: refusing is slow. */
const figure =
  /^(?:>=|<=|[≥≤><])?[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[万亿]?(?:%|‰|\p{Script=Han}{1,4})?$/u
const looksLikeFigure = (text: string): boolean => text.length <= 64 && figure.test(text)

const mostDigits = 15

/** A count of cases: exact, or it is none. */
export const countIn = (cell: string): CellValue<number> => {
  const text = plain(cell)
  const digits = /^(\d[\d,]*)\D*$/.exec(text)?.[1]?.replaceAll(',', '')
  if (digits !== undefined && digits.length > mostDigits) return { reason: 'too-many-digits' }
  const figure = looksLikeFigure(text) ? figureOf(text) : undefined
  if (figure?.unit !== 'count' || figure.signed || figure.relation !== '=') return { reason: 'not-a-count' }
  if (figure.scale !== 1) return { reason: 'rounded-count' }
  return figure.places > 0 ? { reason: 'not-a-count' } : { value: Number(digits) }
}

const isNothing = (text: string): boolean => /^0+(?:\.0+)?$/.test(text)

/** A rate as it is printed; a bare figure only where something says that it is a percentage. */
export const rateIn = (cell: string, { bare, weighted }: Measure): CellValue<string> => {
  const text = plain(cell)
  const figure = looksLikeFigure(text) ? rateFigureOf(text) : undefined
  if (!figure || figure.signed) return { reason: 'not-a-rate' }
  const says = /[%‰]$/.test(text)
  return says || (!weighted && (bare === 'percent' || isNothing(text)))
    ? { value: text }
    : { reason: 'unit-not-printed' }
}

/** A composite index as it is printed. */
export const indexIn = (cell: string): CellValue<string> => {
  const text = plain(cell)
  const figure = looksLikeFigure(text) ? bareFigureOf('score', text) : undefined
  return figure?.unit === 'score' && !figure.signed ? { value: text } : { reason: 'not-a-score' }
}

/** A grade as it is printed. */
export const gradeIn = (cell: string, lexicon: Lexicon): CellValue<string> =>
  isGrade(cell, lexicon) ? { value: plain(cell) } : { reason: 'not-a-grade' }

/** A place as it is printed. */
export const placeIn = (cell: string): CellValue<string> => {
  const text = plain(cell)
  return text.length <= 20 && placeOf(text) !== undefined ? { value: text } : { reason: 'not-a-place' }
}

/** A change, its direction apart from its size. */
export interface Change {
  readonly published: string
  readonly direction: 'up' | 'down' | undefined
  readonly unit: 'percent' | 'points' | 'count'
}

const upwards = /^(?:\+|↑|⬆|上升|增长|增加|提高|升|增|多)$/
const change =
  /^(\+|-|↑|↓|⬆|⬇|上升|下降|增长|增加|提高|减少|降低|升|降|增|减|多|少)?(\d[\d,]*(?:\.\d+)?)(%|‰|个?百分点|件|封|个|起|宗|条)?(↑|↓|⬆|⬇)?$/

/** A change as it is printed, without the arrow or the word that says its direction. */
export const changeIn = (cell: string, { bare }: Measure): CellValue<Change> => {
  const found = change.exec(plain(cell).replace('−', '-'))
  const [, before, digits = '', mark = '', behind] = found ?? []
  if (!found || (before && behind)) return { reason: 'not-a-change' }
  if (mark === '' && !bare && !isNothing(digits)) return { reason: 'unit-not-printed' }
  const word = before ?? behind
  const sign = word === '+' || word === '-' ? word : ''
  return {
    value: {
      published: `${sign}${digits}${mark}`,
      direction: word === undefined ? undefined : upwards.test(word) ? 'up' : 'down',
      unit:
        mark === ''
          ? (bare ?? 'percent')
          : mark.includes('百分点')
            ? 'points'
            : /[%‰]/.test(mark)
              ? 'percent'
              : 'count',
    },
  }
}

const printsPercent = (cell: string): boolean => /\d[%‰][↑↓⬆⬇]?$/.test(plain(cell))
const isOverOne = (cell: string): boolean =>
  /^\d{1,15}(?:\.\d+)?$/.test(plain(cell)) && Number(plain(cell)) > 1

/**
 * What a column says about its bare figures: its heading, one cell that prints %, or, for shares of a whole (which are at most
 * 1), one cell above 1.
 */
export const measureOf = (
  cells: readonly string[],
  heading: Heading | undefined,
  ofWhole: boolean,
): Measure => ({
  bare:
    heading?.unit === 'percent' || cells.some(printsPercent) || (ofWhole && cells.some(isOverOne))
      ? 'percent'
      : heading?.unit === 'cases'
        ? 'count'
        : undefined,
  weighted: heading?.weighted === true || heading?.unit === 'points',
})
