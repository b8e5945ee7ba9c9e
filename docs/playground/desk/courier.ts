import type { Reply } from './answer.js'
import { makeDesk } from './desk.js'
import type { FileFormat, Order, Question } from './question.js'

/** Someone who takes orders and replies later. */
interface Counter {
  take(order: Order): void
  close(): void
}

/** Where there are no workers, the page does the work itself, after what it shows now has been drawn. */
const counterOnPage = (reply: (reply: Reply) => void): Counter => {
  const desk = makeDesk()
  let isOpen = true
  return {
    take: (order) => {
      setTimeout(() => {
        if (isOpen) reply(desk(order))
      }, 30)
    },
    close: () => {
      isOpen = false
    },
  }
}

const counterInWorker = (script: string, reply: (reply: Reply) => void, onFailure: () => void): Counter => {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  worker.onmessage = ({ data }: MessageEvent<Reply>) => reply(data)
  worker.onerror = (event) => {
    event.preventDefault()
    onFailure()
  }
  return {
    take: (order) => worker.postMessage(order),
    close: () => {
      worker.terminate()
      URL.revokeObjectURL(address)
    },
  }
}

interface Waiting {
  readonly order: Order
  readonly done: (reply: Reply) => void
}

/**
 * Brings questions to the desk one at a time, in a worker, so that the page stays at hand. Of questions that pile up only the
 * last is asked; a text that has been replaced meanwhile is not read to its end.
 */
export class Courier {
  readonly #script: string
  #counter: Counter | undefined
  #hasWorkers = true
  #current: Waiting | undefined
  #next: Waiting | undefined
  #files: Waiting[] = []
  #count = 0

  /** @param script the whole script of the page, which is that of the worker too */
  constructor(script: string) {
    this.#script = script
  }

  /** Asks; a question that another one overtakes gets no reply. */
  ask(question: Question, done: (reply: Reply) => void): void {
    this.#next = this.#waiting(question, undefined, done)
    if (this.#current && this.#current.order.question.text !== question.text) this.#close()
    this.#send()
  }

  /** Asks for a file; nothing overtakes it. */
  fetch(question: Question, format: FileFormat, done: (reply: Reply) => void): void {
    this.#files.push(this.#waiting(question, format, done))
    this.#send()
  }

  #waiting(question: Question, format: FileFormat | undefined, done: (reply: Reply) => void): Waiting {
    return { order: { number: ++this.#count, question, format }, done }
  }

  #close(): void {
    this.#counter?.close()
    this.#counter = undefined
    if (this.#current?.order.format !== undefined) this.#files.unshift(this.#current)
    this.#current = undefined
  }

  #send(): void {
    if (this.#current) return
    this.#current = this.#next ?? this.#files.shift()
    this.#next = undefined
    if (!this.#current) return
    this.#counter ??= this.#open()
    this.#counter.take(this.#current.order)
  }

  #open(): Counter {
    const reply = (given: Reply): void => {
      const current = this.#current
      if (current?.order.number !== given.number) return
      this.#current = undefined
      current.done(given)
      this.#send()
    }
    if (!this.#hasWorkers) return counterOnPage(reply)
    try {
      return counterInWorker(this.#script, reply, () => this.#withoutWorker())
    } catch {
      this.#hasWorkers = false
      return counterOnPage(reply)
    }
  }

  #withoutWorker(): void {
    this.#hasWorkers = false
    const open = this.#current
    this.#close()
    if (open?.order.format === undefined) this.#next ??= open
    this.#send()
  }
}
