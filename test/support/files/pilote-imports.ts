import { type MineStore, memoryStore } from '../../../src/dataset/mine/store.ts'
import type { Question } from '../../../src/domain/coverage/question.ts'
import { defaultReglages } from '../../../src/domain/imports/lists/read-liste.ts'
import { createImportHandlers } from '../../../src/worker/imports/handlers.ts'
import type { FichierApercu } from '../../../src/worker/protocol/imports.ts'
import { MONTLUCON, TODAY } from '../examples/montlucon.ts'
import { PILOTE_DIR } from './data-dirs.ts'
import { openPiloteWorker } from './pilote-worker.ts'
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
  await imports.ouvrir({ base: '', version: '', territoire: MONTLUCON, aujourdhui: TODAY, partage }, nothing)
  return { imports, store }
}

/** Sheets of files as they were read, taken for what they seem to be. */
export const asRead = (fichiers: readonly FichierApercu[]) =>
  fichiers.map(({ feuilles }) => feuilles.map(({ plan }) => ({ plan, retouches: {} })))

/** A file as it comes, and how it is called. */
export interface Apporte {
  readonly nom: string
  readonly octets: Uint8Array
}

/** The page over the published pilot, with all these files in it; what its report says. */
export async function bringToPage(apportes: readonly Apporte[]) {
  const { imports } = await openPiloteImports()
  const fichiers = apportes.map(({ nom, octets }) => ({ nom, octets: Uint8Array.from(octets).buffer }))
  const files = await imports.lire({ fichiers }, nothing)
  const demande = { feuilles: asRead(files), reglages: defaultReglages(TODAY), doublons: {} }
  const examen = await imports.examiner(demande, nothing)
  const rapport = await imports.rapport(null, nothing)
  const { octets } = await imports.utiliser({ le: 1 }, nothing)
  const { handlers: page } = await openPiloteWorker()
  await page.mesDonnees({ octets })
  return { page, examen, rapport, refus: files.flatMap(({ refus }) => refus ?? []) }
}

/** Who of Montluçon has a workshop within so many metres. */
export const ateliersWithin = (distanceM: number): Question => ({
  territoire: MONTLUCON,
  offre: 'ateliers',
  portee: { type: 'distance', distanceM },
})
