import Flatbush from 'flatbush'
import { around } from 'geokdbush'
import KDBush from 'kdbush'
import { computeFields } from '../../src/domain/coverage/straight.ts'
import type { Fields } from '../../src/domain/coverage/travel.ts'
import type { Grid } from '../../src/domain/geo/grid.ts'
import { prepareCells } from '../../src/domain/kernel/cells.ts'
import { addSite, moveSite, removeSite, startEdits } from '../../src/domain/kernel/edit.ts'
import { allocateNearest, type NearestSites, nearestDistances } from '../../src/domain/kernel/full-pass.ts'
import type { SitePoints } from '../../src/domain/kernel/prune.ts'
import { chooseGreedily, countGains, selectUnreached } from '../../src/domain/kernel/siting.ts'
import { aroundPoints } from '../../src/domain/kernel/within.ts'
import { drawFrance, drawSites, reorderCells, type SyntheticFrance } from '../support/draw/draw-france.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { countByCommune } from '../support/examples/count-by-commune.ts'
import { type BenchRow, measureBytes, median, race, timeMs } from './measure.ts'
import { turfLoop } from './turf-loop.ts'

const CELLS = 2300000
const SITES = 20000
/** Cells asked of each slow rival: enough for a stable time, in runs of neighbours as a whole loop would have them. */
const TURF_SAMPLE = 60
const TREE_RUNS = 20
const TREE_RUN_CELLS = 1000

/** 2.3 million made-up 200 m cells in the order in which they are published (that of the tree), 20,000 sites. */
export async function benchNational(wants: (name: string) => boolean): Promise<BenchRow[]> {
  const raw = drawFrance(CELLS, 1)
  const france = reorderCells(raw, prepareCells(raw.cells).order)
  const sites = drawSites(france, SITES, 2)
  const index = prepareCells(france.cells)
  const nearest = allocateNearest(CELLS)
  const rows: BenchRow[] = []
  const row = (name: string, value: number, goal: string) => rows.push({ name, value, unit: '×', goal })

  const turf = turfLoop(france.cells, sites, TURF_SAMPLE)
  const ms = race(9, 3, {
    ours: () => nearestDistances(index, sites, nearest),
    floor: floor(france),
    turf: turf.run,
    geokdbush: loopGeokdbush(france, sites),
    flatbush: loopFlatbush(france, sites),
  })
  const ours = ms.ours!
  const treeShare = CELLS / (TREE_RUNS * TREE_RUN_CELLS)
  row('full-pass-vs-turf', (ms.turf! * CELLS) / TURF_SAMPLE / ours, '>= 50000')
  row('full-pass-vs-geokdbush', (ms.geokdbush! * treeShare) / ours, '>= 180')
  row('full-pass-vs-flatbush', (ms.flatbush! * treeShare) / ours, '>= 40')
  row('full-pass-vs-floor', ours / ms.floor!, '<= 8')
  if (wants('threshold-vs-recompute')) row('threshold-vs-recompute', threshold(france, sites), '>= 3')
  if (wants('lazy-vs-plain-greedy')) row('lazy-vs-plain-greedy', lazyGreedy(france, nearest), '>= 4')
  if (wants('edit-vs-full-pass')) row('edit-vs-full-pass', ours / editMs(index, sites, nearest), '>= 100')
  if (wants('memory-vs-turf')) row('memory-vs-turf', memory(france), '>= 8')
  return rows
}

/** The least that any pass must do: read two float32 per cell, one root, write one float32. */
function floor(france: SyntheticFrance): () => void {
  const a = Float32Array.from(france.cells.lonDeg)
  const b = Float32Array.from(france.cells.latDeg)
  const out = new Float32Array(CELLS)
  return () => {
    for (let i = 0; i < CELLS; i++) out[i] = Math.sqrt(a[i]! * a[i]! + b[i]! * b[i]!)
  }
}

function overRuns(ask: (cell: number) => void): () => void {
  return () => {
    for (let run = 0; run < TREE_RUNS; run++) {
      const first = Math.floor((run * (CELLS - TREE_RUN_CELLS)) / TREE_RUNS)
      for (let i = 0; i < TREE_RUN_CELLS; i++) ask(first + i)
    }
  }
}

function loopGeokdbush({ cells }: SyntheticFrance, sites: ReturnType<typeof drawSites>): () => void {
  const tree = new KDBush(SITES)
  for (let i = 0; i < SITES; i++) tree.add(sites.lonDeg[i]!, sites.latDeg[i]!)
  tree.finish()
  return overRuns((cell) => around(tree, cells.lonDeg[cell]!, cells.latDeg[cell]!, 1))
}

/** On longitudes scaled at 46.5° N: raw degrees would name the wrong site for one cell in eight. */
function loopFlatbush({ cells }: SyntheticFrance, sites: ReturnType<typeof drawSites>): () => void {
  const scale = Math.cos((46.5 * Math.PI) / 180)
  const tree = new Flatbush(SITES)
  for (let i = 0; i < SITES; i++) tree.add(sites.lonDeg[i]! * scale, sites.latDeg[i]!)
  tree.finish()
  return overRuns((cell) => tree.neighbors(cells.lonDeg[cell]! * scale, cells.latDeg[cell]!, 1))
}

