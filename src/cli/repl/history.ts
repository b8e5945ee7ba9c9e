import { mkdir, open } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from '../io.js'

/** Where what was typed is kept; `NODE_REPL_HISTORY` says another place, or none where it is empty. */
const pathIn = ({ NODE_REPL_HISTORY, XDG_STATE_HOME, LOCALAPPDATA }: Io['env']): string | undefined => {
  if (NODE_REPL_HISTORY !== undefined) return NODE_REPL_HISTORY.trim() || undefined
  const state = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state')
  return join(state, 'hotline-score', 'repl-history')
}

/** The file of the history; `undefined` where none can be kept, which is no reason to complain. */
export const historyFile = async (env: Io['env']): Promise<string | undefined> => {
  const path = pathIn(env)
  if (path === undefined) return undefined
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const handle = await open(path, 'a+', 0o600)
    await handle.close()
    return path
  } catch {
    return undefined
  }
}
