import { describe, expect, it } from 'vitest'
import { responseSolvedSatisfied } from '../../src/schemes/response-solved-satisfied.js'
import { score } from '../../src/score/score.js'
import { refusal } from '../score/support/refusal.js'
import { tallyOf } from '../score/support/tallies.js'

describe('response-solved-satisfied: 10 responded, 50 solved, 40 satisfied of 10 asked', () => {
  it.each([
    [10, 10, 10, 0, '100.00', 'all'],
    [10, 4, 3, 2, '49.20', '10 + 20 + 40×(3 + 1.8)/10'],
    [10, 10, 0, 10, '96.00', 'basically satisfied earns nine tenths'],
    [9, 10, 10, 0, '99.00', 'a tenth less responded costs 1'],
    [10, 9, 10, 0, '95.00', 'a tenth less solved costs 5'],
    [10, 10, 9, 0, '96.00', 'a tenth less satisfied costs 4'],
    [10, 10, 9, 1, '99.60', 'but 0.4 where it is basically satisfied'],
    [0, 0, 0, 0, '0.00', 'nothing'],
  ])(
    '%i responded, %i solved, %i satisfied, %i basically: %s (%s)',
    (responded, solved, satisfied, basicallySatisfied, printed) => {
      const tally = tallyOf([10, 10, 10, 0, 10, satisfied], { responded, solved, basicallySatisfied })
      expect(score(tally, responseSolvedSatisfied).printed).toBe(printed)
    },
  )

  it.each(['responded', 'solved', 'basicallySatisfied'])('needs the count %s', (name) => {
    const further = { responded: 1, solved: 1, basicallySatisfied: 0 }
    const { [name as keyof typeof further]: _, ...others } = further
    expect(refusal(() => score(tallyOf([1, 1, 1, 0, 1, 1], others), responseSolvedSatisfied))).toEqual({
      code: 'missing-count',
      path: [name],
    })
  })

  it('refuses more satisfied and basically satisfied than were asked', () => {
    const tally = tallyOf([10, 10, 10, 0, 10, 10], { responded: 10, solved: 10, basicallySatisfied: 1 })
    expect(refusal(() => score(tally, responseSolvedSatisfied)).code).toBe('inconsistent-tally')
  })
})
