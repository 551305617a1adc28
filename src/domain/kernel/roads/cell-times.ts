import { NO_WAY, type RoadEdges } from './graph.ts'
import type { RoadLabels } from './spread.ts'

/**
 * Where people start, one entry a cell: the edge its leg leads to (−1: none), the deciseconds from the cell to each
 * end of it, leg included (−1: that way is closed), and the leg's own.
 */
export interface RoadStarts {
  readonly edge: Int32Array
  readonly toADs: Int32Array
  readonly toBDs: Int32Array
  readonly legDs: Int32Array
}

/** Where a place stands: its edge, the deciseconds from each end to the place, leg included (−1: closed), the leg's own. */
export interface RoadSite {
  readonly edge: number
  readonly fromADs: number
  readonly fromBDs: number
  readonly legDs: number
}

/** Time of each cell to its nearest place, NO_WAY and −1 without any. */
export interface CellTimes {
  readonly timeDs: Int32Array
  readonly site: Int32Array
}

export function allocateCellTimes(count: number): CellTimes {
  return { timeDs: new Int32Array(count), site: new Int32Array(count) }
}

/** The cells of each edge: what a place on that edge may serve without passing by an end. */
export function groupByEdge({ edge }: RoadStarts): ReadonlyMap<number, readonly number[]> {
  const cells = new Map<number, number[]>()
  edge.forEach((e, cell) => {
    if (e < 0) return
    const known = cells.get(e)
    if (known === undefined) cells.set(e, [cell])
    else known.push(cell)
  })
  return cells
}

/**
 * Reads the labels of both ends of each cell's edge, and the way along the edge to a place that stands on it too.
 * Lesser (time, place) wins, as in the spread. O(cells + places), no allocation.
 */
export function readCellTimes(
  starts: RoadStarts,
  byEdge: ReadonlyMap<number, readonly number[]>,
  edges: RoadEdges,
  labels: RoadLabels,
  sites: readonly (RoadSite | null)[],
  out: CellTimes,
): void {
  const { edge, toADs, toBDs } = starts
  const { timeDs, site } = out
  for (let cell = 0; cell < edge.length; cell++) {
    const e = edge[cell]!
    let time = NO_WAY
    let place = -1
    if (e >= 0) {
      const a = 2 * edges.from[e]!
      const b = 2 * edges.to[e]!
      if (toADs[cell]! >= 0 && labels[a + 1]! >= 0) {
        time = toADs[cell]! + labels[a]!
        place = labels[a + 1]!
      }
      if (toBDs[cell]! >= 0 && labels[b + 1]! >= 0) {
        const byB = toBDs[cell]! + labels[b]!
        if (byB < time || (byB === time && labels[b + 1]! < place)) {
          time = byB
          place = labels[b + 1]!
        }
      }
    }
    timeDs[cell] = time
    site[cell] = place
  }
  sites.forEach((place, number) => {
    if (place === null) return
    for (const cell of byEdge.get(place.edge) ?? []) {
      const time = alongEdgeDs(starts, cell, place, edges)
      if (time > timeDs[cell]! || (time === timeDs[cell]! && number >= site[cell]!)) continue
      timeDs[cell] = time
      site[cell] = number
    }
  })
}

/**
 * Deciseconds from a cell to a place on the same edge without leaving it, both legs included; NO_WAY when the place
 * lies behind on a one-way. The time to an end and the time from it overlap by the whole edge, less what lies between.
 */
export function alongEdgeDs(starts: RoadStarts, cell: number, place: RoadSite, edges: RoadEdges): number {
  const forward = edges.forwardDs[place.edge]!
  const backward = edges.backwardDs[place.edge]!
  const [toA, toB] = [starts.toADs[cell]!, starts.toBDs[cell]!]
  const legs = starts.legDs[cell]! + place.legDs
  let time = NO_WAY
  if (forward > 0 && toB >= 0 && place.fromADs >= 0) {
    const along = toB + place.fromADs - forward
    if (along >= legs) time = along
  }
  if (backward > 0 && toA >= 0 && place.fromBDs >= 0) {
    const along = toA + place.fromBDs - backward
    if (along >= legs && along < time) time = along
  }
  return time
}
