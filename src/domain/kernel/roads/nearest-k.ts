import { NO_WAY, type RoadGraph } from './graph.ts'
import { type Seeds, sortSeeds } from './seeds.ts'

/** The k nearest places of each node, nearest first: `timeDs[k · node + rank]`, NO_WAY and −1 where there are fewer. */
export interface NearestK {
  readonly k: number
  readonly timeDs: Int32Array
  readonly site: Int32Array
}

/**
 * The k nearest places of every node. Each node keeps a short list of labels of different places, sorted by (time,
 * place); a label that enters a list is handed on. Slices of one decisecond in a ring, so labels come by time; what
 * enters late (arcs of 0 ds) is handed on again. O(k · arcs) list looks. Memory: 8·k bytes a node.
 */
export function spreadNearest(graph: RoadGraph, seeds: Seeds, k: number): NearestK {
  const { first, arcs, nodeCount } = graph
  const timeDs = new Int32Array(k * nodeCount).fill(NO_WAY)
  const site = new Int32Array(k * nodeCount).fill(-1)
  const out = { k, timeDs, site }
  const turn = graph.maxCostDs + 1
  const ring: number[][] = Array.from({ length: turn + 1 }, () => [])
  const order = sortSeeds(seeds)
  let waiting = 0
  const offer = (node: number, time: number, place: number) => {
    if (!enter(out, node, time, place)) return
    ring[time % ring.length]!.push(node, place)
    waiting++
  }
  let seed = 0
  for (let now = 0; waiting > 0 || seed < order.length; now++) {
    if (waiting === 0) now = seeds.timeDs[order[seed]!]!
    for (; seed < order.length; seed++) {
      const number = order[seed]!
      if (seeds.timeDs[number]! >= now + turn) break
      offer(seeds.node[number]!, seeds.timeDs[number]!, seeds.site[number]!)
    }
    const here = ring[now % ring.length]!
    for (let at = 0; at < here.length; at += 2) {
      const node = here[at]!
      const place = here[at + 1]!
      waiting--
      if (timeOf(out, node, place) !== now) continue
      for (let arc = first[node]!; arc < first[node + 1]!; arc += 2) {
        offer(arcs[arc]!, now + arcs[arc + 1]!, place)
      }
    }
    here.length = 0
  }
  return out
}

function timeOf({ k, timeDs, site }: NearestK, node: number, place: number): number {
  for (let at = k * node; at < k * (node + 1) && site[at] !== -1; at++)
    if (site[at] === place) return timeDs[at]!
  return NO_WAY
}

/** Puts a label in the sorted list of a node; false when the list has it, or better ones only. */
function enter({ k, timeDs, site }: NearestK, node: number, time: number, place: number): boolean {
  const begin = k * node
  const last = begin + k - 1
  if (site[last] !== -1 && !isBefore(time, place, timeDs[last]!, site[last]!)) return false
  let from = last
  for (let at = begin; at <= last && site[at] !== -1; at++) {
    if (site[at] !== place) continue
    if (time >= timeDs[at]!) return false
    from = at
  }
  let to = from
  while (to > begin && isBefore(time, place, timeDs[to - 1]!, site[to - 1]!)) {
    timeDs[to] = timeDs[to - 1]!
    site[to] = site[to - 1]!
    to--
  }
  timeDs[to] = time
  site[to] = place
  return true
}

/** Beside the loop: a closure made for each label costs as much as the rest. */
function isBefore(time: number, place: number, otherTime: number, otherPlace: number): boolean {
  return time < otherTime || (time === otherTime && place < otherPlace)
}
