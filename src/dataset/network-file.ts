import type { Mode } from '../domain/common/mode.ts'
import { type EdgeCosts, perMode, type RoadNetwork } from '../domain/roads/network.ts'
import { classCode } from '../domain/roads/road-class.ts'
import { STEP_DEG } from '../domain/roads/sort-network.ts'
import { readIntColumns } from './parquet-columns.ts'
import { DataError } from './read-file.ts'

/**
 * The network of a département in three Parquet files of INT32 columns and one of names (geo/FORMAT.md has the table).
 * A cost is stored as its difference from what the length and the class make likely, which is nearly always 0 or ±1.
 */

/** Columns of `reseau-troncons`, one row an edge. */
export const EDGE_COLUMNS = [
  'de',
  'a_ecart',
  'longueur_ecart',
  'classe',
  'drapeaux',
  'ouvert',
  'vitesse_dixiemes',
  'marche_ecart',
  'velo_ecart',
  'voiture_ecart',
  'marche_retour',
  'velo_retour',
  'voiture_retour',
] as const
/** Columns of `reseau-noeuds`, one row a node. */
export const NODE_COLUMNS = ['lon', 'lat', 'composantes'] as const
/** Columns of `reseau-formes`: one row a point of a drawing; `metres` only where lengths were given. */
export const SHAPE_COLUMNS = ['lon_ecart', 'lat_ecart'] as const
/** Columns of `reseau-dessins`, one row an edge. */
export const DRAWING_COLUMNS = ['nom', 'points'] as const

/** Bits of `ouvert`: as drawn, then against, for each mode in turn. */
export const openBit = (mode: number, against: boolean): number => 1 << (2 * mode + (against ? 1 : 0))

/** Likely ds on foot and by bicycle for a length in dm; walking stairs takes twice the time. */
export const likelyDs = {
  marche: (dm: number, isSteps: boolean) => Math.round((isSteps ? 1.8 : 0.9) * dm),
  velo: (dm: number) => Math.round(0.3 * dm),
  /** `tenths`: km/h times ten. */
  voiture: (dm: number, tenths: number) => (tenths === 0 ? 0 : Math.round((36 * dm) / tenths)),
}
export const STEPS = classCode('steps')

/**
 * Decimetres as the crow flies between two positions in steps of STEP_DEG, to a hundredth. Additions, products and a
 * root only: every browser gets the same bits, which a cosine does not promise.
 */
export function likelyDm(lonA: number, latA: number, lonB: number, latB: number): number {
  const p2 = (latA * STEP_DEG * (Math.PI / 180)) ** 2
  const cosine = 1 - (p2 / 2) * (1 - (p2 / 12) * (1 - p2 / 30))
  const x = (lonB - lonA) * DM_PER_STEP * cosine
  const y = (latB - latA) * DM_PER_STEP
  return Math.round(Math.sqrt(x * x + y * y))
}
const DM_PER_STEP = 11.12

type Columns<T extends readonly string[]> = Readonly<Record<T[number], Int32Array>>

/** Bytes of the files of a network; drawings are null where only times are wanted. */
export interface NetworkBytes {
  readonly troncons: Uint8Array<ArrayBuffer>
  readonly noeuds: Uint8Array<ArrayBuffer>
  readonly dessins: Uint8Array<ArrayBuffer> | null
  readonly formes: Uint8Array<ArrayBuffer> | null
  readonly noms: readonly string[]
}

