import type { Scheme } from '../../../src/model/scheme.js'
import type { Tally } from '../../../src/model/tally.js'
import { assess } from '../../../src/score/assess.js'
import type { BreakevenGoal } from '../../../src/score/breakeven/breakeven-result.js'
import { grade } from '../../../src/score/grade.js'
import { score } from '../../../src/score/score.js'
import { onlyRefuses } from '../support/refusal.js'

/** A tally that corrected cases lead to, and how many that takes. */
export interface Corrected {
  readonly tally: Tally
  readonly cases: number
  /** The one count that differs, where there is one only. */
  readonly only: string | undefined
}

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Which way a count of the scheme's own earns, from the words of the scheme: 1, −1, or 0 where it earns neither or both. */
const earns = (count: string, scheme: Scheme): number => {
  const signs = new Set([
    ...scheme.indicators.flatMap(({ numerator, direction }) =>
      Object.hasOwn(numerator, count) ? [direction === 'higherIsBetter' ? 1 : -1] : [],
    ),
    ...(scheme.adjustments ?? []).flatMap(({ cases, pointsPerCase }) =>
      Object.hasOwn(cases, count) && `${pointsPerCase}` !== '0'
        ? [`${pointsPerCase}`.startsWith('-') ? -1 : 1]
        : [],
    ),
  ])
  return signs.size === 1 ? ([...signs][0] ?? 0) : 0
}

/**
 * Every tally that corrected cases lead to, by plain loops over all counts: for schemes whose only own counts are
 * `basicallySatisfied`, part credit beside `satisfied` of `surveyed`, and `praised`, which no rate holds.
 */
export const everyCorrection = (tally: Tally, scheme: Scheme): readonly Corrected[] => {
  const { due, completed, onTime, reworked, surveyed, satisfied } = tally
  const { basicallySatisfied = 0, praised = 0 } = tally
  const partly = earns('basicallySatisfied', scheme)
  const praise = earns('praised', scheme)
  const found: Corrected[] = []
  const basics =
    partly > 0 ? upTo(0, surveyed) : partly < 0 ? upTo(0, basicallySatisfied) : [basicallySatisfied]
  const praises =
    praise > 0 ? upTo(praised, Math.max(praised, due)) : praise < 0 ? upTo(0, praised) : [praised]
  for (const c of upTo(completed, due)) {
    for (const o of upTo(onTime, c)) {
      for (const r of upTo(0, reworked)) {
        for (const s of upTo(satisfied, surveyed)) {
          for (const b of basics) {
            // A citizen can pass from in part to wholly satisfied, and from neither to either.
            const [whole, part] = [s - satisfied, b - basicallySatisfied]
            if (partly > 0 && (s + b > surveyed || whole < -part)) continue
            for (const p of praises) {
              const asked = whole + (partly > 0 ? Math.max(0, part) : -part)
              const cases = Math.max(c - completed, o - onTime) + reworked - r + asked + Math.abs(p - praised)
              const after = { ...tally, completed: c, onTime: o, reworked: r, satisfied: s }
              const own: Tally = { ...after, basicallySatisfied: b, praised: p }
              if (onlyRefuses(() => score(own, scheme)) === undefined) continue
              const differing = Object.keys(own).filter((count) => own[count] !== tally[count])
              found.push({ tally: own, cases, only: differing.length === 1 ? differing[0] : undefined })
            }
          }
        }
      }
    }
  }
  return found
}

/** Whether counts reach a goal, from the words of the goal and a whole assessment. */
export const isReached = (tally: Tally, scheme: Scheme, goal: BreakevenGoal): boolean => {
  if ('grade' in goal) {
    const own = score(tally, scheme).grade
    const grades = (scheme.grades ?? []).map((band) => band.grade)
    return own !== undefined && grades.indexOf(own) <= grades.indexOf(goal.grade)
  }
  if ('index' in goal) {
    const { printed } = score(tally, scheme)
    const asGrade = { ...scheme, grades: [{ grade: 'enough', from: `${goal.index}` }] }
    return printed !== undefined && grade(printed, asGrade) === 'enough'
  }
  const { rows } = assess([...(goal.among as [string, Tally][]), ['本单位', tally]], scheme)
  const placeOf = (unit: string) => rows.find((row) => row.unit === unit)?.rank
  const own = placeOf('本单位')
  if (own === undefined) return false
  if ('rank' in goal) return own <= goal.rank
  // Where ties share places, a smaller place is ahead; where names decide among equals, it need not be.
  const rule = { ...scheme, ranking: { ...scheme.ranking, ties: 'competition' as const } }
  const shared = assess([...(goal.among as [string, Tally][]), ['本单位', tally]], rule).rows
  const rival = shared.find((row) => row.unit === goal.ahead)?.rank
  const mine = shared.find((row) => row.unit === '本单位')?.rank
  return mine !== undefined && (rival === undefined || mine < rival)
}
