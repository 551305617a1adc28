/** Builds the application for the browser tests and serves it over each data set. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { createStaticServer } from '../../geo/serve/server.ts'
import { buildTestData } from '../support/build-data.ts'
import { FRANCE_PORT, PILOTE_PORT } from './addresses.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = fileURLToPath(new URL('../.output/dist', import.meta.url))

const data = await buildTestData()
await build({ root, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
createStaticServer(dist, data.pilote).listen(PILOTE_PORT)
if (data.france !== null && existsSync(data.france)) createStaticServer(dist, data.france).listen(FRANCE_PORT)
