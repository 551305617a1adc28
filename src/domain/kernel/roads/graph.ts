/**
 * A road network as the kernel walks it: for one mode and one sense, the arcs of each node in one run of an array.
 * Costs are whole deciseconds, so sums are exact and two ways of adding them up give the same bits.
 */
export interface RoadGraph {
  readonly nodeCount: number
  /** Arcs of node v in `arcs`: from `first[v]` to `first[v + 1]`, not included. */
  readonly first: Int32Array
  /** Two numbers an arc, side by side because they are read together: the other node, then the cost in ds (1 and up). */
  readonly arcs: Int32Array
  /** The dearest arc: how far ahead of the node being read a queue must look. */
  readonly maxCostDs: number
  /** Nodes are queued by slices of `1 << shift` deciseconds, about a common arc. */
  readonly shift: number
}

/** Edges between nodes, with the cost of each way in ds; 0 where that way is closed. One entry per edge. */
export interface RoadEdges {
  readonly nodeCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly forwardDs: Int32Array
  readonly backwardDs: Int32Array
}

/** No way: later than any time (3.4 years in ds), and far enough from 2³¹ for a cost to be added. */
export const NO_WAY = 2 ** 30

/**
 * Arcs by the node they lead to (`towards`: walked from a place back to where people start) or by the node they leave
 * (`away`: from one start to everything). Arcs of a node keep the order of the edges. O(nodes + edges).
 * Throws RangeError on a node that is not there or a cost of NO_WAY and more.
 */
export function buildGraph(edges: RoadEdges, sense: 'towards' | 'away'): RoadGraph {
  const { nodeCount, from, to } = edges
  const [there, back] =
    sense === 'away' ? [edges.forwardDs, edges.backwardDs] : [edges.backwardDs, edges.forwardDs]
  const first = new Int32Array(nodeCount + 1)
  for (let e = 0; e < from.length; e++) {
    const [a, b] = [from[e]!, to[e]!]
    if (!(a >= 0 && a < nodeCount && b >= 0 && b < nodeCount)) {
      throw new RangeError(`edge ${e}: nodes ${a} and ${b}, wanted 0 to ${nodeCount - 1}`)
    }
    if (there[e]! > 0) first[a + 1]! += 2
    if (back[e]! > 0) first[b + 1]! += 2
  }
  for (let v = 0; v < nodeCount; v++) first[v + 1]! += first[v]!
  const arcs = new Int32Array(first[nodeCount]!)
  const next = first.slice()
  let maxCostDs = 0
  let sum = 0
  const put = (at: number, node: number, cost: number) => {
    if (cost >= NO_WAY) throw new RangeError(`cost ${cost} ds: wanted less than ${NO_WAY}`)
    arcs[next[at]!] = node
    arcs[next[at]! + 1] = cost
    next[at]! += 2
    if (cost > maxCostDs) maxCostDs = cost
    sum += cost
  }
  for (let e = 0; e < from.length; e++) {
    if (there[e]! > 0) put(from[e]!, to[e]!, there[e]!)
    if (back[e]! > 0) put(to[e]!, from[e]!, back[e]!)
  }
  return {
    nodeCount,
    first,
    arcs,
    maxCostDs,
    shift: sliceOf(arcs.length === 0 ? 0 : (2 * sum) / arcs.length),
  }
}

/** About a mean arc: narrower slices are mostly empty, wider ones make nodes be read twice. */
function sliceOf(meanDs: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(1, meanDs))) - 1)
}
