import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Exemple } from '../../src/dataset/manifest.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { readCsvFile } from '../read/csv.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { readGeoJson, readJsonFile } from '../read/json.ts'
import type { Outline } from '../read/read-sources.ts'
import type { CommuneFacts } from '../read/zonages.ts'
import { calibrate, type RawCell } from '../transforms/calibrate.ts'
import type { RawData } from './raw-data.ts'

const PILOTE = join(dirname(fileURLToPath(import.meta.url)), '../pilote')

/** The 200 m cells shipped with the code; also the only grid of the priority neighbourhoods. */
export function readPiloteCells(dir = PILOTE): RawCell[] {
  return readCsvFile(join(dir, 'cells.csv'), ['lon', 'lat', 'population', 'code_insee']).map((row) => ({
    lon: Number(row.lon),
    lat: Number(row.lat),
    population: Number(row.population),
    commune: row.code_insee ?? '',
  }))
}

/**
 * The data set a fresh clone shows: Montluçon Communauté and Limoges, no network needed. `dir`: a folder of files of the same
 * names instead of those shipped.
 */
export function readPilote(dir = PILOTE): RawData {
  const pilote = (file: string) => join(dir, file)
  const { communes: etalab, epciOf } = readDecoupage()
  const zonages = readCsvFile(pilote('zonages.csv'), ['code_insee', 'frr', 'densite'])
  const codes = zonages.map((row) => row.code_insee ?? '')
  const communes = new Map<string, CommuneFacts>(
    zonages.map((row) => {
      const code = row.code_insee ?? ''
      const epci = epciOf.get(code)
      return [
        code,
        {
          population: etalab.get(code)?.population ?? null,
          epci: epci?.code ?? null,
          epciNom: epci?.nom ?? '',
          frr: row.frr ?? '',
          densite: row.densite ?? '',
        },
      ]
    }),
  )
  const cells200 = readPiloteCells(dir)
  const municipal = new Map(
    [...communes].flatMap(([code, c]) => (c.population === null ? [] : [[code, c.population]])),
  )
  const { rows, numeros, problemes } = parseTable(readFileSync(pilote('lieux.csv')), 'geo/pilote/lieux.csv')
  const departements = new Set([...codes, ...rows.map((row) => String(row.code_insee))].map(departementOf))
  return {
    jeu: 'pilote',
    titre: 'Pilote : Montluçon Communauté et Limoges',
    accueil: 'epci:200071082',
    grille: {
      id: 'filosofi-200m',
      nom: 'carreaux de 200 m, Filosofi 2021 (INSEE) calé sur la population municipale 2023',
      tailleM: 200,
    },
    communesCompletes: codes,
    departements: [...departements].sort(),
    lieux: { rows, numeros, problemes, source: 'articles' },
    ateliers: [{ nom: 'ateliers', octets: readFileSync(pilote('ateliers.csv')) }],
    ateliersNonLus: [],
    communes,
    outlines: groupBy(readGeoJson(pilote('communes.geojson')).features as Outline[], (outline) =>
      departementOf(outline.properties.code),
    ),
    contours: { type: 'FeatureCollection', features: [] },
    cells: groupBy(calibrate(cells200, municipal), (cell) => departementOf(cell.zone)),
    cells200,
    qpv: readGeoJson(pilote('qpv.geojson')) as RawData['qpv'],
    qpvListe: [],
    exemple: readJsonFile<Exemple>(pilote('exemple.json')),
    sources: ['articles', 'population200m', 'communes', 'decoupage', 'qpv', 'frr', 'densite'],
    routes: { osm: [], troncons: [] },
  }
}
