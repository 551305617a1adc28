import type { Mode } from '../common/mode.ts'
import { indexIslandJoins, type Join, joinPoint, timesFrom, timesTo } from './join.ts'
import type { RoadNetwork } from './network.ts'
import type { SegmentIndex } from './segment-index.ts'

/** Where points enter a network by one mode, one entry a point: as published, and as the kernel reads them. */
export interface JoinColumns {
  /** −1: on no road. */
  readonly edge: Int32Array
  /** Deciseconds between the point and each end of its edge, leg included; −1 where a one-way forbids. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** Deciseconds of the leg alone. */
  readonly leg: Int32Array
}

interface JoinLimits {
  readonly limitM?: number
  /** Whether a point, by its position in the list, is on an island that no bridge links (decisions.md 37, 40). */
  readonly isIsland?: (point: number) => boolean
}

/**
 * Joins points to a network: `starts` with the times from them to the ends of their edge, `places` with the times from
 * those ends. A point farther than `limitM` is on no road. Without an index (the mode has no network) none is. Points on
 * an island (`isIsland`) join its own roads only.
 */
export function joinColumns(
  network: RoadNetwork,
  index: SegmentIndex | null,
  mode: Mode,
  points: readonly (readonly [lon: number, lat: number])[],
  role: 'starts' | 'places',
  { limitM = Infinity, isIsland = () => false }: JoinLimits = {},
): JoinColumns & { readonly straightM: Float64Array } {
  const column = () => new Int32Array(points.length).fill(-1)
  const out = { edge: column(), a: column(), b: column(), leg: column() }
  const straightM = new Float64Array(points.length).fill(Infinity)
  if (index === null) return { ...out, straightM }
  const island = points.some((_, i) => isIsland(i)) ? indexIslandJoins(network, mode) : null
  points.forEach(([lon, lat], i) => {
    const own = isIsland(i) ? island : index
    if (own === null) return
    const join = joinPoint(own, mode, lon, lat)
    straightM[i] = join.straightM
    if (join.straightM > limitM) return
    const { edge, a, b, leg } = joinTimes(network, mode, join, role)
    out.edge[i] = edge
    out.a[i] = a
    out.b[i] = b
    out.leg[i] = leg
  })
  return { ...out, straightM }
}

/** One joined point as whole deciseconds. */
export function joinTimes(network: RoadNetwork, mode: Mode, join: Join, role: 'starts' | 'places') {
  const { from, to } = role === 'starts' ? timesFrom(network, mode, join) : timesTo(network, mode, join)
  return { edge: join.edge, a: from, b: to, leg: Math.round(join.legDs) }
}
