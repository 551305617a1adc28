import { booleanPointInPolygon, bbox as turfBbox } from '@turf/turf'
import type { LieuxFile } from '../../src/dataset/lieux-file.ts'
import { compactLieu } from '../../src/dataset/lieux-file.ts'
import { VOISINAGE_M } from '../../src/dataset/scope.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { prepareCells } from '../../src/domain/kernel/cells.ts'
import { allocateNearest, nearestDistances } from '../../src/domain/kernel/full-pass.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { RawData } from '../feeds/raw-data.ts'

/**
 * Priority neighbourhood of each place, holes respected, whatever commune the place says it is in. A place
 * without a known address stands at a cell's centre: only its own label may say that it is in one.
 */
export function joinQpv(lieux: readonly Lieu[], qpv: RawData['qpv']): Lieu[] {
  // With its box on each, turf tells most of 9,683 places × 1,584 perimeters apart without a look at the ring.
  const features = qpv.features.map((f) => ({ ...f, bbox: turfBbox(f) }))
  return lieux.map((lieu) => {
    if (lieu.position === 'approximative' && !lieu.autresLabels.includes('QPV')) return lieu
    const point = [lieu.longitude, lieu.latitude]
    const found = features.find((f) => booleanPointInPolygon(point, f))
    return found === undefined ? lieu : { ...lieu, qpv: found.properties.code_qp }
  })
}

/**
 * Places of each département and, apart, the places of others within 60 km of one of its inhabited cells:
 * nearer than that, a place may serve its residents (decisions.md 30).
 */
export function partitionLieux(
  lieux: readonly Lieu[],
  departements: readonly string[],
  cells: ReadonlyMap<string, readonly CellRow[]>,
): Map<string, LieuxFile> {
  const byDepartement = groupBy(lieux, (lieu) => departementOf(lieu.codeInsee))
  // A place is in five files on average: made once.
  const compact = new Map(lieux.map((lieu) => [lieu, compactLieu(lieu)]))
  const compacted = (lieu: Lieu) => compact.get(lieu) ?? compactLieu(lieu)
  return new Map(
    departements.map((code) => {
      const own = new Set(byDepartement.get(code))
      const others = lieux.filter((lieu) => !own.has(lieu))
      return [
        code,
        {
          departement: code,
          lieux: [...own].map(compacted),
          voisins: withinReach(others, cells.get(code) ?? []).map(compacted),
        },
      ]
    }),
  )
}

/** All places of each département that is not in the partition and has one near it. */
export function neighbourLieux(
  lieux: readonly Lieu[],
  partition: ReadonlyMap<string, LieuxFile>,
): Map<string, LieuxFile> {
  const near = [...partition.values()].flatMap(({ voisins }) =>
    voisins.map((lieu) => departementOf(lieu.codeInsee ?? '')),
  )
  const codes = [...new Set(near)].filter((code) => !partition.has(code)).sort()
  const byDepartement = groupBy(lieux, (lieu) => departementOf(lieu.codeInsee))
  return new Map(
    codes.map((code) => {
      const own = (byDepartement.get(code) ?? []).map(compactLieu)
      return [code, { departement: code, lieux: own, voisins: [] }]
    }),
  )
}

/** The places within 60 km of one of the cells, in the order given. */
function withinReach(lieux: readonly Lieu[], cells: readonly CellRow[]): Lieu[] {
  const near = inBoxAround(lieux, cells)
  if (near.length === 0) return []
  const nearest = allocateNearest(near.length)
  // The pass is turned round: places ask for their nearest inhabited cell.
  nearestDistances(
    prepareCells({
      lonDeg: Float64Array.from(near, (l) => l.longitude),
      latDeg: Float64Array.from(near, (l) => l.latitude),
    }),
    { lonDeg: Float64Array.from(cells, (c) => c.lon), latDeg: Float64Array.from(cells, (c) => c.lat) },
    nearest,
  )
  return near.filter((_, i) => (nearest.distanceM[i] ?? Infinity) <= VOISINAGE_M)
}

/** No degree of latitude is shorter than this, nor a degree of longitude than this times the cosine. */
const DEGREE_MIN_M = 110_500

/** A first sieve, wider than needed: the box of the cells, enlarged by the neighbourhood. */
function inBoxAround(lieux: readonly Lieu[], cells: readonly CellRow[]): Lieu[] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { lon, lat } of cells) {
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  const latMargin = VOISINAGE_M / DEGREE_MIN_M
  const highest = Math.max(Math.abs(south), Math.abs(north)) + latMargin
  const lonMargin = latMargin / Math.cos((highest * Math.PI) / 180)
  return lieux.filter(
    (l) =>
      l.longitude >= west - lonMargin &&
      l.longitude <= east + lonMargin &&
      l.latitude >= south - latMargin &&
      l.latitude <= north + latMargin,
  )
}
