import type { Ratio } from '../../exact/ratio.js'
import type { AssessedRow } from '../assessed-row.js'
import { exactly } from '../explain.js'
import type { UnitComparisonFields } from './unit-comparison.js'

const indexOf = (row: AssessedRow | undefined): string | undefined =>
  row && [row.printed ?? '–', row.grade ?? []].flat().join(' ')

/** Both sides, or the one there is. */
const fromTo = (before: string | undefined, after: string | undefined): string =>
  before === undefined || after === undefined ? (before ?? after ?? '–') : `${before} → ${after}`

/** `60/13 onTime - 20/3 rework`: every part that moved, by its sign. */
const sumOf = (terms: readonly (readonly [name: string, points: Ratio])[]): string =>
  terms
    .filter(([, points]) => !points.equals(0))
    .map(([name, points], i) => {
      const isNegative = points.compare(0) < 0
      const sign = i === 0 ? (isNegative ? '-' : '') : isNegative ? ' - ' : ' + '
      return `${sign}${exactly(points.abs())} ${name}`
    })
    .join('')

/** One unit on a line: places, indexes and grades, and the points that add up to the difference. */
export const comparisonLine = (comparison: UnitComparisonFields): string => {
  const { unit, status, before, after, rank, index, indicators, adjustments, limit, incomparable } =
    comparison
  const isRanked = rank.before !== undefined || rank.after !== undefined
  const places =
    isRanked && status === 'kept'
      ? fromTo(`${rank.before ?? '–'}`, `${rank.after ?? '–'}`)
      : `${rank.before ?? rank.after ?? '–'}`
  const head = `${places} ${unit} ${fromTo(indexOf(before), indexOf(after))}`
  if (!index) return `${head}: ${status === 'kept' ? incomparable : status}`
  const parts = [...indicators, ...adjustments].map(({ id, total }) => [id, total] as const)
  const sum = sumOf([...parts, ...(limit ? [['limit', limit.total] as const] : [])])
  const { byCounts, byScheme } = index
  const isSplit = byCounts && byScheme && !byScheme.equals(0)
  const split = isSplit ? `; ${exactly(byCounts)} by the counts, ${exactly(byScheme)} by the scheme` : ''
  return `${head}: ${index.exact}${sum === '' ? '' : ` = ${sum}`}${split}`
}
