import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The command line as a program of its own. */
export interface BuiltCli {
  /** A folder for its files. */
  readonly folder: string
  readonly start: (argv: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess
  readonly remove: () => Promise<void>
}

const banner = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);"

/** Builds it from the sources, so that nobody's dist/ is in the way. */
export const buildCli = async (): Promise<BuiltCli> => {
  const folder = await mkdtemp(join(tmpdir(), 'hotline-score-'))
  await build({
    entryPoints: { cli: fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url)) },
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: { js: banner },
    logLevel: 'silent',
  })
  await writeFile(join(folder, 'package.json'), '{"type": "module", "version": "1.2.3"}')
  const cli = join(folder, 'dist/cli.js')
  return {
    folder,
    start: (argv, env = {}) =>
      spawn(process.execPath, [cli, ...argv], {
        cwd: folder,
        env: { PATH: process.env['PATH'], LANG: 'zh_CN', ...env },
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** What came of a process. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Waits for a process to end. */
export const ended = async (child: ChildProcess): Promise<Ended> => {
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk))
  const status = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8')
  return { status, stdout: text(stdout), stderr: text(stderr) }
}
