import { PassThrough, Readable, Writable } from 'node:stream'
import * as bulletins from '../../../src/bulletins/index.js'
import type { Io, OpenedFile } from '../../../src/cli/io.js'
import { run } from '../../../src/cli/run.js'
import * as library from '../../../src/index.js'
import * as read from '../../../src/read/index.js'
import * as report from '../../../src/report/index.js'
import * as schemes from '../../../src/schemes/index.js'

/** A file of the test: its content, or what opening it fails with, or a stream of unknown length. */
export type TestFile = string | Uint8Array | { readonly fails: string } | { readonly opened: OpenedFile }

/** What a run of the command line is given. */
export interface RunOptions {
  readonly files?: Readonly<Record<string, TestFile>>
  readonly env?: Readonly<Record<string, string>>
  /** What comes from standard input; a terminal where there is nothing. */
  readonly stdin?: string | Uint8Array
  /** How wide the terminal is; no terminal without it. */
  readonly columns?: number
  /** What a write fails with. */
  readonly writeFails?: string
}

/** What came of it. */
export interface RunResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  /** The files that were written. */
  readonly written: ReadonlyMap<string, string>
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: somewhere`), { code })

const capturing = (columns: number | undefined): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

const opened = (content: string | Uint8Array): OpenedFile => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { size: bytes.length, chunks: Readable.from([bytes]), close: async () => {} }
}

const streamOf = (stdin: string | Uint8Array | undefined): Io['stdin'] =>
  stdin === undefined
    ? Object.assign(new PassThrough(), { isTTY: true })
    : Readable.from([typeof stdin === 'string' ? Buffer.from(stdin) : stdin])

/** Runs the command line in this process, with files of the test and streams that are caught. */
export const runCli = async (argv: readonly string[], options: RunOptions = {}): Promise<RunResult> => {
  const { files = {}, env = {}, stdin, columns, writeFails } = options
  const [stdout, stderr] = [capturing(columns), capturing(columns)]
  const written = new Map<string, string>()
  const status = await run(argv, {
    env,
    stdin: streamOf(stdin),
    stdout: stdout.stream,
    stderr: stderr.stream,
    files: {
      async open(path) {
        const file = Object.hasOwn(files, path) ? files[path] : undefined
        if (file === undefined) throw failure('ENOENT')
        if (typeof file === 'string' || file instanceof Uint8Array) return opened(file)
        if ('fails' in file) throw failure(file.fails)
        return file.opened
      },
      async write(path, text) {
        if (writeFails !== undefined) throw failure(writeFails)
        written.set(path, text)
      },
      isSame: async (one, other) => one === other && Object.hasOwn(files, one),
    },
    version: async () => '1.2.3',
    library: async () => ({ ...library, ...schemes, ...bulletins, ...read, ...report }),
  })
  return { status, stdout: stdout.text(), stderr: stderr.text(), written }
}
