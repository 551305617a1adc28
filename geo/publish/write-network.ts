import {
  DRAWING_COLUMNS,
  EDGE_COLUMNS,
  likelyDm,
  likelyDs,
  MODE_AT,
  NODE_COLUMNS,
  openBit,
  SHAPE_COLUMNS,
  STEPS,
} from '../../src/dataset/network-file.ts'
import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { ownValue } from '../../src/domain/common/own-value.ts'
import type { RoadNetwork } from '../../src/domain/roads/network.ts'
import { STEP_DEG } from '../../src/domain/roads/sort-network.ts'
import { uncompressed } from './write-parquet.ts'

type Encoding = 'DELTA_BINARY_PACKED' | 'BYTE_STREAM_SPLIT' | 'PLAIN'
/** What gzip makes smallest of each column, tried on Porto; a column not named here is smallest as a dictionary. */
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  de: 'DELTA_BINARY_PACKED',
  a_ecart: 'BYTE_STREAM_SPLIT',
  lon: 'DELTA_BINARY_PACKED',
  lat: 'DELTA_BINARY_PACKED',
  lon_ecart: 'DELTA_BINARY_PACKED',
  lat_ecart: 'DELTA_BINARY_PACKED',
  metres: 'BYTE_STREAM_SPLIT',
  classe: 'BYTE_STREAM_SPLIT',
  ouvert: 'BYTE_STREAM_SPLIT',
  vitesse_dixiemes: 'BYTE_STREAM_SPLIT',
  nom: 'PLAIN',
  points: 'BYTE_STREAM_SPLIT',
}

/** Whole numbers, every value there. */
export const intsParquet = (columns: readonly (readonly [name: string, data: Int32Array])[]): Uint8Array =>
  uncompressed(
    columns.map(([name, data]) => {
      const encoding = ownValue(ENCODINGS, name)
      return { name, data, type: 'INT32', nullable: false, ...(encoding === undefined ? {} : { encoding }) }
    }),
  )

/** The files of a network already sorted for publication (`sortNetwork`): formats in geo/FORMAT.md. */
export function networkFiles(network: RoadNetwork) {
  const steps = (degrees: Float64Array) => Int32Array.from(degrees, (value) => Math.round(value / STEP_DEG))
  const nodes = { lon: steps(network.nodeLon), lat: steps(network.nodeLat) }
  const edges = edgeColumns(network, nodes)
  const composantes = Int32Array.from(nodes.lon, (_, v) =>
    MODES.reduce((bits, mode) => bits | (network.main[mode][v]! << MODE_AT[mode]), 0),
  )
  const points = network.edgeFrom.map((_, e) => network.shapeStart[e + 1]! - network.shapeStart[e]!)
  const metres = network.shapeM
  const noeuds = { ...nodes, composantes }
  const dessins = { nom: network.edgeName, points }
  const formes = shapeColumns(network, nodes)
  return {
    troncons: intsParquet(EDGE_COLUMNS.map((name) => [name, edges[name]])),
    noeuds: intsParquet(NODE_COLUMNS.map((name) => [name, noeuds[name]])),
    dessins: intsParquet(DRAWING_COLUMNS.map((name) => [name, dessins[name]])),
    formes: intsParquet([
      ...SHAPE_COLUMNS.map((name) => [name, formes[name]] as const),
      ...(metres === null ? [] : [['metres', Int32Array.from(metres, (m) => Math.round(m * 10))] as const]),
    ]),
    noms: network.names,
  }
}

/** Positions of nodes in steps of STEP_DEG. */
interface Steps {
  readonly lon: Int32Array
  readonly lat: Int32Array
}
type EdgeColumns = Record<(typeof EDGE_COLUMNS)[number], Int32Array>

function edgeColumns(network: RoadNetwork, { lon, lat }: Steps): EdgeColumns {
  const column = () => new Int32Array(network.edgeFrom.length)
  const out = Object.fromEntries(EDGE_COLUMNS.map((name) => [name, column()])) as EdgeColumns
  out.de.set(network.edgeFrom)
  out.classe.set(network.edgeClass)
  out.drapeaux.set(network.edgeFlags)
  for (let e = 0; e < network.edgeFrom.length; e++) {
    const dm = network.edgeDm[e]!
    const [a, b] = [network.edgeFrom[e]!, network.edgeTo[e]!]
    out.a_ecart[e] = b - a
    out.longueur_ecart[e] = dm - likelyDm(lon[a]!, lat[a]!, lon[b]!, lat[b]!)
    out.vitesse_dixiemes[e] = speedTenths(network, e)
    const likely: Record<Mode, number> = {
      marche: likelyDs.marche(dm, network.edgeClass[e] === STEPS),
      velo: likelyDs.velo(dm),
      voiture: likelyDs.voiture(dm, out.vitesse_dixiemes[e]!),
    }
    for (const mode of MODES) {
      const forward = network.cost[mode].forward[e]!
      const backward = network.cost[mode].backward[e]!
      if (forward > 0) out.ouvert[e]! |= openBit(MODE_AT[mode], false)
      if (backward > 0) out.ouvert[e]! |= openBit(MODE_AT[mode], true)
      // Where only one way is open, the difference is that way's.
      const own = forward > 0 ? forward : backward
      if (own > 0) out[`${mode}_ecart`][e] = own - likely[mode]
      if (forward > 0 && backward > 0) out[`${mode}_retour`][e] = backward - forward
    }
  }
  return out
}

/** Car speed in tenths of km/h, as round as the cost allows: few different values, so few bytes. */
function speedTenths({ cost, edgeDm }: RoadNetwork, e: number): number {
  const ds = cost.voiture.forward[e]! || cost.voiture.backward[e]!
  if (ds === 0) return 0
  const exact = (36 * edgeDm[e]!) / ds
  const fits = (tenths: number) => tenths > 0 && Math.abs(likelyDs.voiture(edgeDm[e]!, tenths) - ds) <= 1
  const usual = USUAL_TENTHS.find(fits)
  return usual ?? Math.max(1, Math.round(exact))
}

/** Speeds of the classes, then 0.85 of the usual limits (decisions.md 39). */
const USUAL_TENTHS = [
  280, 400, 500, 600, 700, 150, 425, 255, 300, 100, 680, 595, 765, 850, 1100, 450, 170, 340, 935, 43,
]

function shapeColumns({ edgeFrom, shapeStart, shapeLon, shapeLat }: RoadNetwork, nodes: Steps) {
  const out = { lon_ecart: new Int32Array(shapeLon.length), lat_ecart: new Int32Array(shapeLon.length) }
  for (let e = 0; e < edgeFrom.length; e++) {
    let [lon, lat] = [nodes.lon[edgeFrom[e]!]!, nodes.lat[edgeFrom[e]!]!]
    for (let at = shapeStart[e]!; at < shapeStart[e + 1]!; at++) {
      const [nextLon, nextLat] = [Math.round(shapeLon[at]! / STEP_DEG), Math.round(shapeLat[at]! / STEP_DEG)]
      out.lon_ecart[at] = nextLon - lon
      out.lat_ecart[at] = nextLat - lat
      ;[lon, lat] = [nextLon, nextLat]
    }
  }
  return out
}
