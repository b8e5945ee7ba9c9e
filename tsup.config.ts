import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  treeshake: false,
  // Run-time dependencies stay decimal.js and zod; what a report needs to align columns is bundled.
  noExternal: ['string-width'],
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
      'report/index': 'src/report/index.ts',
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: false,
    dts: false,
    banner: { js: '#!/usr/bin/env node' },
  },
])
