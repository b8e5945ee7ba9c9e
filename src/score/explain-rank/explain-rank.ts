import type { Ratio } from '../../exact/ratio.js'
import { InputError, shown } from '../../input-error.js'
import { readableAs } from '../../readable.js'
import type { Assessment } from '../assess.js'
import { assessedScheme } from '../assessed-scheme.js'
import { carryScheme } from '../carried-scheme.js'
import { rankedGroups } from '../standing.js'
import { changeText } from '../what-if/count-change.js'
import { gradeMargins } from './grade-margins.js'
import { isDeciding } from './is-deciding.js'
import { oneCaseTurned } from './one-case.js'
import type { OneCase, RankExplanation, RankExplanationFields, RankNeighbours } from './rank-explanation.js'
import { rankNeighbours } from './rank-neighbours.js'

const neighboursText = (side: string, neighbours: RankNeighbours | undefined): string => {
  if (neighbours === undefined) return `  ${side}: none`
  const { rank, units } = neighbours
  const [first, ...others] = units
  const by = (first ? [...first.difference.indicators, ...first.difference.adjustments] : [])
    .filter(({ points }) => points !== undefined && !points.equals(0))
    .map(({ id, points }) => `${id} ${points}`)
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `  ${side}: ${first?.unit}${more}, rank ${rank}, by ${first?.exact} (${by.join(', ') || 'no indicator'})`
}

const caseText = ({ change, printed, grade, rank }: OneCase): string =>
  `  one case, ${changeText(change)}: ${[printed ?? 'unscored', grade].join(' ').trimEnd()}, rank ${rank ?? 'none'}`

const readable = readableAs<RankExplanationFields>((fields) => {
  const { unit, rank, unranked, printed, grade, of, distinct, tied, tiedByName, above, below, oneCase } =
    fields
  const index = printed === undefined ? '' : `, ${[printed, grade].join(' ').trimEnd()}`
  if (rank === undefined) return `${unit}${index}: no rank (${unranked})`
  const deciding = oneCase.filter((turned) => isDeciding(turned, fields)).length
  const byName = tiedByName ? ', placed by name' : ''
  const level = `${tied.length + 1} of ${of} level${byName}, ${distinct} different values in all`
  return [
    `${unit}${index}: rank ${rank} of ${of} (${level})`,
    neighboursText('above', above),
    neighboursText('below', below),
    ...oneCase.map(caseText),
    ...(deciding > 0
      ? [`  ${deciding} of ${oneCase.length} ways one case can turn change its grade or its place`]
      : []),
  ].join('\n')
})

const largestOf = (cases: readonly OneCase[]): Ratio | undefined =>
  cases
    .flatMap(({ exact }) => exact?.abs() ?? [])
    .reduce<Ratio | undefined>((most, one) => (most && most.compare(one) >= 0 ? most : one), undefined)

/**
 * 名次说明 (explained rank): why a unit of an assessment stands where it stands, and how little that may say: who is next
 * above and below and by which indicators, whom the ranking cannot tell it from, how far the next grades are, and what one
 * single case turning out otherwise would do.
 *
 * Differs from {@link explain}, which shows the working of one index: here a unit is set against the others. Differences are
 * exact and add up; nothing is judged by a threshold, `decidedByOneCase` is computed for every case there is.
 *
 * @formula gap = exact index of the higher − exact index of the lower = Σ points differences + limit
 * @unit points of the full mark; ranks from 1
 * @source the scheme the assessment was made by
 * @param assessment what `assess` returned
 * @returns the explanation; for a unit without a place the reason in `unranked`, and no neighbours
 * @throws InputError `unknown-unit`, `invalid-type` for what is no assessment
 * @example
 * import { assess, explainRank } from 'hotline-score'
 * import { yueyang2021 } from 'hotline-score/schemes'
 *
 * const one = { due: 1, completed: 1, onTime: 1, reworked: 0, surveyed: 1, satisfied: 1 }
 * const units = { 住建局: { ...one, due: 13, completed: 13, onTime: 11 }, 钱粮湖镇: one, 供电分公司: { ...one, satisfied: 0 } }
 * const { rank, of, above, oneCase, decidedByOneCase } = explainRank(assess(units, yueyang2021), '供电分公司')
 * const said = `${rank} of ${of}` // => "3 of 3"
 * above?.units.map(({ unit, exact }) => `${unit} ${exact}`) // => ["住建局 200/13"]
 * oneCase.map(({ change, exact, rank: place }) => `${Object.keys(change)} ${exact} ${place}`) // => ["completed,onTime -60 3", "onTime -30 3", "reworked -20 3", "satisfied 20 1"]
 * decidedByOneCase // => true
 */
export const explainRank = (assessment: Assessment, unit: string): RankExplanation => {
  const scheme = assessedScheme(assessment, 'explainRank')
  const { rows } = assessment
  const row = rows.find((one) => one.unit === unit)
  if (row === undefined) {
    const some = rows.slice(0, 5).map((one) => one.unit)
    const there = rows.length > some.length ? `${some.join(', ')}, …` : some.join(', ') || 'none'
    throw new InputError(
      typeof unit === 'string' ? 'unknown-unit' : 'invalid-type',
      `explainRank: expected one of the ${rows.length} units (${there}), got ${shown(unit)}`,
      ['unit'],
    )
  }
  const groups = rankedGroups(rows, scheme)
  const at = groups.findIndex((group) => group.rows.includes(row))
  const own = groups[at]
  const others = rankedGroups(
    rows.filter((one) => one !== row),
    scheme,
  )
  const oneCase = oneCaseTurned(row, others, scheme)
  const tied = own ? own.rows.filter((one) => one !== row).map((one) => one.unit) : []
  const explained = readable({
    unit,
    rank: row.rank,
    unranked: row.unranked,
    printed: row.printed,
    grade: row.grade,
    of: groups.reduce((sum, group) => sum + group.rows.length, 0),
    distinct: groups.length,
    tied,
    tiedByName: tied.length > 0 && scheme.scheme.ranking?.ties === 'ordinal',
    above: own && rankNeighbours(row, own, groups[at - 1], 'above', scheme),
    below: own && rankNeighbours(row, own, groups[at + 1], 'below', scheme),
    margins: gradeMargins(row, scheme),
    oneCase,
    largestMove: largestOf(oneCase),
    decidedByOneCase: oneCase.some((turned) => isDeciding(turned, row)),
  })
  return carryScheme(explained, scheme.scheme)
}
