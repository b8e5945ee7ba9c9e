import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import builds from '../../tsup.config.js'
import { faces, load, manifest } from './faces.js'
import { root } from './pages.js'
import { publicNames, undocumented } from './public-names.js'

/** The names each face exports, types apart. A new one is a promise to keep: it is written down here by hand. */
interface Surface {
  readonly [subpath: string]: { readonly values: readonly string[]; readonly types: readonly string[] }
}

const surface = JSON.parse(readFileSync(new URL('./public-surface.json', import.meta.url), 'utf8')) as Surface

const names = publicNames(faces, root)

describe('the public names', () => {
  it('are the ones written down in public-surface.json', () => {
    const found = [...names].map(([subpath, all]) => [
      subpath,
      {
        values: all.filter(({ isValue }) => isValue).map(({ name }) => name),
        types: all.filter(({ isValue }) => !isValue).map(({ name }) => name),
      },
    ])
    expect(Object.fromEntries(found)).toEqual(surface)
  })

  it.each(faces)('of $subpath exist at run time', async ({ subpath, specifier }) => {
    expect(Object.keys(await load(specifier)).sort()).toEqual(surface[subpath]?.values)
  })

  it.each([...names])('of %s are documented, the values with an example', (_, all) => {
    expect(undocumented(all)).toEqual([])
  })
})

describe('the entry points', () => {
  /** Every entry of every build: the output's name → the source. */
  const entries: Record<string, string> = Object.assign(
    {},
    ...[builds].flat().map((build) => (typeof build === 'function' ? {} : build.entry)),
  )
  const { cli, ...libraries } = entries

  it('are the faces that stand in src/', () => {
    const inFolders = readdirSync(join(root, 'src'))
      .map((folder) => `src/${folder}/index.ts`)
      .filter((file) => existsSync(join(root, file)))
    expect(faces.map(({ file }) => file).sort()).toEqual(['src/index.ts', ...inFolders].sort())
  })

  it('are the ones tsup builds', () => {
    const built = faces.map(({ file }) => [file.replace(/^src\/|\.ts$/g, ''), file])
    expect(libraries).toEqual(Object.fromEntries(built))
    expect(Object.values(manifest.bin)).toEqual(['./dist/cli.js'])
    expect(cli).toBe('src/cli/main.ts')
  })

  it.each(faces)('$subpath leads to both builds, types first', ({ subpath, file }) => {
    const output = file.replace(/^src\/|\.ts$/g, '')
    const expected = {
      import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
      require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
    }
    expect(JSON.stringify(manifest.exports[subpath])).toBe(JSON.stringify(expected))
  })

  it('are the ones the API reference describes', () => {
    expect([...manifest.typedocOptions.entryPoints].sort()).toEqual(faces.map(({ file }) => file).sort())
  })
})

describe('the check for documentation', () => {
  const files: Record<string, string> = {
    '/src/index.ts':
      "export { bare, type Bare, shown, Told, told } from './a.js'\nexport type { AsType } from './a.js'",
    '/src/a.ts': `
      export const bare = 1
      export interface Bare {}
      /** Words. */
      export const told = 1
      /** Words. */
      export interface Told extends Length {
        /** Words. */
        readonly said: string
        readonly unsaid: string
      }
      interface Length { readonly size: number }
      /**
       * Words.
       * @example
       * shown() // => 1
       */
      export const shown = () => 1
      /** Words. */
      export class AsType {}`,
  }
  const face = { subpath: '.', specifier: 'x', file: 'src/index.ts' }
  const [, found = []] = [...publicNames([face], '/', (path) => files[path])][0] ?? []

  it('finds every name, and which are values', () => {
    expect(found.map(({ name, isValue }) => [name, isValue])).toEqual([
      ['AsType', false],
      ['Bare', false],
      ['Told', false],
      ['bare', true],
      ['shown', true],
      ['told', true],
    ])
  })

  it('finds what is undocumented', () => {
    expect(undocumented(found)).toEqual([
      'src/a.ts Bare has no doc comment',
      'src/a.ts Told.unsaid has no doc comment',
      'src/a.ts Told.size has no doc comment',
      'src/a.ts bare has no doc comment',
      'src/a.ts bare has no @example',
      'src/a.ts told has no @example',
    ])
  })

  it('refuses a face without exports', () => {
    expect(() => publicNames([face], '/', () => '')).toThrow(
      '.: src/index.ts is not there, or exports nothing',
    )
  })
})
