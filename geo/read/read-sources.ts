import { existsSync, readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { parseTable, type Table } from '../../src/domain/tables/parse-table.ts'
import { splitCodes } from './codes.ts'
import { readCsvFile } from './csv.ts'
import { parseGeoJson, readGeoJson, readJsonFile } from './json.ts'
import { readZipEntry } from './zip.ts'

/** Outline of a commune. */
export type Outline = Feature<Polygon | MultiPolygon, { readonly code: string; readonly nom: string }>

/** Perimeters of the priority neighbourhoods. */
export type Perimetres = FeatureCollection<
  Polygon | MultiPolygon,
  { code_qp: string; lib_qp: string; insee_com: string }
>

/** A neighbourhood by its name, with or without a perimeter. */
export interface QpvNomme {
  readonly code: string
  readonly nom: string
  readonly communes: readonly string[]
}

/** Signs of a damaged file, where places could vanish in silence; a ragged line is only told in the report. */
const ABIME = /guillemets mal fermés|illisible|coupé/

/** The table of places, CSV or JSON. A file that is no table, or only a part of one, stops the build. */
export function readLieuxTable(path: string): Table {
  const table = parseTable(readFileSync(path), path, { octetsMax: 200_000_000, lignesMax: 500_000 })
  const damaged = table.problemes.filter((probleme) => table.rows.length === 0 || ABIME.test(probleme))
  if (damaged.length > 0) throw new Error(damaged.join('\n'))
  return table
}

/** Commune outlines, TopoJSON (object `communes`) or GeoJSON, with at least a code each. */
export function readOutlines(path: string): Outline[] {
  const collection = path.endsWith('.topojson') ? readTopology(path) : readGeoJson(path)
  const outlines = collection.features as Outline[]
  const bad = outlines.findIndex((o) => typeof o.properties?.code !== 'string' || !isArea(o.geometry))
  if (bad !== -1 || outlines.length === 0) {
    const got = outlines[bad]?.properties ?? 'aucun objet'
    throw new Error(
      `${path} : des contours avec leur « code » attendus, trouvé à l’objet ${bad + 1} : ${JSON.stringify(got)}`,
    )
  }
  return outlines
}

function readTopology(path: string): FeatureCollection {
  const topology = readJsonFile<Parameters<typeof feature>[0]>(path)
  const { communes } = topology.objects ?? {}
  try {
    if (communes === undefined) throw new Error('objet absent')
    return feature(topology, communes) as FeatureCollection<Polygon | MultiPolygon>
  } catch (cause) {
    throw new Error(`${path} : TopoJSON avec un objet « communes » attendu (${(cause as Error).message})`)
  }
}

const ENTREE_QPV = /(^|\/)GEOJSON\/.*WGS84\.geojson$/i

/** Perimeters of the neighbourhoods: a GeoJSON file, or the national archive as it is downloaded. */
export function readQpv(path: string): Perimetres {
  const collection = path.endsWith('.zip')
    ? parseGeoJson(
        path,
        new TextDecoder().decode(readZipEntry(path, ENTREE_QPV, 'GEOJSON/QP2024_…_WGS84.geojson')),
      )
    : readGeoJson(path)
  const bad = collection.features.find(
    (f) => typeof f.properties?.code_qp !== 'string' || !isArea(f.geometry),
  )
  if (bad !== undefined) {
    throw new Error(`${path} : un périmètre avec code_qp attendu, trouvé : ${JSON.stringify(bad.properties)}`)
  }
  return collection as Perimetres
}

/** Codes and names of the neighbourhoods, with or without a perimeter; none when the file is not there. */
export function readQpvListe(path: string): QpvNomme[] {
  if (!existsSync(path)) return []
  return readCsvFile(path, ['code_qp', 'lib_qp', 'insee_com']).map((row) => ({
    code: row.code_qp ?? '',
    nom: row.lib_qp ?? '',
    communes: splitCodes(row.insee_com ?? ''),
  }))
}

const isArea = (geometry: { readonly type: string } | null | undefined): boolean =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
