import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../../', import.meta.url))
const notCopied = new Set(['node_modules', '.git', 'dist', 'coverage'])

/** The package as a consumer gets it: built from the sources, packed, unpacked beside its dependencies. */
export interface Packed {
  /** A folder whose node_modules holds the package, its dependencies, and nothing else but what the tests need. */
  readonly consumer: string
  /** The packed files, by their path in the package. */
  readonly files: readonly string[]
  readonly remove: () => Promise<void>
}

const execute = promisify(execFile)

/** Runs a program and gives what it printed; throws, with all it printed, where it fails. */
export const run = async (folder: string, command: string, ...args: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await execute(command, args, { cwd: folder, maxBuffer: 2 ** 26 })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error })
  }
}

/** Builds in a copy of the sources, so that nobody's dist/ is in the way, and packs that. */
export const pack = async (): Promise<Packed> => {
  const work = await mkdtemp(join(tmpdir(), 'hotline-score-'))
  const copy = join(work, 'package')
  const consumer = join(work, 'consumer')
  const modules = join(consumer, 'node_modules')
  await cp(root, copy, {
    recursive: true,
    filter: (path) => !notCopied.has(relative(root, path)),
  })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  await run(copy, join(root, 'node_modules/.bin/tsup'), '--silent')
  const packed = await run(copy, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', work)
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }]
  await mkdir(join(modules, 'hotline-score'), { recursive: true })
  await mkdir(join(modules, '@types'))
  await run(work, 'tar', '-xzf', filename, '-C', join(modules, 'hotline-score'), '--strip-components=1')
  for (const name of ['decimal.js', 'zod', '@types/node']) {
    await symlink(join(root, 'node_modules', name), join(modules, name))
  }
  return {
    consumer,
    files: files.map(({ path }) => path).sort(),
    remove: () => rm(work, { recursive: true, force: true }),
  }
}

/** Writes a file into the consumer's folder. */
export const write = async ({ consumer }: Packed, name: string, text: string): Promise<void> => {
  const path = join(consumer, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** A program of the root's own node_modules. */
export const tool = (name: string): string => join(root, 'node_modules/.bin', name)
