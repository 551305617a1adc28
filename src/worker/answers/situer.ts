import type { Dataset } from '../../dataset/dataset.ts'
import { loadScope } from '../../dataset/scope.ts'
import { squaredDistanceM2 } from '../../domain/geo/geodesy.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { PointASituer, PointSitue } from '../protocol/scenario.ts'

/** A point of nowhere near any resident has no commune. */
export const PROCHE_M = 3000

/** The commune of a point is that of the nearest cell, as everywhere else (decisions.md 5). */
export async function situer(data: Dataset, territoire: Territoire, at: PointASituer): Promise<PointSitue> {
  const { grid, communes } = await loadScope(data, territoire)
  const nomOf = (code: string) => communes.find((c) => c.code === code)?.nom ?? ''
  let best = -1
  let score = Number.NEGATIVE_INFINITY
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const value =
      at.type === 'commune'
        ? grid.zones[grid.zone[cell]!] === at.code
          ? grid.population[cell]!
          : Number.NEGATIVE_INFINITY
        : -squaredDistanceM2(grid.lonDeg[cell]!, grid.latDeg[cell]!, at.lon, at.lat)
    if (value > score) {
      score = value
      best = cell
    }
  }
  const commune = best === -1 ? '' : (grid.zones[grid.zone[best]!] ?? '')
  if (at.type === 'point') {
    const near = best !== -1 && -score <= PROCHE_M ** 2
    return { lon: at.lon, lat: at.lat, commune: near ? commune : '', nom: near ? nomOf(commune) : '' }
  }
  const point = communes.find((c) => c.code === at.code)
  return {
    lon: best === -1 ? (point?.lon ?? 0) : grid.lonDeg[best]!,
    lat: best === -1 ? (point?.lat ?? 0) : grid.latDeg[best]!,
    commune: at.code,
    nom: nomOf(at.code),
  }
}
