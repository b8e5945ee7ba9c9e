// Made-up tables, the same ones at every run.
export const randomBelow = (seed) => {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Counts of units: up to 3000 cases each, as departments of a city have them in a year. */
export const makeTallies = (rows) => {
  const below = randomBelow(12345)
  const names = [
    'due',
    'completed',
    'onTime',
    'reworked',
    'surveyed',
    'satisfied',
    'responded',
    'solved',
    'basicallySatisfied',
  ]
  const table = Object.fromEntries(names.map((name) => [name, new Uint32Array(rows)]))
  for (let i = 0; i < rows; i++) {
    const due = 1 + below(3000)
    const completed = due - below(1 + due / 10)
    const surveyed = 1 + below(due)
    table.due[i] = due
    table.completed[i] = completed
    table.onTime[i] = completed - below(1 + completed / 5)
    table.reworked[i] = below(1 + due / 20)
    table.surveyed[i] = surveyed
    const satisfied = surveyed - below(1 + surveyed / 10)
    table.satisfied[i] = satisfied
    table.responded[i] = due - below(1 + due / 20)
    table.solved[i] = surveyed - below(1 + surveyed / 4)
    table.basicallySatisfied[i] = below(1 + surveyed - satisfied)
  }
  return table
}

export const units = 200
const quarter = Date.UTC(2021, 5, 30, 16)

/** Columns for cases; `fill` writes the next ones into them. */
export const makeCases = (rows) => {
  const table = {
    unit: new Uint16Array(rows),
    due: new Float64Array(rows),
    completed: new Float64Array(rows),
    reworked: new Uint8Array(rows),
    satisfaction: new Uint8Array(rows),
  }
  const below = randomBelow(20210930)
  const fill = () => {
    for (let i = 0; i < rows; i++) {
      const due = quarter + below(92 * 86_400) * 1000
      table.due[i] = due
      table.unit[i] = below(units)
      table.completed[i] = below(50) === 0 ? Number.NaN : due + (below(100) - 94) * 3_600_000
      table.reworked[i] = below(30) === 0 ? 1 : 0
      table.satisfaction[i] = below(2) === 0 ? 0 : 1 + (below(10) > 7) + (below(10) > 8)
    }
    return table
  }
  return { table, fill }
}
