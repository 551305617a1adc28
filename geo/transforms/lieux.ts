import { booleanPointInPolygon } from '@turf/turf'
import type { LieuxFile } from '../../src/dataset/lieux-file.ts'
import { compactLieu } from '../../src/dataset/lieux-file.ts'
import { VOISINAGE_M } from '../../src/dataset/scope.ts'
import { departementOf } from '../../src/domain/codes.ts'
import type { CellRow } from '../../src/domain/grid.ts'
import { prepareCells } from '../../src/domain/kernel/cells.ts'
import { allocateNearest, nearestDistances } from '../../src/domain/kernel/full-pass.ts'
import type { Lieu } from '../../src/domain/lieu.ts'
import type { RawData } from '../raw-data.ts'

/**
 * Priority neighbourhood of each place, holes respected, whatever commune the place says it is in. A place
 * without a known address stands at a cell's centre: only its own label may say that it is in one.
 */
export function joinQpv(lieux: readonly Lieu[], qpv: RawData['qpv']): Lieu[] {
  return lieux.map((lieu) => {
    if (lieu.position === 'approximative' && !lieu.autresLabels.includes('QPV')) return lieu
    const point = [lieu.longitude, lieu.latitude]
    const found = qpv.features.find((f) => booleanPointInPolygon(point, f))
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
  const departementsOf = lieux.map((l) => departementOf(l.codeInsee))
  const index = prepareCells({
    lonDeg: Float64Array.from(lieux, (l) => l.longitude),
    latDeg: Float64Array.from(lieux, (l) => l.latitude),
  })
  const nearest = allocateNearest(lieux.length)
  return new Map(
    departements.map((code) => {
      const own = cells.get(code) ?? []
      // The pass is turned round: places ask for their nearest inhabited cell of this département.
      nearestDistances(
        index,
        { lonDeg: Float64Array.from(own, (c) => c.lon), latDeg: Float64Array.from(own, (c) => c.lat) },
        nearest,
      )
      return [
        code,
        {
          departement: code,
          lieux: lieux.filter((_, i) => departementsOf[i] === code).map(compactLieu),
          voisins: lieux
            .filter((_, i) => departementsOf[i] !== code && (nearest.distanceM[i] ?? Infinity) <= VOISINAGE_M)
            .map(compactLieu),
        },
      ]
    }),
  )
}
