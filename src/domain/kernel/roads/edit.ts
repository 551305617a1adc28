import { NO_WAY, type RoadGraph } from './graph.ts'
import { addSeed, createSeeds, type Seeds } from './seeds.ts'
import { allocateLabels, createSpreadTools, type RoadLabels, type SpreadTools, spread } from './spread.ts'

/**
 * Adds, removes or moves one place and mends the labels in place. Only nodes whose nearest place it is or becomes are
 * read, with their neighbours. Labels then are those of a fresh spread of the places that are left, to the last bit:
 * a label is the least (time, place) over all ways, and every node that may have had it from the place is undone.
 *
 * Time: nodes undone and won, and one look at all places. Memory: the labels, both senses of the graph, 24 bytes a
 * place, and what the spread takes.
 */
export interface RoadEdits {
  /** Walked from places back to where people start. */
  readonly towards: RoadGraph
  /** The same arcs by the node they leave: what an undone node can fall back on. */
  readonly away: RoadGraph
  readonly labels: RoadLabels
  readonly tools: SpreadTools
  /** By place number: its ends, null when it is closed or on no road. */
  readonly ends: (RoadEnds | null)[]
  readonly seeds: Seeds
  /** Room for the nodes that an edit undoes. */
  readonly lost: Int32Array
}

/** Both ends of the edge a place stands on: their nodes, and the deciseconds from each to the place (−1: no way). */
export interface RoadEnds {
  readonly a: number
  readonly b: number
  readonly fromA: number
  readonly fromB: number
}

/** Starts with a fresh spread of the places; place numbers are those of `ends`. */
export function startRoadEdits(
  towards: RoadGraph,
  away: RoadGraph,
  ends: readonly (RoadEnds | null)[],
): RoadEdits {
  const labels = allocateLabels(towards.nodeCount)
  const edits: RoadEdits = {
    towards,
    away,
    labels,
    tools: createSpreadTools(towards),
    ends: [...ends],
    seeds: createSeeds(),
    lost: new Int32Array(towards.nodeCount),
  }
  ends.forEach((place, site) => {
    seedPlace(edits.seeds, place, site)
  })
  spread(towards, edits.seeds, labels, edits.tools)
  return edits
}

/** Puts a place somewhere else: null closes it; a number that was never used adds it. */
export function moveRoadSite(edits: RoadEdits, site: number, to: RoadEnds | null): void {
  if (!(Number.isInteger(site) && site >= 0)) throw new RangeError(`place ${site}: wanted 0 and up`)
  const { towards, labels, seeds, tools, ends } = edits
  const before = ends[site] ?? null
  while (ends.length <= site) ends.push(null)
  ends[site] = to
  seeds.count = 0
  if (before !== null) {
    fallBack(edits, undo(edits, before, site))
  }
  seedPlace(seeds, to, site)
  spread(towards, seeds, labels, tools)
}

export function seedPlace(seeds: Seeds, place: RoadEnds | null, site: number): void {
  if (place === null) return
  addSeed(seeds, place.a, place.fromA, site)
  addSeed(seeds, place.b, place.fromB, site)
}

/**
 * Takes the labels of a place back; returns how many nodes `lost` holds. They hang together: the way of each runs over
 * nodes that are its own.
 */
function undo({ towards, labels, lost }: RoadEdits, { a, b }: RoadEnds, site: number): number {
  const { first, arcs } = towards
  let count = 0
  for (const node of [a, b]) {
    if (labels[2 * node + 1] !== site) continue
    labels[2 * node] = NO_WAY
    labels[2 * node + 1] = -1
    lost[count++] = node
  }
  for (let at = 0; at < count; at++) {
    const end = first[lost[at]! + 1]!
    for (let arc = first[lost[at]!]!; arc < end; arc += 2) {
      const other = 2 * arcs[arc]!
      if (labels[other + 1] !== site) continue
      labels[other] = NO_WAY
      labels[other + 1] = -1
      lost[count++] = other >> 1
    }
  }
  return count
}

/** Seeds what undone nodes can get from neighbours that kept their label, and from places that stand beside them. */
function fallBack({ away, labels, seeds, ends, lost }: RoadEdits, count: number): void {
  const { first, arcs } = away
  for (let i = 0; i < count; i++) {
    const node = lost[i]!
    let time = NO_WAY
    let site = -1
    const end = first[node + 1]!
    for (let arc = first[node]!; arc < end; arc += 2) {
      const other = 2 * arcs[arc]!
      const rival = labels[other + 1]!
      if (rival < 0) continue
      const later = labels[other]! + arcs[arc + 1]!
      if (later > time || (later === time && rival > site)) continue
      time = later
      site = rival
    }
    if (site >= 0) addSeed(seeds, node, time, site)
  }
  if (count === 0) return
  ends.forEach((place, site) => {
    if (place === null) return
    if (labels[2 * place.a + 1]! < 0) addSeed(seeds, place.a, place.fromA, site)
    if (labels[2 * place.b + 1]! < 0) addSeed(seeds, place.b, place.fromB, site)
  })
}
