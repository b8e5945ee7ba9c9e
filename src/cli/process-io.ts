import { open, readFile, stat, writeFile } from 'node:fs/promises'
import type { Files, Io } from './io.js'

const folderError = (): Error => Object.assign(new Error('a folder'), { code: 'EISDIR' })

const files: Files = {
  async open(path) {
    const handle = await open(path)
    const found = await handle.stat()
    if (found.isDirectory()) {
      await handle.close()
      throw folderError()
    }
    return {
      // A pipe says that it is empty.
      size: found.isFile() ? found.size : undefined,
      chunks: handle.createReadStream({ autoClose: false }),
      close: () => handle.close(),
    }
  },
  write: (path, text) => writeFile(path, text),
  async isSame(one, other) {
    const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => undefined)))
    return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
  },
}

/** The package by its own name: a name that is not written out is left alone by whatever bundles this. */
const own = 'hotline-score'

/** The process and its files. The streams are made when they are asked for: that takes time, and can stop a process from ending. */
export const processIo: Io = {
  env: process.env,
  get stdin() {
    return process.stdin
  },
  get stdout() {
    return process.stdout
  },
  get stderr() {
    return process.stderr
  },
  files,
  async version() {
    const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
    return (JSON.parse(text) as { readonly version: string }).version
  },
  async library() {
    const paths = ['', '/schemes', '/bulletins', '/read', '/report']
    const faces = await Promise.all(
      paths.map((path) => import(`${own}${path}`) as Promise<Readonly<Record<string, unknown>>>),
    )
    return Object.assign({}, ...faces) as Readonly<Record<string, unknown>>
  },
}
