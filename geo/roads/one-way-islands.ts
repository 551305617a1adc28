import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { buildAdjacency, pointLat, pointLon, type RoadNetwork } from '../../src/domain/roads/network.ts'

/** Roads that hang on a mode's main component by one-ways only: one may enter and not come back, or the reverse. */
export interface OneWayIslands {
  readonly edges: number
  readonly km: number
  /** The longest of them: what it is called, '' when it is not, and where it starts, in degrees. */
  readonly longest: { readonly name: string; readonly lon: number; readonly lat: number }
}

/**
 * Finds the roads of a mode that touch its main component, one after the other, without being in it; null without any.
 * Roads in no contact with it are islands of another kind, and no error: the ways of a port, of a border. O(edges).
 */
export function findOneWayIslands(network: RoadNetwork, mode: Mode): OneWayIslands | null {
  const { edgeFrom, edgeTo, edgeDm } = network
  const { forward, backward } = network.cost[mode]
  const { start, leaving } = buildAdjacency(network)
  const main = network.main[mode]
  const reached = Uint8Array.from(main)
  const pending = Array.from(main.keys()).filter((node) => main[node] === 1)
  const found = new Set<number>()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const edge = leaving[at]! >> 1
      if (forward[edge] === 0 && backward[edge] === 0) continue
      const [from, to] = [edgeFrom[edge]!, edgeTo[edge]!]
      if (main[from] === 0 || main[to] === 0) found.add(edge)
      const other = from === node ? to : from
      if (reached[other] === 1) continue
      reached[other] = 1
      pending.push(other)
    }
  }
  if (found.size === 0) return null
  const edges = [...found]
  const longest = edges.reduce((best, edge) => (edgeDm[edge]! > edgeDm[best]! ? edge : best))
  return {
    edges: edges.length,
    km: edges.reduce((sum, edge) => sum + edgeDm[edge]!, 0) / 10_000,
    longest: {
      name: network.names[network.edgeName[longest]!]!,
      lon: pointLon(network, longest, 0),
      lat: pointLat(network, longest, 0),
    },
  }
}

/** One sentence a mode: how many, of which files, and where the longest is. */
export function tellOneWayIslands(network: RoadNetwork, files: readonly string[]): string[] {
  return MODES.flatMap((mode) => {
    const islands = findOneWayIslands(network, mode)
    if (islands === null) return []
    const { edges, km, longest } = islands
    const where = `${longest.lat.toFixed(5)}, ${longest.lon.toFixed(5)}`
    const name = longest.name === '' ? 'sans nom' : `« ${longest.name} »`
    return [
      `${files.join(', ')} : ${mode}, ${edges} tronçons où l’on ne peut qu’entrer ou que sortir` +
        ` (${km.toFixed(1).replace('.', ',')} km, le plus long ${name} à ${where}), hors du réseau principal`,
    ]
  })
}
