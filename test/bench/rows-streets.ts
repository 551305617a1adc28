import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readReseau } from '../../geo/roads/read-reseau.ts'
import { readStreets } from '../../src/dataset/streets-file.ts'
import type { Tuile } from '../../src/domain/geo/tuile.ts'
import { MAX_STREET_ZOOM, MIN_STREET_ZOOM } from '../../src/domain/roads/street-ranks.ts'
import { indexStreets } from '../../src/worker/streets/street-index.ts'
import { createStreetTiles } from '../../src/worker/streets/street-tiles.ts'
import { thinIndex } from '../../src/worker/streets/thin-index.ts'
import { OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { publishStreets } from '../support/files/street-files.ts'
import { type BenchRow, measureBytes } from './measure.ts'

const PORTO = join(OPEN_DATA_DIR, 'roads/porto.osm.pbf')
/** Praça da Liberdade: the densest streets of the extract. */
const CENTRE = { lon: -8.6109, lat: 41.1466 }
const ROUNDS = 3

/** Porto, the size of a département: what the worker of the streets does from the bytes of its files on. */
export async function benchStreets(wants: (name: string) => boolean): Promise<BenchRow[]> {
  if (!existsSync(PORTO)) {
    console.log('rues-*: no ../shared/open-data/roads, not measured')
    return []
  }
  const { network } = await readReseau([PORTO])
  const { files, read } = await publishStreets(network)
  const open = () => createStreetTiles(read, [{ code: '13', bbox: [-180, -85, 180, 85], files }])
  const rows: BenchRow[] = []
  // Nine tiles of 512 px: a screen of 1440 by 900, and what a pan brings in next.
  const screen = (z: number) => around(tileAt(z))
  if (wants('rues-porto-premier-ecran-ms')) {
    // Once, cold, as the first paint is.
    const value = await spentMs(() => cutAll(open(), screen(14)))
    rows.push({ name: 'rues-porto-premier-ecran-ms', value, unit: 'ms', goal: '<= 1500' })
  }
  if (wants('rues-porto-memoire-mo')) {
    // What stays of the files; the tiles themselves go to the map.
    const streets = await readStreets(read, files)
    const { start, edgeClass, edgeFlags, edgeName, names } = streets
    const shared = [start, edgeClass, edgeFlags, edgeName].reduce(
      (sum, { byteLength }) => sum + byteLength,
      0,
    )
    const texts = names.reduce((sum, { length }) => sum + 2 * length, 0)
    const bytes = measureBytes(() => indexStreets(streets)) + shared + texts
    rows.push({ name: 'rues-porto-memoire-mo', value: bytes / 1e6, unit: 'MB', goal: '<= 20' })
  }
  if (wants('rues-porto-memoire-loin-mo')) {
    // What stays of it for views from afar, which may hold dozens of such networks.
    const index = indexStreets(await readStreets(read, files))
    const bytes = measureBytes(() => thinIndex(index, 10))
    rows.push({ name: 'rues-porto-memoire-loin-mo', value: bytes / 1e6, unit: 'MB', goal: '<= 1' })
  }
  const tiles = open()
  await cutAll(tiles, screen(14))
  if (wants('rues-porto-pire-tuile-ms')) {
    let worst = 0
    for (let z = MIN_STREET_ZOOM; z <= MAX_STREET_ZOOM; z++) {
      for (const tuile of screen(z)) {
        const runs: number[] = []
        for (let round = 0; round < ROUNDS; round++) runs.push(await spentMs(() => cutAll(tiles, [tuile])))
        worst = Math.max(worst, Math.min(...runs))
      }
    }
    rows.push({ name: 'rues-porto-pire-tuile-ms', value: worst, unit: 'ms', goal: '<= 300' })
  }
  return rows
}

async function cutAll(tiles: ReturnType<typeof createStreetTiles>, wanted: readonly Tuile[]): Promise<void> {
  for (const tuile of wanted) (await tiles({ tuile, proches: ['13'] })).cut()
}

/** Processor ms of all threads of this process. */
async function spentMs(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function tileAt(z: number): Tuile {
  const phi = (CENTRE.lat * Math.PI) / 180
  const x = Math.floor(((CENTRE.lon + 180) / 360) * 2 ** z)
  return { z, x, y: Math.floor(((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * 2 ** z) }
}

const around = ({ z, x, y }: Tuile): Tuile[] =>
  [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => ({ z, x: x + dx, y: y + dy })))
