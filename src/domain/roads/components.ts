import type { Mode } from '../common/mode.ts'
import { type Adjacency, buildAdjacency, perMode, type RoadNetwork } from './network.ts'
import { FERRY } from './profile.ts'

type Graph = Pick<RoadNetwork, 'nodeLon' | 'edgeFrom' | 'edgeTo' | 'edgeDm' | 'cost'>

/**
 * Nodes of each mode's main component: the largest by length of road (decisions.md 39). All 0 without an open edge.
 */
export function mainComponents(network: Graph): Record<Mode, Uint8Array> {
  return perMode((mode) => largest(network, mode, numberComponents(network, mode)))
}

/**
 * For each node, the number of its component: weakly connected on foot, strongly connected by bicycle and car
 * (from a one-way stub one gets nowhere, or nobody gets there).
 */
export function numberComponents(network: Graph, mode: Mode): Int32Array {
  return mode === 'marche'
    ? weakComponents(network, (edge) => isOpen(network.cost[mode], edge))
    : strongComponents(network, mode, buildAdjacency(network))
}

/**
 * 1 for the nodes that roads alone, whoever they are open to, do not link to the mainland: the largest network by length
 * of road once ferries are taken away. On an island without a bridge, these are its roads (decisions.md 40).
 */
export function offMainland(network: Graph & Pick<RoadNetwork, 'edgeFlags'>): Uint8Array {
  const { edgeFrom, edgeDm, edgeFlags } = network
  const isRoad = (edge: number) => (edgeFlags[edge]! & FERRY) === 0
  const component = weakComponents(network, isRoad)
  const lengthDm = new Float64Array(component.length)
  edgeFrom.forEach((node, edge) => {
    if (isRoad(edge)) lengthDm[component[node]!]! += edgeDm[edge]!
  })
  const mainland = lengthDm.reduce((best, length, own) => (length > lengthDm[best]! ? own : best), 0)
  return Uint8Array.from(component, (own) => (own === mainland ? 0 : 1))
}

/** Mask of the component with most decimetres of open edges; the first met when equal. */
function largest({ edgeFrom, edgeTo, edgeDm, cost }: Graph, mode: Mode, component: Int32Array): Uint8Array {
  const lengthDm = new Float64Array(component.length)
  // A component may have no length (two nodes at one point): it is still larger than none.
  const open = new Uint8Array(component.length)
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    const own = component[edgeFrom[edge]!]!
    if (own !== component[edgeTo[edge]!] || !isOpen(cost[mode], edge)) continue
    lengthDm[own]! += edgeDm[edge]!
    open[own] = 1
  }
  let best = -1
  for (let own = 0; own < lengthDm.length; own++) {
    if (open[own] === 1 && (best === -1 || lengthDm[own]! > lengthDm[best]!)) best = own
  }
  return Uint8Array.from(component, (own) => (own === best ? 1 : 0))
}

function isOpen({ forward, backward }: Graph['cost'][Mode], edge: number): boolean {
  return forward[edge]! > 0 || backward[edge]! > 0
}

/** Union-find over some of the edges: for each node, the number of its component. */
function weakComponents({ nodeLon, edgeFrom, edgeTo }: Graph, links: (edge: number) => boolean): Int32Array {
  const parent = Int32Array.from(nodeLon, (_, node) => node)
  const find = (node: number): number => {
    let root = node
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    if (links(edge)) parent[find(edgeTo[edge]!)] = find(edgeFrom[edge]!)
  }
  return parent.map((_, node) => find(node))
}

/** Tarjan's algorithm, with its own stack (a département is deeper than the call stack). O(nodes + edges). */
function strongComponents(network: Graph, mode: Mode, { start, leaving }: Adjacency): Int32Array {
  const { edgeFrom, edgeTo, cost } = network
  const { forward, backward } = cost[mode]
  const nodes = network.nodeLon.length
  const component = new Int32Array(nodes).fill(-1)
  const order = new Int32Array(nodes)
  const low = new Int32Array(nodes)
  const next = start.slice(0, nodes)
  const path: number[] = []
  const calls: number[] = []
  let visited = 0
  let found = 0

  const enter = (node: number) => {
    order[node] = low[node] = ++visited
    path.push(node)
    calls.push(node)
  }
  const leave = (node: number) => {
    calls.pop()
    const caller = calls.at(-1)
    if (caller !== undefined) low[caller] = Math.min(low[caller]!, low[node]!)
    if (low[node] !== order[node]) return
    for (let member = -1; member !== node; ) {
      member = path.pop()!
      component[member] = found
    }
    found++
  }
  for (let root = 0; root < nodes; root++) {
    if (order[root] === 0) enter(root)
    while (calls.length > 0) {
      const node = calls.at(-1)!
      if (next[node]! === start[node + 1]!) {
        leave(node)
        continue
      }
      const half = leaving[next[node]!++]!
      const edge = half >> 1
      const against = (half & 1) === 1
      if ((against ? backward : forward)[edge] === 0) continue
      const head = (against ? edgeFrom : edgeTo)[edge]!
      if (order[head] === 0) enter(head)
      else if (component[head] === -1) low[node] = Math.min(low[node]!, order[head]!)
    }
  }
  return component
}
