import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'

const script = fileURLToPath(new URL('./support/kept-batches.mjs', import.meta.url))
const entry = fileURLToPath(new URL('../../src/columns/index.ts', import.meta.url))
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'))
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'columns.mjs'),
  })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('a tally in batches keeps no batch and no column of one', async () => {
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--expose-gc', script, join(folder, 'columns.mjs')])
  const { count, columns, batches } = JSON.parse(stdout) as {
    count: number
    columns: readonly number[]
    batches: readonly number[]
  }
  // What the loop has just let go of may still be on the stack: one batch or a few, of all 80.
  expect(count).toBe(80)
  for (const left of columns) expect(left).toBeLessThanOrEqual(2 * 6)
  for (const left of batches) expect(left).toBeLessThan(4)
})
