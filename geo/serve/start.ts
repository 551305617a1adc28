import { join } from 'node:path'
import { parseManifest } from '../../src/dataset/manifest.ts'
import { jourDe } from '../../src/domain/calendar/jour-de.ts'
import { AIDE_START } from '../cli/aide.ts'
import { DATA_DIR } from '../cli/open-dataset.ts'
import { startCommand } from '../cli/print.ts'
import { readJsonFile } from '../read/json.ts'
import { saySystem } from '../read/say-system.ts'
import { buildMissing, DIST } from './build-page.ts'
import { writeManifeste } from './manifeste.ts'
import { packFirst } from './pack-first.ts'
import { readReglages } from './reglages.ts'
import { createStaticServer } from './server.ts'

/** An empty one says nothing. */
const PORT = Number(process.env.PORT?.trim() || 4173)

/** `npm start`: data if there are none, the application if it is older than its sources, then serve both. */
async function start(): Promise<void> {
  startCommand(AIDE_START)
  if (!Number.isInteger(PORT) || PORT < 0 || PORT > 65535) {
    throw new Error(`PORT : un nombre entre 0 et 65535 attendu, « ${process.env.PORT} » reçu`)
  }
  await buildMissing((line) => console.log(line))
  writeManifeste(DIST)
  const { reglages, problemes } = readReglages(DIST)
  for (const probleme of problemes) console.error(probleme)
  const server = createStaticServer(DIST, DATA_DIR, '/', { reglages })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE'
    console.error(
      taken
        ? `Le port ${PORT} est pris. Choisissez-en un autre : PORT=${PORT === 4174 ? 4175 : 4174} npm start`
        : (saySystem(error) ?? error.message),
    )
    if (error.code === 'EACCES') console.error('Sous 1024, un port est à root : PORT=4173 npm start')
    process.exit(1)
  })
  server.listen(PORT, () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : PORT
    console.log(`\nÀ portée : http://localhost:${port}\nDonnées : ${describeData()}\n`)
    // Only sooner: what is not packed now is when it is asked for.
    packFirst(`http://localhost:${port}/`).catch(() => {})
  })
}

function describeData(): string {
  const why = (reason: string) => `illisibles (${reason}) ; reconstruisez-les : npm run geo -- --pilote`
  let json: unknown
  try {
    json = readJsonFile(join(DATA_DIR, 'manifest.json'))
  } catch (error) {
    return why(saySystem(error) ?? (error as Error).message)
  }
  const result = parseManifest(json)
  if (!result.ok) return why(result.reason)
  const { titre, construitLe } = result.manifest
  return `${titre}, construites le ${jourDe(construitLe)}`
}

start().catch((error: unknown) => {
  console.error(saySystem(error) ?? (error instanceof Error ? error.message : error))
  process.exit(1)
})