/** Reads a published network. `chemin` names it in errors. Throws DataError when a file is not what it should be. */
export async function decodeNetwork(chemin: string, bytes: NetworkBytes): Promise<RoadNetwork> {
  const edges = await readIntColumns(chemin, bytes.troncons, EDGE_COLUMNS)
  const nodes = await readIntColumns(chemin, bytes.noeuds, NODE_COLUMNS)
  const degrees = (steps: Int32Array) => Float64Array.from(steps, (step) => step * STEP_DEG)
  const edgeTo = edges.de.map((de, e) => de + edges.a_ecart[e]!)
  const wrong = edgeTo.findIndex((node, e) => !(node < nodes.lon.length && edges.de[e]! < nodes.lon.length))
  if (wrong >= 0) throw new DataError('corrompu', chemin, `tronçon ${wrong} : nœud ${edgeTo[wrong]} inconnu`)
  const edgeDm = edges.longueur_ecart.map((difference, e) => {
    const [a, b] = [edges.de[e]!, edgeTo[e]!]
    return difference + likelyDm(nodes.lon[a]!, nodes.lat[a]!, nodes.lon[b]!, nodes.lat[b]!)
  })
  return {
    nodeLon: degrees(nodes.lon),
    nodeLat: degrees(nodes.lat),
    edgeFrom: edges.de,
    edgeTo,
    edgeDm,
    edgeClass: Uint8Array.from(edges.classe),
    edgeFlags: Uint8Array.from(edges.drapeaux),
    ...(await decodeDrawings(chemin, bytes, edges, nodes)),
    names: bytes.noms,
    cost: perMode((mode) => decodeCosts(edges, edgeDm, mode)),
    main: perMode((mode) => {
      const bit = 1 << MODE_AT[mode]
      return Uint8Array.from(nodes.composantes, (bits) => ((bits & bit) > 0 ? 1 : 0))
    }),
  }
}

export const MODE_AT: Readonly<Record<Mode, number>> = { marche: 0, velo: 1, voiture: 2 }

function decodeCosts(edges: Columns<typeof EDGE_COLUMNS>, edgeDm: Int32Array, mode: Mode): EdgeCosts {
  const forward = new Int32Array(edges.de.length)
  const backward = new Int32Array(edges.de.length)
  const [drawn, against] = [openBit(MODE_AT[mode], false), openBit(MODE_AT[mode], true)]
  const difference = edges[`${mode}_ecart`]
  const back = edges[`${mode}_retour`]
  for (let e = 0; e < forward.length; e++) {
    const dm = edgeDm[e]!
    const likely =
      mode === 'marche'
        ? likelyDs.marche(dm, edges.classe[e] === STEPS)
        : mode === 'velo'
          ? likelyDs.velo(dm)
          : likelyDs.voiture(dm, edges.vitesse_dixiemes[e]!)
    if ((edges.ouvert[e]! & drawn) > 0) forward[e] = likely + difference[e]!
    if ((edges.ouvert[e]! & against) > 0) backward[e] = likely + difference[e]! + back[e]!
  }
  return { forward, backward }
}

async function decodeDrawings(
  chemin: string,
  { dessins, formes }: NetworkBytes,
  edges: Columns<typeof EDGE_COLUMNS>,
  nodes: Columns<typeof NODE_COLUMNS>,
) {
  const count = edges.de.length
  const shapeStart = new Int32Array(count + 1)
  if (dessins === null || formes === null) {
    const none = new Float64Array(0)
    return { edgeName: new Int32Array(count), shapeStart, shapeLon: none, shapeLat: none, shapeM: null }
  }
  const drawing = await readIntColumns(chemin, dessins, DRAWING_COLUMNS)
  const { metres, ...shapes } = await readIntColumns(chemin, formes, SHAPE_COLUMNS, ['metres'])
  const points = shapes.lon_ecart.length
  const shapeLon = new Float64Array(points)
  const shapeLat = new Float64Array(points)
  const shapeM = metres === undefined ? null : Float64Array.from(metres, (dm) => dm / 10)
  for (let e = 0, at = 0; e < count; e++) {
    let [lon, lat] = [nodes.lon[edges.de[e]!]!, nodes.lat[edges.de[e]!]!]
    for (const end = at + drawing.points[e]!; at < end; at++) {
      lon += shapes.lon_ecart[at]!
      lat += shapes.lat_ecart[at]!
      shapeLon[at] = lon * STEP_DEG
      shapeLat[at] = lat * STEP_DEG
    }
    shapeStart[e + 1] = at
  }
  if (shapeStart[count] !== points) {
    throw new DataError('corrompu', chemin, `${points} points de tracé, ${shapeStart[count]} attendus`)
  }
  return { edgeName: drawing.nom, shapeStart, shapeLon, shapeLat, shapeM }
}
