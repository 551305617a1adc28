/** Composition root of the worker that reads a person's files: started by the view "Mes données". */

import { openStore } from '../dataset/mine/store.ts'
import { readFiles } from '../dataset/pannes/read-files.ts'
import { createImportHandlers } from './imports/handlers.ts'
import { serveImports } from './imports/serve-imports.ts'
import type { FromImports, ToImports } from './protocol/imports.ts'

const scope = self as unknown as {
  postMessage: (message: FromImports) => void
  onmessage: ((event: MessageEvent<ToImports>) => void) | null
}

const handle = serveImports(createImportHandlers(readFiles, openStore), (message) =>
  scope.postMessage(message),
)
scope.onmessage = (event) => void handle(event.data)
