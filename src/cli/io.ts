import type { Readable, Writable } from 'node:stream'

/** A stream that words are written to. */
export type Output = Writable & {
  /** Whether a person looks at it. */
  readonly isTTY?: boolean
  /** How many columns that person sees. */
  readonly columns?: number
}

/** A file that has been opened for reading, or standard input. */
export interface OpenedFile {
  /** How long it is, where that is known before it is read. */
  readonly size: number | undefined
  /** Its bytes; nothing is read before the first is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>
  readonly close: () => Promise<void>
}

/** The files that a command reads and writes. */
export interface Files {
  /** Fails with the errors of `node:fs`, and with EISDIR for a folder. */
  readonly open: (path: string) => Promise<OpenedFile>
  readonly write: (path: string, text: string) => Promise<void>
  /** Whether two paths lead to one file that is there. */
  readonly isSame: (one: string, other: string) => Promise<boolean>
}

/** All that a command touches of the world. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly files: Files
  /** The version of the package. */
  readonly version: () => Promise<string>
  /** Every public name of the package, for the REPL. */
  readonly library: () => Promise<Readonly<Record<string, unknown>>>
}
