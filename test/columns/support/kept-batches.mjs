// Prints what of a tally's batches is still in memory while later ones are made. node --expose-gc kept-batches.mjs BUNDLE
import { pathToFileURL } from 'node:url'

const { tallyColumns } = await import(pathToFileURL(process.argv[2]).href)
const [rows, count, units] = [20_000, 80, 3]

const columns = () => ({
  unit: new Uint16Array(rows),
  due: new Float64Array(rows),
  completed: new Float64Array(rows),
  reworked: new Uint8Array(rows),
  satisfaction: new Uint8Array(rows),
})
const validity = new Uint8Array(rows / 8).fill(255)
const masked = () =>
  Object.fromEntries(Object.entries(columns()).map(([name, values]) => [name, { values, validity }]))
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** The most columns of earlier batches that a collection leaves. */
const leftByAsync = async (make) => {
  const given = []
  let most = 0
  const batches = async function* () {
    for (let at = 0; at < count; at++) {
      const batch = make()
      given.push(new WeakRef(batch))
      for (const column of Object.values(batch)) given.push(new WeakRef(column))
      yield batch
      // A reference that was looked at stays alive until its turn is over.
      await turn()
      globalThis.gc()
      most = Math.max(most, given.filter((reference) => reference.deref() !== undefined).length)
    }
  }
  await tallyColumns(batches(), { units })
  return most
}

/** The most bytes of buffers that a collection leaves, in batches; weak references last as long as a synchronous tally. */
const leftBySync = (make) => {
  const size = rows * (2 + 8 + 8 + 1 + 1)
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  const batches = function* () {
    for (let at = 0; at < count; at++) {
      globalThis.gc()
      const { arrayBuffers } = process.memoryUsage()
      least = Math.min(least, arrayBuffers)
      most = Math.max(most, arrayBuffers)
      yield make()
    }
  }
  tallyColumns(batches(), { units })
  return (most - least) / size
}

process.stdout.write(
  JSON.stringify({
    count,
    columns: [await leftByAsync(columns), await leftByAsync(masked)],
    batches: [leftBySync(columns), leftBySync(masked)],
  }),
)
