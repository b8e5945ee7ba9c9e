import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder = ''

/** The example beside a package that was bundled from the sources: nothing has to be built before. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workers-'))
  const library = join(folder, 'node_modules', 'hotline-score')
  await mkdir(library, { recursive: true })
  const entryPoints = { columns: `${root}src/columns/index.ts`, schemes: `${root}src/schemes/index.ts` }
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', outdir: library })
  const exports = { './columns': './columns.js', './schemes': './schemes.js' }
  await writeFile(join(library, 'package.json'), JSON.stringify({ type: 'module', exports }))
  await cp(join(root, 'docs/examples/workers.mjs'), join(folder, 'workers.mjs'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the example with workers over shared memory', () => {
  it.each([
    ['20000', '3'],
    ['7', '4'],
  ])('%s cases, %s workers: merged as one thread counts', async (cases, workers) => {
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, [join(folder, 'workers.mjs'), cases, workers])
    const lines = stdout.trim().split('\n')
    expect(lines[0]).toBe(`${cases} cases, ${workers} workers, ${workers} parts merged`)
    expect(lines[2]).toBe('as one thread counts: true')
  })
})
