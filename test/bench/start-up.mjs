// What it takes to start the command line, beside node itself: node test/bench/start-up.mjs [TIMES], after npm run build.
// Prints medians of one run, each command in turn with the others, and ratios; nothing here passes or fails.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const times = Number(process.argv[2] ?? 21)

const commands = {
  'node -e 0': ['-e', '0'],
  '--version': [cli, '--version'],
  '--help': [cli, '--help'],
  'audit junshan-2021-q3': [cli, 'audit', 'junshan-2021-q3'],
  'audit junshan-2021-q3 --json': [cli, 'audit', 'junshan-2021-q3', '--json'],
}

const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let i = 0; i <= times; i++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}`)
    // The first round brings the files into memory.
    if (i > 0) taken[name].push(performance.now() - start)
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const base = median(taken['node -e 0'])
for (const [name, values] of Object.entries(taken)) {
  const own = median(values)
  console.log(`${name.padEnd(30)} ${own.toFixed(0).padStart(5)} ms  ${(own / base).toFixed(2)}×`)
}
