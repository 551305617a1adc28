import { countCensusCells } from '../read/cells.ts'
import { readGeoJson } from '../read/json.ts'
import { readOutlines, readQpv } from '../read/read-sources.ts'
import { readDensite, readFrr } from '../read/zonages.ts'
import { checkLieux, type Verified } from './check-lieux.ts'
import type { SourceId } from './sources.ts'

export interface NetworkSource {
  readonly source: SourceId
  /** Where the file goes in the cache: the names the folder feed knows. */
  readonly fichier: string
  /** The list may come in pages (`data`, `links.next`). */
  readonly pages?: true
  /** Reads the whole file with the build's own reader; throws with what is wrong. */
  readonly verify: (path: string) => Verified
}

const rows = (lignes: number): Verified => ({ lignes, avertissements: [] })

export const NETWORK_SOURCES: readonly NetworkSource[] = [
  { source: 'lieux', fichier: 'places/lieux_national.json', pages: true, verify: checkLieux },
  {
    source: 'communes',
    fichier: 'communes/communes.geojson',
    verify: (path) => rows(readOutlines(path).length),
  },
  {
    source: 'departements',
    fichier: 'communes/departements.geojson',
    verify: (path) => rows(readGeoJson(path).features.length),
  },
  { source: 'frr', fichier: 'zonages/frr.csv', verify: (path) => rows(readFrr(path).size) },
  { source: 'densite', fichier: 'zonages/densite.xlsx', verify: (path) => rows(readDensite(path).size) },
  { source: 'qpv', fichier: 'qpv/qpv2024.zip', verify: (path) => rows(readQpv(path).features.length) },
  {
    source: 'population1km',
    fichier: 'population/recensement_1km.zip',
    verify: (path) => rows(countCensusCells(path)),
  },
]
