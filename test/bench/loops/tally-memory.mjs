// The most memory a chunked tally takes beyond what one batch does: batches of 100,000 cases, made one after the other in one place.
import { tallyColumns } from 'hotline-score/columns'
import { makeCases, units } from './tables.mjs'

const rows = Number(process.argv[2])
const batch = 100_000
const { fill } = makeCases(batch)
const batches = function* (count) {
  for (let at = 0; at < count; at++) yield fill()
}
tallyColumns(batches(1), { units })
globalThis.gc?.()
const before = process.resourceUsage().maxRSS
tallyColumns(batches(rows / batch), { units })
const grown = (process.resourceUsage().maxRSS - before) / 1024
console.log(
  `${`${rows}`.padStart(9)} cases in batches of ${batch}: the process grew by ${grown.toFixed(1)} MB`,
)
