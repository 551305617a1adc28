/** Composition root of the worker: the data set over fetch, the handlers, the wire. */
import { fetchOrKept } from '../dataset/garde/fetch-or-kept.ts'
import { readKept } from '../dataset/mine/read-kept.ts'
import { createHandlers } from './answers/handlers.ts'
import type { FromWorker, ToWorker } from './protocol/index.ts'
import { serveRequests } from './serve.ts'

const scope = self as unknown as {
  postMessage: (message: FromWorker, transfer: Transferable[]) => void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const handle = serveRequests(createHandlers(fetchOrKept, readKept), (message, transfer) =>
  scope.postMessage(message, transfer),
)
scope.onmessage = (event) => handle(event.data)
