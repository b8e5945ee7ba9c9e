import { serveDesk } from './serve-desk.js'
import { openPage } from './view/page.js'

/** With a script there is a page to open, and the worker runs the same script; without, this is the worker. */
export const start = (script: string | null | undefined): void => {
  if (script) openPage(script)
  else serveDesk()
}
