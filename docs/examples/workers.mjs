// A table of cases in shared memory, counted by several workers, merged and scored: the result is that of one thread.
//
//   node docs/examples/workers.mjs            a million cases, four workers
//   node docs/examples/workers.mjs 10000000 2
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { mergeTallyColumns, scoreColumns, tallyColumns } from 'hotline-score/columns'
import { yueyang2021 } from 'hotline-score/schemes'

const units = 200

/** Every worker sees the same memory; each counts its own rows and sends back one number a unit and count. */
const rowsOf = (table, from, to) =>
  Object.fromEntries(Object.entries(table).map(([name, column]) => [name, column.subarray(from, to)]))

if (!isMainThread) {
  const { table, from, to } = workerData
  parentPort.postMessage(tallyColumns(rowsOf(table, from, to), { units }))
} else {
  const rows = Number(process.argv[2] ?? 1_000_000)
  const workers = Number(process.argv[3] ?? 4)
  const table = makeTable(rows)

  const countedBy = (worker) =>
    new Promise((resolve, reject) => {
      const [from, to] = [worker, worker + 1].map((at) => Math.floor((rows * at) / workers))
      const thread = new Worker(new URL(import.meta.url), { workerData: { table, from, to } })
      thread.once('message', resolve)
      thread.once('error', reject)
    })

  const parts = await Promise.all(Array.from({ length: workers }, (_, worker) => countedBy(worker)))
  const counts = mergeTallyColumns(parts)
  const { index, places, grade, grades, rank } = scoreColumns(counts, yueyang2021)

  const alone = tallyColumns(table, { units })
  const same = Object.keys(alone).every((name) =>
    alone[name].every((count, unit) => count === counts[name][unit]),
  )
  const first = rank.indexOf(1)
  console.log(`${rows} cases, ${workers} workers, ${parts.length} parts merged`)
  console.log(
    `first: unit ${first}, ${(index[first] / 10 ** places).toFixed(places)}, grade ${grades[grade[first]]}`,
  )
  console.log(`as one thread counts: ${same}`)
}

/** Made-up cases, the same ones at every run. */
function makeTable(rows) {
  const shared = (Type) => new Type(new SharedArrayBuffer(rows * Type.BYTES_PER_ELEMENT))
  const table = {
    unit: shared(Uint16Array),
    due: shared(Float64Array),
    completed: shared(Float64Array),
    reworked: shared(Uint8Array),
    satisfaction: shared(Uint8Array),
  }
  let state = 20210930
  const below = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const quarter = Date.UTC(2021, 5, 30, 16)
  for (let row = 0; row < rows; row++) {
    const due = quarter + below(92 * 86_400) * 1000
    table.unit[row] = below(units)
    table.due[row] = due
    table.completed[row] = below(50) === 0 ? Number.NaN : due + (below(100) - 94) * 3_600_000
    table.reworked[row] = below(30) === 0 ? 1 : 0
    table.satisfaction[row] = below(2) === 0 ? 0 : [1, 1, 1, 1, 1, 1, 1, 1, 2, 3][below(10)]
  }
  return table
}
