/** Composition root of the worker: the data set over fetch, the handlers, the wire. */
import { readKept } from '../dataset/mine/read-kept.ts'
import { derniereOf } from '../dataset/pannes/derniere.ts'
import { readFiles } from '../dataset/pannes/read-files.ts'
import { createHandlers } from './answers/handlers.ts'
import type { FromWorker, ToWorker } from './protocol/index.ts'
import { serveRequests } from './serve.ts'

const scope = self as unknown as {
  postMessage: (message: FromWorker, transfer: Transferable[]) => void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const handle = serveRequests(createHandlers(readFiles, readKept, derniereOf), (message, transfer) =>
  scope.postMessage(message, transfer),
)
scope.onmessage = (event) => handle(event.data)
