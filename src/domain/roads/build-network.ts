import { MODES } from '../common/mode.ts'
import { distanceM } from '../geo/geodesy.ts'
import { type Chains, traceChains } from './chains.ts'
import { mainComponents } from './components.ts'
import { type EdgeCosts, perMode, type RoadNetwork } from './network.ts'
import type { Speeds } from './profile.ts'
import { classCode } from './road-class.ts'
import type { RoadWays } from './ways.ts'

const FERRY_KMH = 15
/** Waiting and boarding, once per crossing. */
const BOARDING_S = 15 * 60

/**
 * Builds the network of some ways: edges from junction to junction, exact lengths (WGS84, or given), costs rounded
 * once to the decisecond, main components. Edges come in the order of the ways, nodes in that of the edges.
 */
export function buildNetwork(ways: RoadWays): RoadNetwork {
  const chains = traceChains(ways)
  const edges = chains.start.length - 1
  const nodes = numberNodes(ways, chains)
  const shape = readShapes(ways, chains)
  const columns = {
    ...nodes,
    edgeDm: new Int32Array(edges),
    edgeClass: new Uint8Array(edges),
    edgeFlags: new Uint8Array(edges),
    edgeName: new Int32Array(edges),
    names: ways.names,
    shapeStart: shape.start,
    shapeLon: shape.lon,
    shapeLat: shape.lat,
    shapeM: shape.metres,
    cost: perMode<EdgeCosts>(() => ({ forward: new Int32Array(edges), backward: new Int32Array(edges) })),
  }
  for (let edge = 0; edge < edges; edge++) {
    const piece = chains.start[edge]!
    const way = chains.way[piece]!
    const profile = ways.profiles[ways.profile[way]!]!
    const reversed = chains.first[piece]! > chains.last[piece]!
    const lengthM = shape.lengthM[edge]!
    columns.edgeDm[edge] = Math.round(lengthM * 10)
    columns.edgeClass[edge] = classCode(profile.roadClass)
    columns.edgeFlags[edge] = profile.flags
    columns.edgeName[edge] = ways.name[way]!
    const ferryKmh =
      profile.roadClass === 'ferry' ? crossingKmh(wayLengthM(ways, way), profile.crossingS) : null
    for (const mode of MODES) writeCosts(columns.cost[mode], edge, profile[mode], reversed, lengthM, ferryKmh)
  }
  return { ...columns, main: mainComponents(columns) }
}

function writeCosts(
  cost: EdgeCosts,
  edge: number,
  [drawn, against]: Speeds,
  reversed: boolean,
  lengthM: number,
  ferryKmh: number | null,
): void {
  const ds = (kmh: number) => (kmh === 0 ? 0 : Math.max(1, Math.round((36 * lengthM) / (ferryKmh ?? kmh))))
  cost.forward[edge] = ds(reversed ? against : drawn)
  cost.backward[edge] = ds(reversed ? drawn : against)
}

/** Speed at which the whole crossing takes its time and the boarding; each of its edges takes its share. */
function crossingKmh(lengthM: number, crossingS: number): number {
  const seconds = BOARDING_S + (crossingS > 0 ? crossingS : (lengthM * 3.6) / FERRY_KMH)
  return Math.max((lengthM * 3.6) / seconds, Number.MIN_VALUE)
}

function wayLengthM(ways: RoadWays, way: number): number {
  if (ways.lengthM !== null) return ways.lengthM[way]!
  let sum = 0
  for (let at = ways.start[way]! + 1; at < ways.start[way + 1]!; at++) sum += refDistanceM(ways, at - 1, at)
  return sum
}

function refDistanceM({ refs, nodeLon, nodeLat }: RoadWays, a: number, b: number): number {
  const [from, to] = [refs[a]!, refs[b]!]
  return distanceM(nodeLon[from]!, nodeLat[from]!, nodeLon[to]!, nodeLat[to]!)
}

/** The ends of chains become nodes, numbered as they are met. */
function numberNodes(ways: RoadWays, { start, first, last }: Chains) {
  const edges = start.length - 1
  const number = new Int32Array(ways.nodeLon.length).fill(-1)
  const kept: number[] = []
  const edgeFrom = new Int32Array(edges)
  const edgeTo = new Int32Array(edges)
  const numberOf = (ref: number) => {
    if (number[ref] === -1) number[ref] = kept.push(ref) - 1
    return number[ref]!
  }
  for (let edge = 0; edge < edges; edge++) {
    edgeFrom[edge] = numberOf(ways.refs[first[start[edge]!]!]!)
    edgeTo[edge] = numberOf(ways.refs[last[start[edge + 1]! - 1]!]!)
  }
  return {
    nodeLon: Float64Array.from(kept, (ref) => ways.nodeLon[ref]!),
    nodeLat: Float64Array.from(kept, (ref) => ways.nodeLat[ref]!),
    edgeFrom,
    edgeTo,
  }
}

/** Points between the ends of each chain, the road's metres up to each where they are given, and its length. */
function readShapes(ways: RoadWays, chains: Chains) {
  const edges = chains.start.length - 1
  const points = ways.refs.length
  const start = new Int32Array(edges + 1)
  const lon = new Float64Array(points)
  const lat = new Float64Array(points)
  const metres = ways.lengthM === null ? null : new Float64Array(points)
  const lengthM = new Float64Array(edges)
  let count = 0
  for (let edge = 0; edge < edges; edge++) {
    const lastPiece = chains.start[edge + 1]! - 1
    let sum = 0
    for (let piece = chains.start[edge]!; piece <= lastPiece; piece++) {
      const [first, last] = [chains.first[piece]!, chains.last[piece]!]
      const step = first < last ? 1 : -1
      for (let at = first; at !== last; at += step) {
        sum += ways.lengthM === null ? refDistanceM(ways, at, at + step) : ways.lengthM[chains.way[piece]!]!
        if (at + step === last && piece === lastPiece) break
        const ref = ways.refs[at + step]!
        lon[count] = ways.nodeLon[ref]!
        lat[count] = ways.nodeLat[ref]!
        if (metres !== null) metres[count] = sum
        count++
      }
    }
    lengthM[edge] = sum
    start[edge + 1] = count
  }
  return {
    start,
    lengthM,
    lon: lon.slice(0, count),
    lat: lat.slice(0, count),
    metres: metres?.slice(0, count) ?? null,
  }
}
