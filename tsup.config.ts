import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  treeshake: false,
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
