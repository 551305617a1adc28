import type { RoutesRef } from './manifest.ts'
import { DRAWING_COLUMNS, NODE_COLUMNS, SHAPE_COLUMNS } from './network-file.ts'
import { readIntColumns } from './parquet-columns.ts'
import { DataError, type ReadBytes, readChecked, readJson } from './read-file.ts'

/** The files of a network that its drawing needs. */
export type StreetFiles = Pick<RoutesRef, 'troncons' | 'noeuds' | 'dessins' | 'formes' | 'noms' | 'lieuxDits'>

/** Kinds of named places of a road file (OpenStreetMap's `place`), from the largest: the position is the code kept. */
export const GENRES_LIEU_DIT = [
  'village',
  'suburb',
  'quarter',
  'neighbourhood',
  'hamlet',
  'locality',
  'isolated_dwelling',
] as const
export type GenreLieuDit = (typeof GENRES_LIEU_DIT)[number]

/** `NN/lieux-dits`: one row a named place; positions in steps of STEP_DEG, `genre` a position in GENRES_LIEU_DIT. */
export interface LieuxDitsFile {
  readonly genre: readonly number[]
  readonly nom: readonly string[]
  readonly lon: readonly number[]
  readonly lat: readonly number[]
}
const NO_PLACE: LieuxDitsFile = { genre: [], nom: [], lon: [], lat: [] }

/** What of a network is drawn: edge e goes through points `start[e]` to `start[e + 1]`, its ends included. */
export interface Streets {
  readonly start: Int32Array
  /** Positions of all points, in steps of STEP_DEG. */
  readonly lon: Int32Array
  readonly lat: Int32Array
  /** Code of the class (`ROAD_CLASSES`) and flags (`profile.ts`). */
  readonly edgeClass: Uint8Array
  readonly edgeFlags: Uint8Array
  /** Position in `names`; 0 = none. */
  readonly edgeName: Int32Array
  readonly names: readonly string[]
  readonly lieuxDits: LieuxDitsFile
}

const DRAWN_COLUMNS = ['de', 'a_ecart', 'classe', 'drapeaux'] as const

/** Names of streets as their file holds them. Throws DataError where it holds anything else. */
export function asNames(chemin: string, json: unknown): readonly string[] {
  if (Array.isArray(json) && json.every((name) => typeof name === 'string')) return json
  throw new DataError('version', chemin, 'une liste de noms était attendue')
}

/** Reads what of a published network is drawn: no cost, no length. Throws DataError. */
export async function readStreets(read: ReadBytes, files: StreetFiles): Promise<Streets> {
  const columns = async <T extends string>(ref: StreetFiles['troncons'], names: readonly T[]) =>
    readIntColumns(ref.chemin, await readChecked(read, ref), names)
  const [edges, nodes, drawings, shapes, names, lieuxDits] = await Promise.all([
    columns(files.troncons, DRAWN_COLUMNS),
    columns(files.noeuds, NODE_COLUMNS),
    columns(files.dessins, DRAWING_COLUMNS),
    columns(files.formes, SHAPE_COLUMNS),
    readJson(read, files.noms).then((json) => asNames(files.noms.chemin, json)),
    files.lieuxDits === undefined
      ? NO_PLACE
      : (readJson(read, files.lieuxDits, ...Object.keys(NO_PLACE)) as Promise<LieuxDitsFile>),
  ])
  const count = edges.de.length
  const between = shapes.lon_ecart.length
  const start = new Int32Array(count + 1)
  const lon = new Int32Array(between + 2 * count)
  const lat = new Int32Array(between + 2 * count)
  let at = 0
  let shape = 0
  for (let e = 0; e < count; e++) {
    const from = edges.de[e]!
    const to = from + edges.a_ecart[e]!
    if (!(from < nodes.lon.length && to >= 0 && to < nodes.lon.length)) {
      throw new DataError('corrompu', files.troncons.chemin, `tronçon ${e} : nœud ${to} inconnu`)
    }
    lon[at] = nodes.lon[from]!
    lat[at++] = nodes.lat[from]!
    for (const end = shape + drawings.points[e]!; shape < end; shape++, at++) {
      lon[at] = lon[at - 1]! + shapes.lon_ecart[shape]!
      lat[at] = lat[at - 1]! + shapes.lat_ecart[shape]!
    }
    lon[at] = nodes.lon[to]!
    lat[at++] = nodes.lat[to]!
    start[e + 1] = at
  }
  if (shape !== between) {
    throw new DataError('corrompu', files.formes.chemin, `${between} points de tracé, ${shape} attendus`)
  }
  return {
    start,
    lon,
    lat,
    edgeClass: Uint8Array.from(edges.classe),
    edgeFlags: Uint8Array.from(edges.drapeaux),
    edgeName: drawings.nom,
    names,
    lieuxDits,
  }
}
