import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explain } from '../../src/score/explain.js'
import { score } from '../../src/score/score.js'
import { schemes, tallies } from './support/arbitraries.js'
import { readLine } from './support/evaluate.js'

it('every explanation, worked out by an independent evaluator, gives the exact index', () => {
  let seen = 0
  fc.assert(
    fc.property(schemes, tallies, (scheme, tally) => {
      const result = score(tally, scheme)
      const line = explain(result)
      if (result.unscored !== undefined) {
        expect(line).toBe(`unscored: ${result.unscored}`)
        return
      }
      seen++
      const { printed, worked, exact } = readLine(line)
      expect(exact).toBe(String(result.exact))
      expect(worked, line).toBe(exact)
      expect(printed).toBe([result.printed, result.grade].filter((part) => part !== undefined).join(' '))
    }),
    { numRuns: 1000 },
  )
  expect(seen).toBeGreaterThan(300)
})
