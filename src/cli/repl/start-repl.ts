import { type REPLServer, start } from 'node:repl'
import type { Io } from '../io.js'
import type { Session } from '../session.js'
import { historyFile } from './history.js'
import { writerFor } from './writer.js'

/** Puts the names of the library in scope: they can be used and shadowed, and not be changed. */
const define = (context: object, library: Readonly<Record<string, unknown>>): readonly string[] => {
  const names = Object.keys(library).filter((name) => name !== 'default' && !Object.hasOwn(context, name))
  for (const name of names) {
    Object.defineProperty(context, name, {
      value: library[name],
      configurable: true,
      enumerable: true,
      writable: false,
    })
  }
  return names
}

const keepHistory = async (server: REPLServer, env: Io['env']): Promise<void> => {
  const path = await historyFile(env)
  if (path === undefined) return
  await new Promise<void>((resolve) => {
    server.setupHistory(path, () => resolve())
  })
}

/** Node's own commands say what they do in the language of the user. */
const translate = (server: REPLServer, { words }: Session): void => {
  for (const [name, help] of Object.entries(words.repl.commands)) {
    const command = server.commands[name]
    if (command) Object.assign(command, { help })
  }
  server.defineCommand('help', {
    help: words.repl.commands['help'] ?? '',
    action() {
      const names = Object.keys(this.commands).sort()
      const widest = Math.max(...names.map((name) => name.length))
      for (const name of names) {
        this.output.write(`.${name.padEnd(widest)}  ${this.commands[name]?.help ?? ''}\n`)
      }
      this.displayPrompt()
    },
  })
}

/**
 * Node's REPL with the library in scope; ends when it is left. It shares its globals with the library: dates and maps typed in
 * a REPL with globals of its own would be none to the library's checks.
 */
export const runRepl = async (session: Session): Promise<void> => {
  const { io, words, screen } = session
  const isTerminal = io.stdin.isTTY === true && io.stdout.isTTY === true
  const library = await io.library()
  const banner = words.repl.banner({ version: await io.version() })
  io.stdout.write(`${banner.join('\n')}\n`)
  const writer = writerFor(session)
  const server = start({
    prompt: '> ',
    input: io.stdin,
    output: io.stdout,
    terminal: isTerminal,
    useColors: screen.hasColour,
    useGlobal: true,
    ignoreUndefined: true,
    writer: (value) => writer(value, { colors: screen.hasColour, showProxy: true }),
  })
  const names = define(server.context, library)
  translate(server, session)
  const left = new Promise<void>((resolve) => {
    server.once('exit', resolve)
  })
  if (isTerminal) await keepHistory(server, io.env)
  await left
  for (const name of names) Reflect.deleteProperty(server.context, name)
}
