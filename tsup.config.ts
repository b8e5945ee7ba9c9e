import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The packages that are bundled; known once everything is built. */
const bundled = new Set<string>()

const licenceOf = (name: string): string => {
  const folder = `node_modules/${name}`
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const texts = readdirSync(folder)
    .filter((path) => /^(?:licen[cs]e|third_party_licenses)(?:\.|$)/i.test(path))
    .map((path) => readFileSync(`${folder}/${path}`, 'utf8').trim())
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What is bundled of others is passed on with its licence. */
const licences: Plugin = {
  name: 'licences',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      for (const input of Object.keys(metafile?.inputs ?? {})) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
        if (name !== undefined) bundled.add(name)
      }
      if (bundled.size === 0) return
      mkdirSync('dist', { recursive: true })
      writeFileSync('dist/third-party-licences.txt', [...bundled].sort().map(licenceOf).join('\n\n'))
    })
  },
}

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  treeshake: false,
  esbuildPlugins: [licences],
  // Run-time dependencies stay decimal.js and zod; what a report needs to align columns and the reader to take tables and
  // scripts apart is bundled.
  noExternal: ['string-width', 'opencc-js', 'papaparse', 'htmlparser2'],
  // tsup 8.5.1 sets baseUrl in its declaration step, which TypeScript 6 rejects without this.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
}

export default defineConfig([
  {
    ...shared,
    clean: true,
    format: ['esm', 'cjs'],
    entry: {
      index: 'src/index.ts',
      'schemes/index': 'src/schemes/index.ts',
      'bulletins/index': 'src/bulletins/index.ts',
      'read/index': 'src/read/index.ts',
      'report/index': 'src/report/index.ts',
      'columns/index': 'src/columns/index.ts',
      'sql/index': 'src/sql/index.ts',
    },
  },
  {
    ...shared,
    // Commands are loaded when they are called for. Everything is bundled, zod and decimal.js too: one file loads in a fraction of
    // the time that zod's own hundred take.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: [/./],
    minify: true,
    sourcemap: false,
    dts: false,
    // What is bundled of CommonJS asks for Node's modules by `require`.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  },
])
