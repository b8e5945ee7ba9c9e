import { runRepl } from '../repl/start-repl.js'
import type { ExitStatus, Session } from '../session.js'

/** `repl`: Node's REPL with the library in scope. */
export const replCommand = async (session: Session): Promise<ExitStatus> => {
  await runRepl(session)
  return 0
}
