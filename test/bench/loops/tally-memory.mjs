// The most memory a chunked tally takes beyond what its first batches do: batches of 100,000 cases in memory of their own, which is
// free again only where nobody keeps them. All that is told needs --expose-gc: batches that are done are garbage by then.
import { tallyColumns } from 'hotline-score/columns'
import { makeCases, units } from './tables.mjs'

const rows = Number(process.argv[2])
const batch = 100_000
const { fill } = makeCases(batch)
// Read at each batch: the most that the system keeps of a process begins with what its parent had.
let most = 0
const batches = function* (count) {
  for (let at = 0; at < count; at++) {
    globalThis.gc()
    most = Math.max(most, process.memoryUsage.rss())
    yield Object.fromEntries(Object.entries(fill()).map(([name, column]) => [name, column.slice()]))
  }
}
tallyColumns(batches(3), { units })
const before = most
tallyColumns(batches(rows / batch), { units })
const grown = (most - before) / 2 ** 20
console.log(
  `${`${rows}`.padStart(9)} cases in batches of ${batch}: the process grew by ${grown.toFixed(1)} MB`,
)
