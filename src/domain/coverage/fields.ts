import type { Grid } from '../grid.ts'
import { prepareCells } from '../kernel/cells.ts'
import { nearestDistances } from '../kernel/full-pass.ts'
import type { Etat } from '../offre.ts'

/** Straight distance from each cell to its nearest place, and which place; Infinity and -1 without any. */
export interface Field {
  readonly distanceM: Float64Array
  /** Index into the list of places the field was made from. */
  readonly site: Int32Array
}

/** Two fields answer every threshold: places that offer it, and places that do not say. */
export interface Fields {
  readonly oui: Field
  readonly inconnu: Field
}

interface Place {
  readonly longitude: number
  readonly latitude: number
}

/**
 * Distance fields of a grid for places in three states. They do not depend on the mode nor on the
 * threshold, so a slider only recounts. Complexity: two full passes of the kernel.
 */
export function computeFields(grid: Grid, places: readonly Place[], etats: readonly Etat[]): Fields {
  const index = prepareCells(grid)
  const pass = (wanted: Etat): Field => {
    const picked = places.flatMap((_, i) => (etats[i] === wanted ? [i] : []))
    const sites = {
      lonDeg: Float64Array.from(picked, (i) => places[i]?.longitude ?? 0),
      latDeg: Float64Array.from(picked, (i) => places[i]?.latitude ?? 0),
    }
    const out = { distanceM: new Float64Array(grid.zone.length), siteIndex: new Int32Array(grid.zone.length) }
    nearestDistances(index, sites, out)
    return { distanceM: out.distanceM, site: out.siteIndex.map((i) => (i < 0 ? -1 : (picked[i] ?? -1))) }
  }
  return { oui: pass('oui'), inconnu: pass('inconnu') }
}
