// What a million scores and ten million cases cost, beside the loops people write, and how many results each gets wrong.
// Prints what one run measured: time of the processor, the best of several turns each; nothing here passes or fails.
//   npm run bench -- columns
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { scoreColumns, tallyColumns, tallyRows } from 'hotline-score/columns'
import { pointsPerPercentagePoint, responseSolvedSatisfied, yueyang2021 } from 'hotline-score/schemes'
import { decimals, floating, fractions } from './loops/plain-scores.mjs'
import { makeCases, makeTallies, units } from './loops/tables.mjs'

const best = (run, turns = 9) => {
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < turns; turn++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/**
 * Several loops in turns, so that what else the machine does falls on all of them; each once before it is measured, so that the memory it
 * takes back is its own.
 */
const bestInTurns = (runs, turns = 11) => {
  const least = runs.map(() => Number.POSITIVE_INFINITY)
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, run] of runs.entries()) {
      run()
      least[at] = Math.min(least[at], best(run, 1))
    }
  }
  return least
}

const line = (name, perRow, note = '') =>
  console.log(`  ${name.padEnd(46)} ${perRow.toFixed(1).padStart(9)} ns a row  ${note}`)
const title = (text) => console.log(`\n${text}`)
const times = (value, base) => `${(value / base).toFixed(2)}×`

const million = 1_000_000
const core = ['due', 'completed', 'onTime', 'reworked', 'surveyed', 'satisfied']
const tallies = makeTallies(million)
const schemes = {
  'yueyang-2021': yueyang2021,
  'points-per-percentage-point': pointsPerPercentagePoint,
  'response-solved-satisfied': responseSolvedSatisfied,
  'with adjustments': {
    ...yueyang2021,
    adjustments: [{ id: 'reworks', cases: { reworked: 1 }, pointsPerCase: '-0.1', cap: 5 }],
  },
  'with rates rounded': { ...yueyang2021, rateRounding: { places: 2 } },
  'three denominators': {
    ...yueyang2021,
    id: 'three',
    indicators: yueyang2021.indicators.map((indicator) =>
      indicator.id === 'onTime' ? { ...indicator, denominator: { completed: 1 } } : indicator,
    ),
  },
}

/** The same as doubles, as \`tallyColumns\` gives them; and with every hundredth row surveying nobody. */
const doubles = Object.fromEntries(
  Object.entries(tallies).map(([name, column]) => [name, Float64Array.from(column)]),
)
const emptied = Object.fromEntries(Object.entries(tallies).map(([name, column]) => [name, column.slice()]))
for (const name of ['surveyed', 'satisfied', 'solved', 'basicallySatisfied']) {
  for (let row = 50; row < million; row += 100) emptied[name][row] = 0
}

