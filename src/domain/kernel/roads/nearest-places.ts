import { alongEdgeDs, type RoadSite, type RoadStarts } from './cell-times.ts'
import { NO_WAY, type RoadEdges, type RoadGraph } from './graph.ts'
import { type NearestK, spreadNearest } from './nearest-k.ts'
import { addSeed, createSeeds } from './seeds.ts'
import { allocateLabels, createSpreadTools, spread } from './spread.ts'

/** Places a start needs no network for: one and a half times what a list shows at once. */
export const PROCHES = 30

/** A place by its number, and the deciseconds to it, both legs included. */
export interface PlaceTime {
  readonly site: number
  readonly ds: number
}

/**
 * The `k` nearest places of each start, the lesser (time, place) first; fewer where fewer can be reached, none for a
 * start on no road. One pass over the network for all starts; each is then read at both ends of its edge, and along it.
 */
export function nearestPlaces(
  {
    edges,
    towards,
    starts,
  }: { readonly edges: RoadEdges; readonly towards: RoadGraph; readonly starts: RoadStarts },
  places: readonly (RoadSite | null)[],
  k: number,
): PlaceTime[][] {
  const seeds = createSeeds()
  places.forEach((place, site) => {
    if (place === null) return
    addSeed(seeds, edges.from[place.edge]!, place.fromADs, site)
    addSeed(seeds, edges.to[place.edge]!, place.fromBDs, site)
  })
  const nearest = spreadNearest(towards, seeds, k)
  return Array.from(starts.edge, (edge, row) => {
    if (edge < 0) return []
    const least = new Map<number, number>()
    const offer = (site: number, ds: number) => {
      if (site >= 0 && ds < (least.get(site) ?? NO_WAY)) least.set(site, ds)
    }
    offerNode(nearest, edges.from[edge]!, starts.toADs[row]!, offer)
    offerNode(nearest, edges.to[edge]!, starts.toBDs[row]!, offer)
    places.forEach((place, site) => {
      if (place?.edge === edge) offer(site, alongEdgeDs(starts, row, place, edges))
    })
    return [...least]
      .map(([site, ds]) => ({ site, ds }))
      .sort((a, b) => a.ds - b.ds || a.site - b.site)
      .slice(0, k)
  })
}

/** What is nearest to an end of a start's edge is nearest to the start by that end; −1 says it is closed. */
function offerNode(
  { k, timeDs, site }: NearestK,
  node: number,
  toEndDs: number,
  offer: (site: number, ds: number) => void,
): void {
  if (toEndDs < 0) return
  for (let at = k * node; at < k * (node + 1); at++)
    if (site[at]! >= 0) offer(site[at]!, toEndDs + timeDs[at]!)
}

/** Deciseconds from one start (the first row) to each place, both legs included; NO_WAY where there is none. */
export function timesFromStart(
  { edges, away }: { readonly edges: RoadEdges; readonly away: RoadGraph },
  starts: RoadStarts,
  places: readonly (RoadSite | null)[],
): Int32Array {
  const edge = starts.edge[0] ?? -1
  const times = new Int32Array(places.length).fill(NO_WAY)
  if (edge < 0) return times
  const seeds = createSeeds(2)
  addSeed(seeds, edges.from[edge]!, starts.toADs[0]!, 0)
  addSeed(seeds, edges.to[edge]!, starts.toBDs[0]!, 0)
  const labels = allocateLabels(away.nodeCount)
  spread(away, seeds, labels, createSpreadTools(away))
  places.forEach((place, site) => {
    if (place === null) return
    const by = (node: number, ds: number) => (ds < 0 ? NO_WAY : Math.min(NO_WAY, labels[2 * node]! + ds))
    const along = place.edge === edge ? alongEdgeDs(starts, 0, place, edges) : NO_WAY
    times[site] = Math.min(
      by(edges.from[place.edge]!, place.fromADs),
      by(edges.to[place.edge]!, place.fromBDs),
      along,
    )
  })
  return times
}
