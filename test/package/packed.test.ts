import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Packed, pack, run, tool, write } from './packed.js'

let packed: Packed
let manifest: {
  readonly bin: Record<string, string>
  readonly dependencies: Record<string, string>
  readonly scripts: Record<string, string>
  readonly [field: string]: unknown
}

beforeAll(async () => {
  packed = await pack()
  manifest = JSON.parse(
    readFileSync(join(packed.consumer, 'node_modules/hotline-score/package.json'), 'utf8'),
  )
}, 180_000)
afterAll(() => packed?.remove())

const node = (name: string) => run(packed.consumer, process.execPath, name)

/** What every consumer does: one name of each entry point, printed as JSON. */
const use = `
const tally = { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 }
const result = score(tally, yueyang2021)
const audited = audit(junshan2021Q3)
console.log(JSON.stringify({ result, audited, text: auditText(audited, { language: 'en' }) }))
`
const imports = `
import { audit, score } from 'hotline-score'
import { junshan2021Q3 } from 'hotline-score/bulletins'
import { auditText } from 'hotline-score/report'
import { yueyang2021 } from 'hotline-score/schemes'
`
const requires = imports.replace(/import (.*) from (.*)/g, 'const $1 = require($2)')

describe('the packed package', () => {
  it('holds the builds, the sources and the papers, and nothing else', () => {
    const unexpected = packed.files.filter(
      (path) =>
        !/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/[\w.-]+\.md)$/.test(path) &&
        !/^dist\/(?:[a-z]+\/)?[\w-]+\.(?:js|cjs|d\.ts|d\.cts)(?:\.map)?$/.test(path) &&
        path !== 'dist/third-party-licences.txt' &&
        !/^src\/.+\.ts$/.test(path),
    )
    expect(unexpected).toEqual([])
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/cli.js',
        'src/index.ts',
        'dist/third-party-licences.txt',
      ]),
    )
  })

  it('holds every file that package.json leads to', () => {
    const { main, module, types, bin, exports } = manifest
    const named = JSON.stringify({ main, module, types, bin, exports }).match(/\.\/[^"]+\.[\w.]+/g) ?? []
    const missing = named.map((path) => path.slice(2)).filter((path) => !packed.files.includes(path))
    expect(missing).toEqual([])
  })

  it('runs nothing when it is installed', () => {
    expect(
      Object.keys(manifest.scripts).filter((name) => /install|^prepare$|^dependencies$/.test(name)),
    ).toEqual([])
  })

  it('depends on decimal.js and zod only', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['decimal.js', 'zod'])
    expect(
      Object.keys(manifest).filter((field) => /^(?:peer|optional|bundled?)Dependencies/.test(field)),
    ).toEqual([])
  })
})

describe('a program', () => {
  it('can import it and can require it, and gets the same', async () => {
    await write(packed, 'use.mjs', imports + use)
    await write(packed, 'use.cjs', requires + use)
    const [byImport, byRequire] = await Promise.all([node('use.mjs'), node('use.cjs')])
    expect(JSON.parse(byImport)).toMatchObject({
      result: { printed: '95.38', exact: '1240/13' },
      text: expect.stringContaining('21.07%'),
    })
    expect(byRequire).toBe(byImport)
  })

  it('can use both builds at once', async () => {
    await write(
      packed,
      'both.mjs',
      `import { strictEqual, notStrictEqual } from 'node:assert'
import { createRequire } from 'node:module'
import * as esm from 'hotline-score'
import { yueyang2021 } from 'hotline-score/schemes'
const cjs = createRequire(import.meta.url)('hotline-score')
const tally = { due: 3, completed: 3, onTime: 3, reworked: 1, surveyed: 3, satisfied: 3 }
notStrictEqual(cjs.Ratio, esm.Ratio)
strictEqual(JSON.stringify(cjs.score(tally, yueyang2021)), JSON.stringify(esm.score(tally, yueyang2021)))
strictEqual(cjs.explain(esm.score(tally, yueyang2021)), esm.explain(cjs.score(tally, yueyang2021)))
strictEqual(String(cjs.ratio(1, 3).plus(esm.ratio(1, 6))), '1/2')
strictEqual(cjs.grade(esm.parseRatio('90.00'), yueyang2021), 'A')
strictEqual(cjs.grade(esm.parsePrinted('89.99').value, yueyang2021), 'B')
try {
  cjs.ratio(1, 0)
} catch (error) {
  strictEqual(\`\${error.name} \${error.code} \${error instanceof esm.InputError}\`, 'InputError division-by-zero false')
  console.log('done')
}`,
    )
    expect(await node('both.mjs')).toBe('done\n')
  })

  it('gets the command line', async () => {
    const { 'hotline-score': bin = '' } = manifest.bin
    const path = join(packed.consumer, 'node_modules/hotline-score', bin)
    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    const status = await run(packed.consumer, process.execPath, path).then(
      () => 0,
      (error: Error) => (error.cause as { code: number }).code,
    )
    expect([0, 1]).toContain(status)
  })
})

