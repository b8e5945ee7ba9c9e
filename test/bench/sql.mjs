// A million tallies scored in DuckDB by the generated SQL and by the floating-point SQL people write, with the number of
// results each gets wrong; and ten million work orders tallied. One thread. npm run bench -- sql [UNITS] [CASES]
import { DuckDBInstance } from '@duckdb/node-api'
import { score } from '../../dist/index.js'
import { yueyang2021 } from '../../dist/schemes/index.js'
import { scoreSql, tallySql } from '../../dist/sql/index.js'

const units = Number(process.argv[2] ?? 1_000_000)
const cases = Number(process.argv[3] ?? 10_000_000)

const database = await DuckDBInstance.create(':memory:', { threads: '1' })
const connection = await database.connect()
const run = (sql) => connection.run(sql)

const timed = async (sql) => {
  const start = performance.now()
  await run(sql)
  return performance.now() - start
}
const best = async (sql) => Math.min(await timed(sql), await timed(sql), await timed(sql))
const line = (what, ms, rows, base) =>
  console.log(
    `${what.padEnd(44)} ${((ms * 1e6) / rows).toFixed(0).padStart(6)} ns a row  ${(ms / base).toFixed(2)}×`,
  )

await run('SELECT setseed(0.5)')
await run(`CREATE TABLE tallies AS
  SELECT CAST(i AS VARCHAR) AS unit, due, completed, CAST(floor(completed * (0.7 + 0.3 * r2)) AS BIGINT) AS on_time,
    CAST(floor(due * 0.2 * r3) AS BIGINT) AS reworked, due AS surveyed, CAST(floor(due * (0.6 + 0.4 * r4)) AS BIGINT) AS satisfied
  FROM (SELECT *, CAST(ceil(due * (0.9 + 0.1 * r1)) AS BIGINT) AS completed
    FROM (SELECT i, CAST(1 + floor(random() * 400) AS BIGINT) AS due, random() AS r1, random() AS r2, random() AS r3, random() AS r4
      FROM range(${units}) AS t(i)))`)

const counts = {
  due: 'due',
  completed: 'completed',
  onTime: 'on_time',
  reworked: 'reworked',
  surveyed: 'surveyed',
  satisfied: 'satisfied',
}
const exact = scoreSql({ name: 'tallies', unit: 'unit', counts }, yueyang2021, { dialect: 'duckdb' }).sql
const floating = `SELECT unit, printed, CASE WHEN printed >= 90 THEN 'A' WHEN printed >= 80 THEN 'B' WHEN printed >= 70 THEN 'C' ELSE 'D' END AS grade,
  RANK() OVER (ORDER BY printed DESC) AS rank
  FROM (SELECT unit, round(30.0::DOUBLE * completed / due + 30.0::DOUBLE * on_time / due + 20.0::DOUBLE * (1 - reworked::DOUBLE / due)
    + 20.0::DOUBLE * satisfied / surveyed, 2) AS printed FROM tallies)`

const plain = await best(`CREATE OR REPLACE TABLE by_floats AS ${floating}`)
line('score, floating SQL', plain, units, plain)
line('score, generated SQL', await best(`CREATE OR REPLACE TABLE by_sql AS ${exact}`), units, plain)

const reader = await connection.runAndReadAll(
  `SELECT t.due, t.completed, t.on_time, t.reworked, t.surveyed, t.satisfied, s.printed, CAST(f.printed AS DECIMAL(9, 2))::VARCHAR AS floated
   FROM tallies t JOIN by_sql s USING (unit) JOIN by_floats f USING (unit)`,
)
let [wrong, floatsWrong] = [0, 0]
for (const [due, completed, onTime, reworked, surveyed, satisfied, printed, floated] of reader.getRows()) {
  const numbers = [due, completed, onTime, reworked, surveyed, satisfied].map(Number)
  const [d, c, o, r, s, a] = numbers
  const expected = score(
    { due: d, completed: c, onTime: o, reworked: r, surveyed: s, satisfied: a },
    yueyang2021,
  ).printed
  if (printed !== expected) wrong++
  if (floated !== expected) floatsWrong++
}
console.log(`wrong of ${units}: floating SQL ${floatsWrong}, generated SQL ${wrong}`)

await run(`CREATE TABLE work_orders AS
  SELECT 'unit ' || CAST(floor(random() * 200) AS INTEGER) AS dept, due, due + to_seconds(CAST(floor(random() * 100000) - 90000 AS BIGINT)) AS finished,
    random() < 0.02 AS sent_back, CASE WHEN random() < 0.3 THEN CAST(1 + floor(random() * 3) AS INTEGER) END AS answer
  FROM (SELECT TIMESTAMP '2021-07-01' + to_seconds(CAST(floor(random() * 7900000) AS BIGINT)) AS due FROM range(${cases}))`)
const tallied = tallySql(
  {
    name: 'work_orders',
    columns: {
      unit: 'dept',
      due: 'due',
      completed: 'finished',
      reworked: 'sent_back',
      followUp: { column: 'answer', satisfied: [1], basicallySatisfied: [2], dissatisfied: [3] },
    },
  },
  { dialect: 'duckdb' },
).sql
const byHand = `SELECT dept, COUNT(*) AS n_due, COUNT(finished) AS n_completed, COUNT(CASE WHEN finished <= due THEN 1 END) AS n_on_time,
  COUNT(CASE WHEN sent_back THEN 1 END) AS n_reworked, COUNT(answer) AS n_surveyed, COUNT(CASE WHEN answer = 1 THEN 1 END) AS n_satisfied
  FROM work_orders GROUP BY dept`
const hand = await best(`CREATE OR REPLACE TABLE counted AS ${byHand}`)
line('tally, group-by by hand', hand, cases, hand)
line('tally, generated SQL', await best(`CREATE OR REPLACE TABLE counted AS ${tallied}`), cases, hand)
