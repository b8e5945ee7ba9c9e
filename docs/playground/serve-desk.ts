import { makeDesk } from './desk/desk.js'
import type { Order } from './desk/question.js'

/** The worker: takes an order, sends the reply. */
export const serveDesk = (): void => {
  const desk = makeDesk()
  const send = postMessage as (message: unknown) => void
  addEventListener('message', ({ data }: MessageEvent<Order>) => send(desk(data)))
}