describe('a strict TypeScript program', () => {
  const typed = `${imports}
import { type Bulletin, InputError, Ratio, type Scheme, type Score, type Tally } from 'hotline-score'
const tally: Tally = { due: 13, completed: 13, onTime: 11, reworked: 0, surveyed: 13, satisfied: 13 }
const scheme: Scheme = yueyang2021
const result: Score = score(tally, scheme)
const exact: Ratio | undefined = result.exact
const printed: string | undefined = result.printed
const bulletin: Bulletin = junshan2021Q3
const text: string = auditText(audit(bulletin), { language: 'zh' })
// @ts-expect-error a tally states what was due
score({ completed: 1 }, scheme)
// @ts-expect-error an index is no number
const wrong: number = result.exact
export const seen = [exact, printed, text, wrong, InputError]
`
  const check = async (folder: string, type: string, options: object, text = typed) => {
    const compilerOptions = {
      target: 'ES2022',
      lib: ['ES2022'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      ...options,
    }
    await write(packed, `${folder}/package.json`, JSON.stringify({ type }))
    await write(packed, `${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    await write(packed, `${folder}/use.ts`, text)
    return run(join(packed.consumer, folder), tool('tsc'), '-p', '.')
  }

  it.each([
    ['nodenext', 'module', { module: 'nodenext', skipLibCheck: false }],
    ['node16', 'commonjs', { module: 'node16', moduleResolution: 'node16', skipLibCheck: false }],
    ['bundler', 'module', { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true }],
    ['commonjs', 'commonjs', { module: 'commonjs', moduleResolution: 'bundler', skipLibCheck: true }],
  ])(
    'compiles as %s',
    async (folder, type, options) => expect(await check(folder, type, options)).toBe(''),
    60_000,
  )

  it('is told where it is wrong', async () => {
    const wrong = `${typed}export const n: number = score`
    const compiled = check('wrong', 'module', { module: 'nodenext', skipLibCheck: true }, wrong)
    await expect(compiled).rejects.toThrow(/^use\.ts\(\d+,14\): error TS2322/m)
  }, 60_000)
})

describe('a bundle', () => {
  /** What a bundle of this code is made of: the packages, and the code itself. */
  const bundled = async (code: string) => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: code, resolveDir: packed.consumer },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      logLevel: 'silent',
    })
    const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
    const made = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
    return { made, text: outputFiles[0]?.text ?? '' }
  }
  const packageOf = (path: string) => /.*node_modules\/([^/]+)\//.exec(path)?.[1]

  it('of nothing used is empty', async () => {
    expect((await bundled("import 'hotline-score'")).text.trim()).toBe('')
  })

  it('of a report leaves out zod', async () => {
    const { made } = await bundled("import { auditText } from 'hotline-score/report'; console.log(auditText)")
    expect(made.map(packageOf)).toContain('hotline-score')
    expect(made.map(packageOf)).not.toContain('zod')
  })
})
