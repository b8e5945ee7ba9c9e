import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { junshan2021Q3 } from '../../src/bulletins/junshan-2021-q3/junshan-2021-q3.js'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { yueyang2021 } from '../../src/schemes/yueyang-2021.js'
import { assess } from '../../src/score/assess.js'
import { breakeven } from '../../src/score/breakeven/breakeven.js'
import { combine } from '../../src/score/combination/combine.js'
import { combineTables } from '../../src/score/combination/combine-tables.js'
import { compare } from '../../src/score/comparison/compare.js'
import { explainRank } from '../../src/score/explain-rank/explain-rank.js'
import { grade } from '../../src/score/grade.js'
import { rank } from '../../src/score/rank.js'
import { score } from '../../src/score/score.js'
import { whatIf } from '../../src/score/what-if/what-if.js'
import { tallyOf } from './support/tallies.js'

const row = tallyOf([3, 3, 3, 1, 3, 3])
const line = '93.33 A = 30×3/3 + 30×3/3 + 20×(1−1/3) + 20×3/3 = 280/3'
const results: Readonly<Record<string, unknown>> = {
  score: score(row, yueyang2021),
  'an unscored score': score(tallyOf([0, 0, 0, 0, 0, 0]), yueyang2021),
  'the indicators of a score': score(row, yueyang2021).indicators,
  'the adjustments of a score': score(row, {
    ...yueyang2021,
    adjustments: [{ id: 'deduction', cases: { reworked: 1 }, pointsPerCase: '-1/3', cap: 5 }],
  }).adjustments,
  'a score in thirds': score(
    tallyOf([3, 3, 3, 1, 3, 3], { responded: 1, solved: 1, basicallySatisfied: 0 }),
    responseSolvedSatisfied,
  ),
  assessment: assess({ 甲: row, 乙: tallyOf([1, 1, 1, 0, 0, 0]) }, yueyang2021),
  'the rows of an assessment': assess({ 甲: row }, yueyang2021).rows,
  ranks: rank([
    ['甲', 1],
    ['乙', undefined],
  ]),
  comparison: compare(assess({ 甲: row }, yueyang2021), assess({ 甲: row, 乙: row }, yueyang2021)),
  'the units of a comparison': compare(assess({ 甲: row }, yueyang2021), assess({ 乙: row }, yueyang2021))
    .units,
  combination: combine({ 甲: row }, yueyang2021, { published: '93.33' }),
  'combined tables': combineTables({ 一: { 甲: row }, 二: {} }, yueyang2021),
  grade: grade('90', yueyang2021),
  'what if': whatIf(row, { reworked: -1 }, yueyang2021, { among: { 甲: row } }),
  'the difference of a what if': whatIf(row, { reworked: -1 }, yueyang2021).difference,
  breakeven: breakeven(row, yueyang2021, { rank: 1, among: { 甲: { ...row, reworked: 0 } } }),
  'the ways of a breakeven': breakeven(row, yueyang2021, { index: 99 }).alone,
  'an explained rank': explainRank(assess({ 甲: row, 乙: { ...row, satisfied: 0 } }, yueyang2021), '乙'),
  'the neighbours of a rank': explainRank(
    assess({ 甲: row, 乙: { ...row, satisfied: 0 } }, yueyang2021),
    '乙',
  ).above,
  audit: audit(junshan2021Q3),
  'the findings of an audit': audit(junshan2021Q3).findings,
  'the summary of an audit': audit(junshan2021Q3).summary,
  scheme: yueyang2021,
}

describe.each(Object.keys(results))('%s', (name) => {
  const result = results[name]

  it('goes into JSON and comes back', () => {
    const text = JSON.stringify(result)
    expect(JSON.stringify(JSON.parse(text))).toBe(text)
    expect(text).not.toContain('[object')
  })

  it('reads well in a REPL', () => {
    expect(inspect(result, { depth: 6 })).not.toMatch(/\[object Object\]|\d+n\b|constructor/)
  })
})

describe('a score', () => {
  it('is the same line in a REPL, a template and a join', () => {
    const result = score(row, yueyang2021)
    expect([inspect(result), `${result}`, [result].join()]).toEqual([line, line, line])
    expect(inspect([result])).toBe(`[ ${line} ]`)
  })

  it('is its fields and nothing else in JSON', () => {
    const result = JSON.parse(JSON.stringify(score(row, yueyang2021)))
    expect(result).toMatchObject({ index: '93.33', printed: '93.33', exact: '280/3', grade: 'A' })
    expect(result.indicators[2]).toMatchObject({ rate: '1/3', weight: '20', points: '40/3', lost: '20/3' })
    expect(Object.keys(result)).toEqual([
      'index',
      'printed',
      'exact',
      'grade',
      'indicators',
      'adjustments',
      'scheme',
    ])
  })
})

it('an assessment is a line a unit, then the total', () => {
  expect(String(assess({ 甲: row, 乙: tallyOf([1, 1, 1, 0, 0, 0]) }, yueyang2021)).split('\n')).toEqual([
    `1 甲 ${line}`,
    '– 乙 unscored: satisfaction has no rate (surveyed is 0)',
    '– 合计 95.00 A = 30×4/4 + 30×4/4 + 20×(1−1/4) + 20×3/3 = 95',
  ])
})