// The parts of scoreColumns stand behind no public name.
const { outputFiles } = await build({
  stdin: {
    contents: `export { rankColumns } from './rank-columns.js'
export { ScoredRows } from './scored-rows.js'
export { openColumns } from './column.js'
export { compileScheme } from '../score/compile-scheme.js'`,
    resolveDir: fileURLToPath(new URL('../../src/columns/', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
})
const { rankColumns, ScoredRows, openColumns, compileScheme } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
const scoreOnly = (table, scheme) => {
  const compiled = compileScheme(scheme, 'bench')
  const names = [...core, ...Object.keys(scheme.counts ?? {})]
  return new ScoredRows(compiled, openColumns(table, names, 'bench'), 10_000)
}
// A module of its own, so that the loop is compiled for doubles alone.
const { floating: floatingOfDoubles } = await import('./loops/plain-scores.mjs?doubles')

title('A million scores')
const exact = {}
for (const [name, scheme] of Object.entries(schemes)) {
  const plain = floating[name]
  exact[name] = scoreColumns(tallies, scheme).index
  const ranking = {
    index: exact[name],
    range: 10_000,
    status: new Uint8Array(million),
    every: true,
    counts: undefined,
    ties: 'competition',
    keys: undefined,
  }
  const [floats, scored, columns, ranked, plainDoubles, asDoubles, withEmpty] = bestInTurns([
    () => plain(tallies, million),
    () => scoreOnly(tallies, scheme),
    () => scoreColumns(tallies, scheme),
    () => rankColumns(ranking),
    () => floatingOfDoubles[name](doubles, million),
    () => scoreColumns(doubles, scheme),
    () => scoreColumns(emptied, scheme),
  ]).map((ms) => (ms * 1e6) / million)
  const given = plain(tallies, million)
  const wrong = given.reduce((sum, index, i) => sum + (Math.round(index * 100) === exact[name][i] ? 0 : 1), 0)
  line(`${name}: floating point`, floats, `${wrong} wrong`)
  line('  exact, validated and graded', scored, `0 wrong, ${times(scored, floats)}`)
  line('  floating point, ranked by counting', floats + ranked)
  line(
    '  scoreColumns: exact, validated, graded, ranked',
    columns,
    `${times(columns, floats + ranked)}; ${times(columns, floats)} of the loop that does not rank`,
  )
  line('  columns of doubles: floating point', plainDoubles)
  line(
    '  columns of doubles: scoreColumns',
    asDoubles,
    `${times(asDoubles, plainDoubles + ranked)}; ${times(asDoubles, plainDoubles)} of the loop that does not rank`,
  )
  line('  1 % of the rows without an answer', withEmpty, times(withEmpty, floats))
}
for (const [name, run, sample] of [
  ['decimal.js, naive, yueyang-2021', decimals, 200_000],
  ['fraction.js, yueyang-2021', fractions, 20_000],
]) {
  let found
  const each = (best(() => (found = run(tallies, sample)), 1) * 1e6) / sample
  const wrong = found.reduce(
    (sum, index, i) => sum + (Math.round(index * 100) === exact['yueyang-2021'][i] ? 0 : 1),
    0,
  )
  line(name, each, `${wrong} wrong of the ${sample} that were tried`)
}

title('Ten million cases to counts of 200 units')
const rows = 10 * million
const { table, fill } = makeCases(rows)
fill()
const inColumns = (best(() => tallyColumns(table, { units }), 5) * 1e6) / rows
const folder = mkdtempSync(join(tmpdir(), 'tally-'))
try {
  const source = fileURLToPath(new URL('./loops/tally.cpp', import.meta.url))
  execFileSync('g++', ['-O2', '-o', join(folder, 'tally'), source])
  const native = Number(execFileSync(join(folder, 'tally'), [`${rows}`]))
  line('C++ loop, -O2, nothing validated', native)
  line('tallyColumns', inColumns, times(inColumns, native))
} catch (error) {
  line('tallyColumns', inColumns, `no C++ loop to compare with: ${error.code ?? error.message}`)
}
const batch = 100_000
const slices = function* () {
  for (let from = 0; from < rows; from += batch) {
    yield Object.fromEntries(
      Object.entries(table).map(([name, column]) => [name, column.subarray(from, from + batch)]),
    )
  }
}
line('tallyColumns, batches of 100,000', (best(() => tallyColumns(slices(), { units }), 5) * 1e6) / rows)
const answers = [undefined, 'satisfied', 'basicallySatisfied', 'dissatisfied']
const names = Array.from({ length: units }, (_, unit) => `承办单位${unit}`)
const objects = Array.from({ length: million }, (_, i) => ({
  unit: names[table.unit[i]],
  due: table.due[i],
  completed: Number.isNaN(table.completed[i]) ? undefined : table.completed[i],
  reworked: table.reworked[i] === 1,
  satisfaction: answers[table.satisfaction[i]],
}))
line('tallyRows, plain objects (a million of them)', (best(() => tallyRows(objects), 7) * 1e6) / million)

title('Ranking a million printed indexes')
const index = exact['yueyang-2021']
const status = new Uint8Array(million)
const counted = best(() =>
  rankColumns({
    index,
    range: 10_000,
    status,
    every: true,
    counts: undefined,
    ties: 'competition',
    keys: undefined,
  }),
)
const sorted = best(() => Array.from(index, (_, i) => i).sort((a, b) => index[b] - index[a]), 3)
console.log(`  counted ${counted.toFixed(1)} ms, sorted by a comparator ${sorted.toFixed(0)} ms`)
const ranking = { by: 'exact', tieBreakers: [{ count: 'due', first: 'larger' }] }
const byExact = best(() => scoreColumns(tallies, { ...yueyang2021, ranking }), 2)
console.log(`  scored and ranked by the exact index, ties broken by a count: ${byExact.toFixed(0)} ms`)

title('Growth')
for (const size of [1e3, 1e4, 1e5, 1e6, 1e7]) {
  const turns = Math.max(3, Math.min(200, 2e6 / size))
  const some = makeTallies(size)
  const scored = (best(() => scoreColumns(some, yueyang2021), turns) * 1e6) / size
  const part = Object.fromEntries(
    Object.entries(table).map(([name, column]) => [name, column.subarray(0, size)]),
  )
  const tallied = (best(() => tallyColumns(part, { units }), turns) * 1e6) / size
  console.log(
    `  ${`${size}`.padStart(9)} rows  ${scored.toFixed(1).padStart(7)} ns a score  ${tallied.toFixed(1).padStart(7)} ns a case`,
  )
}

title('Memory of a chunked tally')
const measure = fileURLToPath(new URL('./loops/tally-memory.mjs', import.meta.url))
for (const size of [1e5, 1e6, 1e7]) {
  console.log(
    `  ${execFileSync(process.execPath, ['--expose-gc', measure, `${size}`], { encoding: 'utf8' }).trim()}`,
  )
}
rmSync(folder, { recursive: true })
