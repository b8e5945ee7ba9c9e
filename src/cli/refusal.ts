import type { RefusalMessages } from './messages/messages-shape.js'

/** Bad input or usage: one line in the language of the user, and exit status 2. It never leaves the command line. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  /** Says what is wrong. */
  readonly told: (words: RefusalMessages) => string

  constructor(told: (words: RefusalMessages) => string) {
    super('refused')
    this.told = told
  }
}
