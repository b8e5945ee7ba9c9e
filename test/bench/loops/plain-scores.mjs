// Scores the way people write them: floating point, naive decimal.js, fraction.js; nothing validated, nothing ranked.
import { Decimal } from 'decimal.js'
import { Fraction } from 'fraction.js'

const gradeOf = (index) => (index >= 90 ? 0 : index >= 80 ? 1 : index >= 70 ? 2 : 3)

const loop = (score) => (table, rows) => {
  const index = new Float64Array(rows)
  const grade = new Uint8Array(rows)
  for (let i = 0; i < rows; i++) {
    const rounded = score(table, i)
    index[i] = rounded
    grade[i] = gradeOf(rounded)
  }
  return index
}

const round2 = (x) => Math.round(x * 100) / 100
const rate2 = (a, b) => Math.round((a / b) * 10_000) / 10_000

/** A loop of its own a scheme, as it would be written by hand. */
export const floating = {
  'yueyang-2021': (t, rows) => {
    const { due, completed, onTime, reworked, surveyed, satisfied } = t
    const index = new Float64Array(rows)
    const grade = new Uint8Array(rows)
    for (let i = 0; i < rows; i++) {
      const d = due[i]
      const points =
        (30 * completed[i]) / d +
        (30 * onTime[i]) / d +
        20 * (1 - reworked[i] / d) +
        (20 * satisfied[i]) / surveyed[i]
      const rounded = round2(points)
      index[i] = rounded
      grade[i] = gradeOf(rounded)
    }
    return index
  },
  'points-per-percentage-point': loop((t, i) => {
    const onTime = Math.max(0, 25 - (100 - (100 * t.onTime[i]) / t.due[i]))
    const lost = Math.max(0, 95 - (100 * t.satisfied[i]) / t.surveyed[i])
    return round2(onTime + Math.max(12.5, 25 - 0.5 * lost))
  }),
  'response-solved-satisfied': loop((t, i) => {
    const v = t.surveyed[i]
    return round2(
      (10 * t.responded[i]) / t.due[i] +
        (50 * t.solved[i]) / v +
        (40 * (t.satisfied[i] + 0.9 * t.basicallySatisfied[i])) / v,
    )
  }),
  'with adjustments': loop((t, i) => {
    const d = t.due[i]
    const points =
      (30 * t.completed[i]) / d +
      (30 * t.onTime[i]) / d +
      20 * (1 - t.reworked[i] / d) +
      (20 * t.satisfied[i]) / t.surveyed[i]
    return round2(Math.min(100, Math.max(0, points - Math.min(5, 0.1 * t.reworked[i]))))
  }),
  'with rates rounded': loop((t, i) => {
    const d = t.due[i]
    return round2(
      30 * rate2(t.completed[i], d) +
        30 * rate2(t.onTime[i], d) +
        20 * (1 - rate2(t.reworked[i], d)) +
        20 * rate2(t.satisfied[i], t.surveyed[i]),
    )
  }),
  'three denominators': loop((t, i) => {
    const d = t.due[i]
    return round2(
      (30 * t.completed[i]) / d +
        (30 * t.onTime[i]) / t.completed[i] +
        20 * (1 - t.reworked[i] / d) +
        (20 * t.satisfied[i]) / t.surveyed[i],
    )
  }),
}

export const decimals = loop((t, i) => {
  const part = (weight, a, b) => new Decimal(a).div(b).times(weight)
  const d = t.due[i]
  return part(30, t.completed[i], d)
    .plus(part(30, t.onTime[i], d))
    .plus(new Decimal(1).minus(new Decimal(t.reworked[i]).div(d)).times(20))
    .plus(part(20, t.satisfied[i], t.surveyed[i]))
    .toDecimalPlaces(2)
    .toNumber()
})

export const fractions = loop((t, i) => {
  const part = (weight, a, b) => new Fraction(a, b).mul(weight)
  const d = t.due[i]
  return part(30, t.completed[i], d)
    .add(part(30, t.onTime[i], d))
    .add(new Fraction(1).sub(new Fraction(t.reworked[i], d)).mul(20))
    .add(part(20, t.satisfied[i], t.surveyed[i]))
    .round(2)
    .valueOf()
})
