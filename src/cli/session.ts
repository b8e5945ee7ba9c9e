import type { Language } from '../report/messages.js'
import { printable } from '../report/printable.js'
import type { Io } from './io.js'
import type { Messages } from './messages/messages-shape.js'
import type { Progress } from './output/progress.js'
import type { Screen } from './output/screen.js'

/** How a command ends: all is well, something differs, or the input or the usage was bad. */
export type ExitStatus = 0 | 1 | 2

/** What every command has at hand. */
export interface Session {
  readonly io: Io
  readonly language: Language
  readonly words: Messages
  readonly screen: Screen
  readonly progress: Progress
}

/** How results are printed; text unless asked otherwise. */
export interface OutputOptions {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly csv?: boolean
  /** A file for the page. */
  readonly html?: string
}

/** Prints results. */
export const print = ({ io, progress }: Session, text: string): void => {
  progress.clear()
  io.stdout.write(text)
}

const escaped = (character: string): string =>
  character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Prints one document for programs. JSON lets through controls beyond ASCII, which some terminals obey. */
export const printJson = (session: Session, document: object): void =>
  print(session, `${JSON.stringify(document, null, 2).replace(/\p{Cc}/gu, escaped)}\n`)

/** Says something beside the results, on a line. */
export const say = ({ io, progress }: Session, text: string): void => {
  progress.clear()
  io.stderr.write(`hotline-score: ${printable(text)}\n`)
}
