import { basename } from 'node:path'
import { DataError } from '../../src/dataset/read-file.ts'
import { buildNetwork } from '../../src/domain/roads/build-network.ts'
import type { RoadNetwork } from '../../src/domain/roads/network.ts'
import { readOsmRoads } from './read-osm-roads.ts'
import { readTroncons } from './read-troncons.ts'
import { RemarquesRoutes } from './remarques.ts'

export interface Reseau {
  readonly network: RoadNetwork
  readonly fichiers: readonly string[]
  /** Day of the oldest file's data, when they say it. */
  readonly date: string | null
  /** What must stand beside anything shown of it; null when the file does not say whose it is. */
  readonly mention: string | null
  readonly remarques: readonly string[]
}

/** OpenStreetMap's, asked for by its licence (ODbL 1.0). */
const MENTION_OSM = '© les contributeurs d’OpenStreetMap (ODbL)'

const isPbf = (path: string) => path.endsWith('.pbf')
const isTable = (path: string) => /\.csv(\.gz)?$/.test(path)

/** Reads network files, of one kind: .osm.pbf or tables of segments. Throws DataError: file, element, why. */
export async function readReseau(paths: readonly string[]): Promise<Reseau> {
  const other = paths.find((path) => !isPbf(path) && !isTable(path))
  if (other !== undefined) {
    throw new DataError('corrompu', other, 'réseau attendu en .osm.pbf, .csv ou .csv.gz')
  }
  if (paths.some(isPbf) && paths.some(isTable)) {
    throw new DataError('corrompu', paths.join(', '), 'un .osm.pbf et un .csv ne se mélangent pas')
  }
  const remarques = new RemarquesRoutes()
  const osm = isPbf(paths[0] ?? '') ? readOsmRoads(paths, remarques) : null
  const ways = osm?.ways ?? (await readTroncons(paths, remarques))
  if (ways.profile.length === 0)
    throw new DataError('corrompu', paths.join(', '), 'aucune route dans ce réseau')
  const dates = (osm?.files ?? []).flatMap(({ date }) => date ?? [])
  return {
    network: buildNetwork(ways),
    fichiers: paths.map((path) => basename(path)),
    date: dates.sort()[0] ?? null,
    mention: osm === null ? null : MENTION_OSM,
    remarques: remarques.phrases(),
  }
}
