// What a sensitivity analysis costs beside plain loops. Prints ratios of one run; nothing here passes or fails.
//   npm run bench -- sensitivity [UNITS] [SAMPLES]
import { sensitivity } from 'hotline-score'
import { yueyang2021 } from 'hotline-score/schemes'

const units = Number(process.argv[2] ?? 3000)
const samples = Number(process.argv[3] ?? 10_000)

/** A Weyl sequence: even, and the same in every run. */
let state = 0
const below = (count) => {
  state = (state + 0.618033988749895) % 1
  return Math.floor(state * count)
}
const table = Array.from({ length: units }, (_, i) => {
  const due = 1 + below(3000)
  const surveyed = 1 + below(due)
  const completed = due - below(Math.ceil(due / 20))
  const onTime = completed - below(Math.ceil(completed / 5))
  const satisfied = surveyed - below(Math.ceil(surveyed / 4))
  return [`单位${i}`, { due, completed, onTime, reworked: below(Math.ceil(due / 10)), surveyed, satisfied }]
})

/** Processor time, so that what else the machine does stays out of it; the collector's own threads are in it. */
const timed = (run) => {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  return [(user + system) / 1000, result]
}
const scores = units * samples
const print = (name, ms, count, base) =>
  console.log(
    `${name.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms ${((ms * 1e6) / count).toFixed(1).padStart(8)} ns each ${base === undefined ? '' : `${(ms / base).toFixed(2)}×`}`,
  )

// The plain loop: four rates in doubles, rounded by Math.round, wrong in some last digits; nothing ranked.
const rates = Float64Array.from(
  table.flatMap(([, t]) => [
    t.completed / t.due,
    t.onTime / t.due,
    1 - t.reworked / t.due,
    t.satisfied / t.surveyed,
  ]),
)
const printed = new Int32Array(units)
const weights = (sample) => {
  const raw = [30, 30, 20, 20].map((w, i) => w * (1 + 0.25 * Math.sin(sample * 7 + i * 3)))
  const sum = raw.reduce((a, b) => a + b)
  return raw.map((w) => (w * 100) / sum)
}
const plain = (rank) => () => {
  let check = 0
  for (let s = 0; s < samples; s++) {
    const [a, b, c, d] = weights(s)
    for (let u = 0, at = 0; u < units; u++, at += 4) {
      printed[u] = Math.round(
        (a * rates[at] + b * rates[at + 1] + c * rates[at + 2] + d * rates[at + 3]) * 100,
      )
    }
    check += rank()
  }
  return check
}
plain(() => printed[0])()
const [loop] = timed(plain(() => printed[0]))
print(`plain floating loop, not exact, not ranked`, loop, scores)

// Ranking one sample's worth, by comparator and by counting.
const order = Array.from({ length: units }, (_, i) => i)
const few = Math.min(samples, 300)
const [sorting] = timed(() => {
  for (let s = 0; s < few; s++) {
    for (let u = 0; u < units; u++) order[u] = u
    order.sort((x, y) => printed[y] - printed[x])
  }
})
print('ranking by a comparator sort', sorting, few * units)
const counts = new Int32Array(10_001)
const [counting] = timed(() => {
  for (let s = 0; s < few; s++) {
    counts.fill(0)
    for (let u = 0; u < units; u++) counts[printed[u]]++
    let above = 0
    for (let key = 10_000; key >= 0; key--) {
      const tied = counts[key]
      counts[key] = above + 1
      above += tied
    }
    for (let u = 0; u < units; u++) order[u] = counts[printed[u]]
  }
})
print('ranking by counting', counting, few * units, sorting)

const none = { rounding: [], rateRounding: [], ties: [], gradeBy: [] }
const run = (count, options) => () => sensitivity(table, yueyang2021, { samples: count, ...options })
const [fixed] = timed(run(1, none))
const [whole, result] = timed(run(samples, none))
print('the analysis but for the samples', fixed, units)
print(`${samples} samples × ${units} units: exact, graded, ranked`, whole - fixed, scores, loop)
const [everything] = timed(run(samples, {}))
print('all of it, every variant', everything, scores, loop)

const memory = (count) => {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const kept = run(count, none)()
  globalThis.gc?.()
  const after = process.memoryUsage()
  return [kept, (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20]
}
for (const count of [samples / 10, samples]) {
  console.log(`kept after ${String(count).padStart(6)} samples: ${memory(count)[1].toFixed(1)} MB`)
}
console.log(`most the process ever held: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
const open = result.units.filter(({ jointly }) => !(jointly.bestAttained && jointly.worstAttained)).length
console.log(
  `intervals with all weights free: ${units - open} true on both sides, ${open} outer on one at least`,
)
