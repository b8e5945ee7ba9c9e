import { Refusal } from '../refusal.js'
import type { Session } from '../session.js'
import { print, say } from '../session.js'

/** Where a page goes that is not saved. */
const standardOutput = '-'

/** Saves a page, but never over the file it was made from. Whether anything else is left to be printed. */
export const savePage = async (
  path: string,
  page: string,
  input: string,
  session: Session,
): Promise<'printed' | 'saved'> => {
  if (path === standardOutput) {
    print(session, page)
    return 'printed'
  }
  const { files } = session.io
  if (await files.isSame(path, input)) throw new Refusal((words) => words.overwritesInput({ name: path }))
  session.progress.show((words) => words.writing({ name: path }), page.length)
  await files.write(path, page).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
    throw new Refusal((words) => words.unwritable({ name: path, code }))
  })
  say(session, session.words.results.written({ name: path }))
  return 'saved'
}
