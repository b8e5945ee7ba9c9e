import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/audit/audit.js'
import { defineScheme, type Scheme } from '../../src/model/scheme.js'
import { findScheme } from '../../src/schemes/find-scheme.js'
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
import { deepFreeze } from './support/deep-freeze.js'
import { onlyRefuses } from './support/refusal.js'
import { tallyOf } from './support/tallies.js'

const good = tallyOf([3, 3, 3, 1, 3, 3])
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})

/** Something that is right except in one place. */
const almost = (right: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(right)), anything)
    .map(([key, value]) => ({ ...right, [key]: value }))

const calls: Readonly<Record<string, (value: never) => unknown>> = {
  'score, as tally': (value) => score(value, yueyang2021),
  'score, as scheme': (value) => score(good, value),
  'assess, as units': (value) => assess(value, yueyang2021),
  'assess, as one tally': (value) => assess({ 甲: value }, yueyang2021),
  'assess, as scheme': (value) => assess({ 甲: good }, value),
  'grade, as index': (value) => grade(value, yueyang2021),
  'grade, as scheme': (value) => grade(90, value),
  'rank, as entries': (value) => rank(value),
  'rank, as one entry': (value) => rank([value]),
  'rank, as one value': (value) => rank({ 甲: value, 乙: 1 }),
  'rank, as options': (value) => rank([['甲', 1]], value),
  'whatIf, as tally': (value) => whatIf(value, {}, yueyang2021),
  'whatIf, as change': (value) => whatIf(good, value, yueyang2021),
  'whatIf, as one difference': (value) => whatIf(good, { satisfied: value }, yueyang2021),
  'whatIf, as options': (value) => whatIf(good, {}, yueyang2021, value),
  'whatIf, as other units': (value) => whatIf(good, {}, yueyang2021, { among: value }),
  'breakeven, as tally': (value) => breakeven(value, yueyang2021, { grade: 'A' }),
  'breakeven, as goal': (value) => breakeven(good, yueyang2021, value),
  'breakeven, as index': (value) => breakeven(good, yueyang2021, { index: value }),
  'breakeven, as rank': (value) => breakeven(good, yueyang2021, { rank: value, among: { 甲: good } }),
  'breakeven, as rival': (value) => breakeven(good, yueyang2021, { ahead: value, among: { 甲: good } }),
  'breakeven, as other units': (value) => breakeven(good, yueyang2021, { rank: 1, among: value }),
  'breakeven, as options': (value) => breakeven(good, yueyang2021, { grade: 'A' }, value),
  'explainRank, as assessment': (value) => explainRank(value, '甲'),
  'explainRank, as unit': (value) => explainRank(assess({ 甲: good }, yueyang2021), value),
  'compare, as before': (value) => compare(value, assess({ 甲: good }, yueyang2021)),
  'compare, as after': (value) => compare(assess({ 甲: good }, yueyang2021), value),
  'combine, as parts': (value) => combine(value, yueyang2021),
  'combine, as one tally': (value) => combine({ 甲: value }, yueyang2021),
  'combine, as options': (value) => combine({ 甲: good }, yueyang2021, value),
  'combine, as published': (value) => combine({ 甲: good }, yueyang2021, { published: value }),
  'combineTables, as tables': (value) => combineTables(value, yueyang2021),
  'combineTables, as one table': (value) => combineTables({ 甲: value }, yueyang2021),
  defineScheme: (value) => defineScheme(value),
  findScheme: (value) => findScheme(value),
  audit: (value) => audit(value),
  'audit, as claims': (value) => audit({ claims: value }),
  'audit, as one claim': (value) => audit({ claims: [value] }),
  'audit, as rows': (value) => audit({ rows: value, scheme: 'yueyang-2021' }),
  'audit, as total': (value) => audit({ total: value }),
  'audit, as scheme': (value) =>
    audit({ rows: [], claims: [{ kind: 'grade', published: 'A' }], scheme: value }),
}

describe('fed anything at all, only an InputError is thrown', () => {
  it.each(Object.keys(calls))('%s', (name) => {
    const call = calls[name] as (value: unknown) => unknown
    fc.assert(fc.property(anything, (value) => void onlyRefuses(() => call(deepFreeze(value)))))
  })

  it('options of null, as from JSON', () => {
    onlyRefuses(() => rank([['甲', 1]], null as never))
  })
})

describe('fed what is right but for one place, only an InputError is thrown', () => {
  const options = { numRuns: 300 }

  it('a tally', () => {
    fc.assert(
      fc.property(almost(good), (tally) => void onlyRefuses(() => score(tally as typeof good, yueyang2021))),
      options,
    )
  })

  it('a scheme', () => {
    const [onTime] = yueyang2021.indicators
    const oddIndicator = almost({
      ...onTime,
      weight: 100,
      transform: { kind: 'proportional' },
      whenEmpty: 'full',
    })
    const scheme = fc.oneof(
      almost({ rateRounding: { places: 2 }, fullMark: 100, adjustments: [], counts: {}, ...yueyang2021 }),
      oddIndicator.map((indicator) => ({ ...yueyang2021, indicators: [indicator] })),
    )
    fc.assert(
      fc.property(scheme, (given) => {
        onlyRefuses(() => assess({ 甲: good, 乙: good }, given as Scheme))
      }),
      options,
    )
  })
})

it('the fuzz would notice any other error', () => {
  expect(() => onlyRefuses(() => JSON.parse('{'))).toThrow(SyntaxError)
})
