/** Builds the application for the browser tests and serves it over each data set. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createCompressed } from '../../geo/serve/compressed.ts'
import { createStaticServer } from '../../geo/serve/server.ts'
import { ensureGenerated } from '../support/draw/draw-jeu.ts'
import { setup as buildData } from '../support/files/build-data.ts'
import { FRANCE_DIR, generatedDir, PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { DOSSIER, DOSSIER_PORT, FRANCE_PORT, GENEREE, GENEREE_PORT, PILOTE_PORT } from './addresses.ts'
import { buildOnce } from './build-once.ts'

const dist = join(ROOT, 'test/.output/dist')

await buildData()
await ensureGenerated(GENEREE)
await buildOnce(dist)
// The page is the same for all: its files are compressed once, as `npm start` does only where times are measured.
const options = {
  compressed: createCompressed(undefined, process.env.E2E_SUITE === undefined ? undefined : 0),
}
if (existsSync(join(FRANCE_DIR, 'manifest.json')))
  createStaticServer(dist, FRANCE_DIR, '/', options).listen(FRANCE_PORT)
createStaticServer(dist, generatedDir(GENEREE.cells), '/', options).listen(GENEREE_PORT)
createStaticServer(dist, PILOTE_DIR, DOSSIER, options).listen(DOSSIER_PORT)
createStaticServer(dist, PILOTE_DIR, '/', options).listen(PILOTE_PORT)
