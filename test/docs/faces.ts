import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pages.js'

/** What package.json says that the gates hold against the sources. */
export interface Manifest {
  readonly name: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
  readonly typedocOptions: { readonly entryPoints: readonly string[] }
}

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

/** A public entry point: the name consumers import it by, and the source file behind it. */
export interface Face {
  /** The key in package.json's `exports`: `.`, `./schemes`, … */
  readonly subpath: string
  /** What an import statement says: `hotline-score`, `hotline-score/schemes`, … */
  readonly specifier: string
  /** The source, from the root of the package. */
  readonly file: string
}

/** The public entry points that package.json exports, each with the source it must come from. */
export const faces: readonly Face[] = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== './package.json')
  .map((subpath) => ({
    subpath,
    specifier: join(manifest.name, subpath),
    file: join('src', subpath, 'index.ts'),
  }))

/** The module behind a specifier: the library's own from source, anything else as installed. */
export const load = (specifier: string): Promise<Record<string, unknown>> => {
  const face = faces.find((known) => known.specifier === specifier)
  if (!face && specifier.startsWith(manifest.name)) {
    throw new Error(`package.json exports no ${specifier}`)
  }
  return import(/* @vite-ignore */ face ? join(root, face.file) : specifier)
}
