import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { departementOf } from '../../src/domain/codes.ts'
import type { CellRow } from '../../src/domain/grid.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { splitCodes } from '../codes.ts'
import type { CommuneFacts, Outline, RawData } from '../raw-data.ts'
import { readCsvFile } from '../read/csv.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { readGeoJson, readJsonFile } from '../read/json.ts'
import { readParquetColumns } from '../read/parquet.ts'
import { readPiloteCells } from './pilote.ts'

/** Files a folder must hold; the message of a missing one says which and where to look. */
const FILES = {
  lieux: 'places/lieux_national.csv',
  metropole: 'communes/communes_metropole_2026.topojson',
  drom: 'communes/communes_drom_2026.topojson',
  contours: 'communes/departements_simplifie.geojson',
  zonages: 'zonages/communes_zonages.csv',
  cells: 'population/france_1km_census2021.parquet',
  qpv: 'qpv/qpv2024_pilotes.geojson',
  qpvListe: 'qpv/qpv2024_liste_communes.csv',
} as const

/** Reads a folder of downloaded files, laid out like `../shared/open-data`. Throws with the missing names. */
export async function readFolder(
  dir: string,
  wanted: readonly string[] | 'tous',
  log: (line: string) => void,
): Promise<RawData> {
  const missing = Object.values(FILES).filter((file) => !existsSync(join(dir, file)))
  if (missing.length > 0) {
    throw new Error(`dossier « ${dir} » : fichiers attendus absents : ${missing.join(', ')}`)
  }
  const path = (file: keyof typeof FILES) => join(dir, FILES[file])
  log('lieux…')
  const lieux = parseTable(readFileSync(path('lieux')), FILES.lieux)
  log('communes et zonages…')
  const outlines = groupOutlines([...readTopology(path('metropole')), ...readTopology(path('drom'))])
  const communes = readZonages(path('zonages'))
  log('carreaux de population…')
  const cells = await readCells(path('cells'))
  const known = [...new Set([...readDecoupage().departements.map((d) => d.code)])]
  return {
    jeu: 'dossier',
    titre:
      wanted === 'tous'
        ? 'France entière, données ouvertes'
        : `Données ouvertes, départements ${wanted.join(', ')}`,
    accueil: wanted === 'tous' ? 'departement:87' : `departement:${wanted[0] ?? '87'}`,
    grille: { id: 'recensement-1km', nom: 'carreaux de 1 km, recensement 2021 (Eurostat)', tailleM: 1000 },
    communesCompletes: null,
    departements: wanted === 'tous' ? known : wanted,
    lieux: { rows: lieux.rows, source: 'lieux' },
    ateliers: [],
    communes,
    outlines,
    contours: readGeoJson(path('contours')),
    cells,
    cells200: readPiloteCells(),
    qpv: readGeoJson(path('qpv')) as RawData['qpv'],
    qpvListe: readCsvFile(path('qpvListe'), ['code_qp', 'lib_qp', 'insee_com']).map((row) => ({
      code: row.code_qp ?? '',
      nom: row.lib_qp ?? '',
      communes: splitCodes(row.insee_com ?? ''),
    })),
    sources: ['lieux', 'population1km', 'population200m', 'communes', 'decoupage', 'qpv', 'frr', 'densite'],
  }
}

function readTopology(path: string): Outline[] {
  const topology = readJsonFile<Topology<{ communes: GeometryCollection }>>(path)
  const collection = feature(topology, topology.objects.communes) as FeatureCollection<Polygon | MultiPolygon>
  return collection.features as Outline[]
}

function groupOutlines(outlines: readonly Outline[]): Map<string, Outline[]> {
  const byDepartement = new Map<string, Outline[]>()
  for (const outline of outlines) {
    const code = departementOf(outline.properties.code)
    byDepartement.set(code, [...(byDepartement.get(code) ?? []), outline])
  }
  return byDepartement
}

function readZonages(path: string): Map<string, CommuneFacts> {
  const rows = readCsvFile(path, [
    'code_insee',
    'pop_2023',
    'epci_siren',
    'epci_nom',
    'frr_juillet2025',
    'densite7',
  ])
  return new Map(
    rows.map((row) => [
      row.code_insee ?? '',
      {
        population: row.pop_2023 === '' ? null : Number(row.pop_2023),
        epci: row.epci_siren === '' ? null : (row.epci_siren ?? null),
        epciNom: row.epci_nom ?? '',
        frr: row.frr_juillet2025 ?? '',
        densite: row.densite7 ?? '',
      },
    ]),
  )
}

async function readCells(path: string): Promise<Map<string, CellRow[]>> {
  const {
    lon = [],
    lat = [],
    pop = [],
    com = [],
  } = await readParquetColumns(path, ['lon', 'lat', 'pop', 'com'])
  const byDepartement = new Map<string, CellRow[]>()
  com.forEach((value, i) => {
    const zone = String(value)
    const code = departementOf(zone)
    const row = { lon: Number(lon[i]), lat: Number(lat[i]), population: Number(pop[i]), zone }
    const own = byDepartement.get(code)
    if (own === undefined) byDepartement.set(code, [row])
    else own.push(row)
  })
  return byDepartement
}
