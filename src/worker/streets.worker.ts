/** Composition root of the worker that cuts streets into tiles: started by the first tile a map asks for. */
import { readFiles } from '../dataset/pannes/read-files.ts'
import type { FromStreets, ToStreets } from './protocol/streets.ts'
import { serveStreets } from './streets/serve-streets.ts'

const scope = self as unknown as {
  postMessage: (message: FromStreets, transfer: Transferable[]) => void
  onmessage: ((event: MessageEvent<ToStreets>) => void) | null
}

const handle = serveStreets(readFiles, (message, transfer) => scope.postMessage(message, transfer))
scope.onmessage = (event) => handle(event.data)
