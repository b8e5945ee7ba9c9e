import fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, it } from 'vitest'
import { inferWeights } from '../../../src/audit/inference/infer-weights.js'
import type { BulletinRow } from '../../../src/model/bulletin.js'
import { deepFreeze } from '../../score/support/deep-freeze.js'

const names = ['completion', 'onTime', 'rework', 'satisfaction'] as const
type Vector = readonly [number, number, number, number]
interface Counts {
  readonly due: number
  readonly completed: number
  readonly onTime: number
  readonly reworked: number
  readonly surveyed: number
  readonly satisfied: number
}

/** The index by fraction.js, as it prints with two decimals. */
const indexOf = ([completion, onTime, rework, satisfaction]: Vector, t: Counts): string => {
  const points = new Fraction(t.completed, t.due)
    .mul(completion)
    .add(new Fraction(t.onTime, t.due).mul(onTime))
    .add(new Fraction(t.due - t.reworked, t.due).mul(rework))
    .add(new Fraction(t.satisfied, t.surveyed).mul(satisfaction))
  const hundredths = points.mul(100).add(new Fraction(1, 2)).floor().toString().padStart(3, '0')
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`
}

const counts: fc.Arbitrary<Counts> = fc
  .tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([due, surveyed, random]) => {
    const upTo = (most: number): number => Math.floor((random.next().value ?? 0) * (most + 1)) % (most + 1)
    const completed = upTo(due)
    return {
      due,
      completed,
      onTime: upTo(completed),
      reworked: upTo(due),
      surveyed,
      satisfied: upTo(surveyed),
    }
  })

/** Steps of the grid that add up to 100. */
const vectors = (step: number): fc.Arbitrary<Vector> =>
  fc.tuple(fc.nat(100 / step), fc.nat(100 / step), fc.nat(100 / step)).map((cuts) => {
    const [a = 0, b = 0, c = 0] = cuts.map((cut) => cut * step).sort((x, y) => x - y)
    return [a, b - a, c - b, 100 - c]
  })

const tableOf = (vector: Vector, list: readonly Counts[]): readonly BulletinRow[] =>
  deepFreeze(
    list.map((tally, i) => ({
      unit: `单位${i}`,
      tally: { ...tally },
      published: { index: indexOf(vector, tally) },
    })),
  )
const asWeights = (vector: Vector) => Object.fromEntries(names.map((name, i) => [name, `${vector[i]}`]))

it('weights planted on a 5 % grid are among the vectors found, which reproduce every row', () => {
  fc.assert(
    fc.property(vectors(5), fc.array(counts, { minLength: 1, maxLength: 8 }), (vector, list) => {
      const rows = tableOf(vector, list)
      const found = inferWeights(rows, { step: 5 })
      expect([found.reproduces, found.of, found.tried]).toEqual([rows.length, rows.length, 1771])
      expect(found.vectors).toHaveLength(Math.min(1000, found.count))
      expect(found.vectors.every(({ leftOver }) => leftOver.length === 0)).toBe(true)
      if (found.count <= 1000)
        expect(found.vectors.map(({ weights }) => weights)).toContainEqual(asWeights(vector))
      found.weights.forEach(({ from, to }, i) => {
        expect(Number(from)).toBeLessThanOrEqual(vector[i] ?? -1)
        expect(Number(to)).toBeGreaterThanOrEqual(vector[i] ?? 101)
      })
    }),
    { numRuns: 60 },
  )
})

it('finds what trying every vector of a 10 % grid by fraction.js finds, wrong rows included', () => {
  fc.assert(
    fc.property(
      vectors(10),
      vectors(10),
      fc.array(counts, { minLength: 1, maxLength: 5 }),
      (vector, other, list) => {
        const [first, ...rest] = list
        const rows = [...tableOf(vector, rest), ...tableOf(other, first ? [first] : [])]
        const best = { fits: -1, vectors: [] as ReturnType<typeof asWeights>[] }
        for (let a = 0; a <= 100; a += 10)
          for (let b = 0; a + b <= 100; b += 10)
            for (let c = 0; a + b + c <= 100; c += 10) {
              const tried: Vector = [a, b, c, 100 - a - b - c]
              const fits = rows.filter(
                ({ tally, published }) => indexOf(tried, tally as Counts) === published['index'],
              ).length
              if (fits > best.fits) [best.fits, best.vectors] = [fits, []]
              if (fits === best.fits) best.vectors.push(asWeights(tried))
            }
        const found = inferWeights(rows, { step: 10 })
        expect([found.reproduces, found.count, found.tried]).toEqual([best.fits, best.vectors.length, 286])
        expect(found.vectors.map(({ weights }) => weights)).toEqual(best.vectors)
      },
    ),
    { numRuns: 25 },
  )
})
