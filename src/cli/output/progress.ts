import { printable } from '../../report/printable.js'
import type { Output } from '../io.js'
import type { ProgressMessages } from '../messages/messages-shape.js'
import { wrapped } from './wrapped.js'

/** Work on so much is done before anybody wonders. */
const worthTelling = 300_000

/** What is being done, on one line that is overwritten and taken away at the end. */
export interface Progress {
  /** Says what comes next, where there is enough to do (in bytes or characters) or something has been said already. */
  readonly show: (told: (words: ProgressMessages) => string, size?: number) => void
  /** Takes the line away. */
  readonly clear: () => void
}

const clearLine = '\r\u001b[2K'

/** Progress is for people: nothing is said where nobody looks. */
export const progressOn = (output: Output, words: ProgressMessages): Progress => {
  let isShown = false
  return {
    show(told, size = 0) {
      if (!output.isTTY || (!isShown && size < worthTelling)) return
      // On one line, or it could not be taken away.
      const [line = ''] = wrapped(printable(told(words)), Math.max(10, (output.columns ?? 80) - 1))
      output.write(`${clearLine}${line}`)
      isShown = true
    },
    clear() {
      if (isShown) output.write(clearLine)
      isShown = false
    },
  }
}
