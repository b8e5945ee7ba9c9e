import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Block, examplesOf, type Fence, fencesOf } from './blocks.js'

/** The root of the package. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort()

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The pages people read: the README and everything in docs/ but the API reference, which is generated. */
const pages = ['README.md', ...filesUnder('docs', '.md')].filter(
  (path) => !path.startsWith('docs/site/') && existsSync(join(root, path)),
)

/** The pages' fences, of all languages. */
export const pageFences = (): Fence[] => pages.flatMap((path) => fencesOf(read(path), path))

/** Every `@example` of every doc comment. */
export const sourceExamples = (): Block[] =>
  filesUnder('src', '.ts').flatMap((path) => examplesOf(read(path), path))
