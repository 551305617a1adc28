import { type Dataset, openDataset } from '../../../src/dataset/dataset.ts'
import { createHandlers, type Handlers } from '../../../src/worker/answers/handlers.ts'
import { PILOTE_DIR } from './data-dirs.ts'
import { readFolder } from './read-folder.ts'

/** The pilot, and the handlers of a worker that has opened it. */
export async function openPiloteWorker(): Promise<{
  readonly data: Dataset
  readonly handlers: Handlers
}> {
  const handlers = createHandlers(() => readFolder(PILOTE_DIR))
  await handlers.ouvrir({ base: '' })
  return { data: await openDataset(readFolder(PILOTE_DIR)), handlers }
}
