import { readFileSync } from 'node:fs'
import type { Feature, Polygon, Position } from 'geojson'
import Papa from 'papaparse'

/** The pilot files as they are, by a reader of their own: no code of the pipeline. */
export const readText = (file: string) =>
  readFileSync(new URL(`../../../geo/pilote/${file}`, import.meta.url), 'utf8')

export type Row = Record<string, string>
function readTable(file: string): { columns: string[]; rows: Row[] } {
  const { data, meta, errors } = Papa.parse<Row>(readText(file), { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors[0])}`)
  return { columns: meta.fields ?? [], rows: data }
}
/** One cell of a row; a misspelt column fails here rather than reading as empty. */
export function at(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column} in ${row.id ?? JSON.stringify(row)}`)
  return value
}
export const list = (row: Row, column: string) => at(row, column).split('|').filter(Boolean)
const readFeatures = <P>(file: string) =>
  (JSON.parse(readText(file)) as { features: Feature<Polygon, P>[] }).features

export const cells = readTable('cells.csv').rows
export const communes = readFeatures<{ code: string; nom: string }>('communes.geojson')
export const qpv = readFeatures<{ code_qp: string; lib_qp: string; insee_com: string }>('qpv.geojson')
export const { rows: zonages } = readTable('zonages.csv')
export const { columns: lieuColumns, rows: lieux } = readTable('lieux.csv')
export const { columns: atelierColumns, rows: ateliers } = readTable('ateliers.csv')

export const OUTSIDE = ['87161', '33063']
export const LIMOGES = '87085'
export const AVANT = ['03101', '03140', '03161', '03185', '03211']
export const AJOUTEES = ['03212', '03233', '03262', '03279']
/** Even-odd rule over all rings: a point in a hole is outside. */
export function isInside(polygon: Polygon, lon: number, lat: number): boolean {
  let inside = false
  for (const ring of polygon.coordinates) {
    ring.forEach(([xb = 0, yb = 0], end) => {
      const [xa = 0, ya = 0] = ring.at(end - 1) as Position
      if (ya > lat !== yb > lat && lon < ((xb - xa) * (lat - ya)) / (yb - ya) + xa) inside = !inside
    })
  }
  return inside
}
export const point = (row: Row, lon = 'lon', lat = 'lat'): [number, number] => [
  Number(at(row, lon)),
  Number(at(row, lat)),
]
export const position = (row: Row) => point(row, 'longitude', 'latitude')
export const outlineOf = (code: string) => communes.find((c) => c.properties.code === code)?.geometry
export const perimeterOf = (code: string) => {
  const found = qpv.find((q) => q.properties.code_qp === code)
  if (found === undefined) throw new Error(`no perimeter ${code}`)
  return found.geometry
}
/** Centre of the most inhabited cell, the only one that has as many residents. */
export function mostInhabited(among: Row[]): [number, number] {
  const most = Math.max(...among.map((row) => Number(at(row, 'population'))))
  const [best, ...ties] = among.filter((row) => Number(at(row, 'population')) === most)
  if (best === undefined || ties.length > 0)
    throw new Error(`no single most inhabited cell (${most} residents)`)
  return point(best)
}
export const cellsOf = (code: string) => cells.filter((cell) => at(cell, 'code_insee') === code)
