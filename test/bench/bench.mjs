// Runs the benchmarks, each in a process of its own. They print ratios of one run; nothing here passes or fails.
//   npm run bench                      all of them
//   npm run bench -- NAME [ARGUMENT…]  one: audit, columns, reading FILE, sensitivity, sql, start-up
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(here)
  .filter((file) => file.endsWith('.mjs') && file !== 'bench.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
const [name, ...rest] = process.argv.slice(2)
if (name !== undefined && !names.includes(name)) {
  console.error(`no benchmark ${name}; there are ${names.join(', ')}`)
  process.exit(2)
}
// What is read is measured on bulletins that are named, so not among all.
const chosen = name === undefined ? names.filter((one) => one !== 'reading') : [name]
for (const one of chosen) {
  console.log(`\n# ${one}\n`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${here}${one}.mjs`, ...rest], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = status ?? 1
}
