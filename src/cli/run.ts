import { CommanderError } from 'commander'
import type { Io, Output } from './io.js'
import { languageOf } from './language.js'
import type { RefusalMessages } from './messages/messages-shape.js'
import { messagesIn } from './messages.js'
import { progressOn } from './output/progress.js'
import { screenOf } from './output/screen.js'
import { programFor } from './program.js'
import { Refusal } from './refusal.js'
import { type ExitStatus, type Session, say } from './session.js'

/** Bad input or usage. */
const refused: ExitStatus = 2

/** What went wrong, on one line and without a stack. */
const lineOf = (error: unknown, words: RefusalMessages): string => {
  if (error instanceof Refusal) return error.told(words)
  return words.unexpected({
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  })
}

/** Watches an output: whoever reads it may stop, which is no error; anything else is told at the end. */
const watched = (output: Output): (() => Promise<string | undefined>) => {
  let problem: string | undefined
  output.on('error', (error: NodeJS.ErrnoException) => {
    problem ??= error.code ?? error.message
  })
  return async () => {
    if (!output.destroyed && problem === undefined) {
      await new Promise<void>((resolve) => {
        output.write('', () => resolve())
      })
    }
    return problem === 'EPIPE' ? undefined : problem
  }
}

const carryOut = async (argv: readonly string[], session: Session): Promise<ExitStatus> => {
  let status: ExitStatus = 0
  const program = await programFor(session, (ended) => {
    status = ended
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    // Help and version end by an error of the library that means no harm.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
  }
  return status
}

/**
 * The command line, apart from the process: reads the arguments, does what they ask for, and gives the exit status. It never
 * throws: whatever goes wrong is told on one line of standard error.
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitStatus> => {
  const language = languageOf(argv, io.env)
  const words = messagesIn(language)
  const session: Session = {
    io,
    language,
    words,
    screen: screenOf(io.stdout, io.env),
    progress: progressOn(io.stderr, words.progress),
  }
  const complain = (error: unknown): ExitStatus => {
    say(session, lineOf(error, words.refusals))
    return refused
  }
  io.stderr.on('error', () => {})
  const flushed = watched(io.stdout)
  try {
    const status = await carryOut(argv, session)
    session.progress.clear()
    const problem = await flushed()
    if (problem === undefined) return status
    return complain(new Refusal((told) => told.unwritable({ name: '-', code: problem })))
  } catch (error) {
    return complain(error)
  }
}
