import { type MineStore, memoryStore } from '../../../src/dataset/mine/store.ts'
import type { Question } from '../../../src/domain/coverage/question.ts'
import { createImportHandlers } from '../../../src/worker/imports/handlers.ts'
import type { FichierApercu } from '../../../src/worker/protocol/imports.ts'
import { MONTLUCON, TODAY } from '../examples/montlucon.ts'
import { PILOTE_DIR } from './data-dirs.ts'
import { readFolder } from './read-folder.ts'

/** Nobody follows how far a call is. */
export const nothing = () => {}

/** The worker that reads a person's files, opened on the pilot with what a device keeps. */
export async function openPiloteImports({
  partage = true,
  store = memoryStore(),
}: {
  readonly partage?: boolean
  readonly store?: MineStore
} = {}) {
  const imports = createImportHandlers(
    () => readFolder(PILOTE_DIR),
    async () => store,
  )
  await imports.ouvrir({ base: '', territoire: MONTLUCON, aujourdhui: TODAY, partage }, nothing)
  return { imports, store }
}

/** Sheets of files as they were read, taken for what they seem to be. */
export const asRead = (fichiers: readonly FichierApercu[]) =>
  fichiers.map(({ feuilles }) => feuilles.map(({ plan }) => ({ plan, retouches: {} })))

/** Who of Montluçon has a workshop within so many metres. */
export const ateliersWithin = (distanceM: number): Question => ({
  territoire: MONTLUCON,
  offre: 'ateliers',
  portee: { type: 'distance', distanceM },
})