/**
 * The slider moved: all communes, and the state of each cell, counted again from distances at hand as the product does,
 * against the same with new distances, to the places that offer it and to those that do not say.
 */
function threshold({ cells, weight, zone, zoneCount }: SyntheticFrance, sites: SitePoints): number {
  const zones = Array.from({ length: zoneCount }, (_, i) => String(i).padStart(5, '0'))
  const grid: Grid = {
    ...cells,
    population: Int32Array.from(weight),
    zone: Uint32Array.from(zone),
    classe: new Uint8Array(CELLS),
    zones,
  }
  const places = Array.from(sites.lonDeg, (longitude, i) => ({ longitude, latitude: sites.latDeg[i]! }))
  const etats = places.map((_, i) => (i % 4 === 0 ? 'inconnu' : 'oui'))
  const etat = new Uint8Array(CELLS)
  const recount = (fields: Fields, distanceM: number) =>
    countByCommune(
      grid,
      fields,
      {
        territoire: { type: 'france' },
        offre: 'accompagnement',
        portee: { type: 'distance', distanceM },
      },
      etat,
    )
  const fields = computeFields(grid, places, etats)
  let stop = 0
  const ms = race(7, 2, {
    recompute: () => recount(computeFields(grid, places, etats), 250 * (stop + 1)),
    slider: () => {
      stop = (stop + 13) % 64
      recount(fields, 250 * (stop + 1))
    },
  })
  return ms.recompute! / ms.slider!
}

/** 10 new sites among all commune centres; cells within 2 km of an existing site are reached already. */
function lazyGreedy(france: SyntheticFrance, nearest: NearestSites): number {
  const demand = selectUnreached(france.weight, nearest.distanceM, new Uint8Array(CELLS), [2000], (cells) =>
    aroundPoints({
      lonDeg: Float64Array.from(cells, (cell) => france.cells.lonDeg[cell]!),
      latDeg: Float64Array.from(cells, (cell) => france.cells.latDeg[cell]!),
    }),
  )
  let lazy = 0
  let plain = 0
  const ms = race(3, 1, {
    lazy: () => {
      lazy = chooseGreedily(demand, france.communes, 10).objective
    },
    plain: () => {
      plain = choosePlainly(demand, france.communes, 10)
    },
  })
  if (lazy !== plain) throw new Error(`lazy greedy: ${lazy}, plain: ${plain}`)
  return ms.plain! / ms.lazy!
}

function choosePlainly(
  demand: Parameters<typeof countGains>[0],
  candidates: SyntheticFrance['communes'],
  count: number,
) {
  const counter = countGains(demand, candidates)
  let objective = 0
  for (let round = 0; round < count; round++) {
    let best = -1
    let most = 0
    for (let candidate = 0; candidate < candidates.lonDeg.length; candidate++) {
      const gain = counter.count(candidate)
      if (gain > most) {
        most = gain
        best = candidate
      }
    }
    if (best < 0) break
    counter.choose(best)
    objective += most
  }
  return objective
}

/** Median ms of 1,000 random edits; the result must then equal a fresh full pass to the last bit. */
function editMs(
  index: ReturnType<typeof prepareCells>,
  sites: ReturnType<typeof drawSites>,
  nearest: NearestSites,
) {
  nearestDistances(index, sites, nearest)
  const state = startEdits(index, sites, nearest)
  const random = seededRandom(9)
  const times: number[] = []
  for (let edit = 0; edit < 1000; edit++) {
    const site = randomInt(random, state.siteCount)
    const near = randomInt(random, SITES)
    const lon = sites.lonDeg[near]! + 0.05 * (random() - 0.5)
    const lat = sites.latDeg[near]! + 0.05 * (random() - 0.5)
    const kind = edit % 3
    times.push(
      timeMs(() => {
        if (kind === 0) addSite(state, lon, lat)
        else if (kind === 1) removeSite(state, site)
        else moveSite(state, site, lon, lat)
      }),
    )
  }
  const fresh = allocateNearest(CELLS)
  nearestDistances(index, state.sites, fresh)
  for (let cell = 0; cell < CELLS; cell++) {
    if (
      fresh.distanceM[cell] !== nearest.distanceM[cell] ||
      fresh.siteIndex[cell] !== nearest.siteIndex[cell]
    ) {
      throw new Error(`edit: cell ${cell} differs from a fresh full pass`)
    }
  }
  return median(times)
}

/** Cells with residents and commune: a turf FeatureCollection against our columns and the tree over them. */
function memory({ cells, weight, zone }: SyntheticFrance): number {
  const share = CELLS / 10
  const turf = measureBytes(() => ({
    type: 'FeatureCollection',
    features: Array.from({ length: share }, (_, i) => ({
      type: 'Feature',
      properties: { population: weight[i]!, commune: zone[i]! },
      geometry: { type: 'Point', coordinates: [cells.lonDeg[i]!, cells.latDeg[i]!] },
    })),
  }))
  const ours = measureBytes(() => ({
    index: prepareCells({ lonDeg: cells.lonDeg.slice(), latDeg: cells.latDeg.slice() }),
    weight: weight.slice(),
    zone: zone.slice(),
  }))
  console.log(`memory: turf ${(turf / share).toFixed(0)} bytes per cell, ours ${(ours / CELLS).toFixed(1)}`)
  return turf / share / (ours / CELLS)
}
