import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AIDE_PAQUET } from '../cli/aide.ts'
import { DATA_DIR } from '../cli/open-dataset.ts'
import { runCommand } from '../cli/read-arguments.ts'
import { tryToWrite } from '../read/make-folder.ts'
import { buildMissing, DIST } from './build-page.ts'
import { dateOf, hostPage, readSite } from './deploie.ts'
import { writeManifeste } from './manifeste.ts'
import { writePackage } from './write-package.ts'

/** Pictures of the guide, which names them so. */
const IMAGES = fileURLToPath(new URL('guide', import.meta.url))

/** `npm run paquet`: one zip for a town hall without Node. */
await runCommand(AIDE_PAQUET, async (argv) => {
  const asked = readSite(argv, { racine: '/srv/a-portee/site', sortie: 'deploy/a-portee.zip' })
  tryToWrite(dirname(asked.sortie))
  await buildMissing((line) => console.error(line))
  writeManifeste(DIST)
  const { files, problemes } = hostPage(DIST, DATA_DIR, asked)
  const { 'GUIDE-DSI.md': guide = '', ...hosting } = files
  const textes = Object.fromEntries(
    Object.entries(hosting).map(([name, text]) => [join('deploy', name), text]),
  )
  const images = Object.fromEntries(
    readdirSync(IMAGES).map((name) => [`guide/${name}`, readFileSync(join(IMAGES, name))]),
  )
  const said = Number(process.env.SOURCE_DATE_EPOCH)
  const epoch = Number.isSafeInteger(said) && said > 0 ? said : dateOf(join(DATA_DIR, 'manifest.json'))
  const count = writePackage(asked.sortie, {
    dist: DIST,
    donnees: DATA_DIR,
    textes: { ...textes, ...images, 'GUIDE-DSI.md': guide },
    epoch,
  })
  return {
    texte: `${asked.sortie} : ${count} fichiers. La suite est dans GUIDE-DSI.md, dedans.\n`,
    remarques: problemes,
  }
})
