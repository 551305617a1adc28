import { distance, point } from '@turf/turf'
import type { PreparedScope } from '../../src/domain/coverage/answer.ts'
import { type Portee, reachM } from '../../src/domain/coverage/modes.ts'

/** Residents reached according to turf, and the communes where that is not the kernel's number. */
export interface TurfAudit {
  readonly atteinte: number
  readonly communes: readonly {
    readonly code: string
    readonly nom: string
    readonly turf: number
    readonly noyau: number
  }[]
}

/**
 * The auditable engine: turf on every pair of cell and place, slow and plain, so that anyone can read how
 * a figure comes about. Turf measures on a sphere, up to 0.32 % away from the ellipsoid: cells that close
 * to the limit may change sides. O(cells × places): for small territories.
 */
export function auditWithTurf(prepared: PreparedScope, portee: Portee): TurfAudit {
  const { grid, communes } = prepared.scope
  const limits = reachM(portee, 'centre')
  const places = prepared.lieux
    .filter((_, i) => prepared.etats[i] === 'oui')
    .map((lieu) => point([lieu.longitude, lieu.latitude]))
  const turf = new Float64Array(grid.zones.length)
  const noyau = new Float64Array(grid.zones.length)
  for (let i = 0; i < grid.zone.length; i++) {
    const cell = point([grid.lonDeg[i]!, grid.latDeg[i]!])
    const limit = limits[grid.classe[i]!]!
    const zone = grid.zone[i]!
    if (places.some((place) => distance(cell, place, { units: 'meters' }) <= limit))
      turf[zone]! += grid.population[i]!
    if (prepared.fields.oui.value[i]! <= limit) noyau[zone]! += grid.population[i]!
  }
  const noms = new Map(communes.map((c) => [c.code, c.nom]))
  return {
    atteinte: turf.reduce((a, b) => a + b, 0),
    communes: grid.zones
      .map((code, z) => ({ code, nom: noms.get(code) ?? code, turf: turf[z] ?? 0, noyau: noyau[z] ?? 0 }))
      .filter((c) => c.turf !== c.noyau),
  }
}
