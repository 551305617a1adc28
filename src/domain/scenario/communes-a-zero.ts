import type { Portee } from '../coverage/modes.ts'
import { type Fields, findReached } from '../coverage/travel.ts'
import type { Grid } from '../geo/grid.ts'
import type { Cover } from '../kernel/cover.ts'
import type { SitePoints } from '../kernel/prune.ts'
import { createFound } from '../kernel/within.ts'

/** Communes where nobody is within reach, as a covering problem: a candidate serves those where it reaches someone. */
export function coverCommunesAZero(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  candidates: SitePoints,
): Cover {
  const limits = fields.travel.limits(portee, 'centre')
  const atZero = new Uint8Array(grid.zones.length)
  for (let i = 0; i < grid.zone.length; i++) if (grid.population[i]! > 0) atZero[grid.zone[i]!] = 1
  for (let i = 0; i < grid.zone.length; i++) {
    const reached = fields.oui.value[i]! <= limits[grid.classe[i]!]!
    if (reached && grid.population[i]! > 0) atZero[grid.zone[i]!] = 0
  }
  const reachedBy = new Map<number, number[]>()
  const found = createFound()
  for (let c = 0; c < candidates.lonDeg.length; c++) {
    const at = { longitude: candidates.lonDeg[c]!, latitude: candidates.latDeg[c]! }
    findReached(fields.travel, grid, portee, at, found)
    const zones = new Set<number>()
    for (let i = 0; i < found.count; i++) {
      const cell = found.cell[i]!
      const zone = grid.zone[cell]!
      if (grid.population[cell]! > 0 && atZero[zone] === 1) zones.add(zone)
    }
    for (const zone of zones) {
      const list = reachedBy.get(zone)
      if (list === undefined) reachedBy.set(zone, [c])
      else list.push(c)
    }
  }
  const zones = [...reachedBy.keys()].sort((a, b) => a - b)
  const candidatesOf = zones.map((zone) => Int32Array.from(reachedBy.get(zone) ?? []))
  const classesOf: number[][] = Array.from(candidates.lonDeg, () => [])
  candidatesOf.forEach((list, at) => {
    for (const c of list) classesOf[c]?.push(at)
  })
  const count = atZero.reduce((a, b) => a + b, 0)
  return {
    candidateCount: candidates.lonDeg.length,
    weight: new Float64Array(zones.length).fill(1),
    candidatesOf,
    classesOf: classesOf.map((list) => Int32Array.from(list)),
    outOfReach: count - zones.length,
  }
}
