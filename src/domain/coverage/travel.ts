import type { Grid } from '../geo/grid.ts'
import type { SitePoints } from '../kernel/prune.ts'
import type { Around, Found } from '../kernel/within.ts'
import type { Etat } from '../places/offre.ts'
import type { Calcul } from './calcul.ts'
import type { Bande, Portee } from './modes.ts'

/**
 * How far each cell is from its nearest place, and which place; Infinity and -1 without any. Times that were read, not
 * computed, do not say which place: -1 everywhere.
 */
export interface Field {
  /** Metres as the crow flies, deciseconds by road. */
  readonly value: Float64Array
  /** Index into the list of places the field was made from. */
  readonly site: Int32Array
}

/** Two fields answer every threshold: places that offer it, and places that do not say. */
export interface Fields {
  readonly oui: Field
  readonly inconnu: Field
  /** What the values mean. */
  readonly travel: Travel
}

export interface Place {
  readonly longitude: number
  readonly latitude: number
}

/**
 * How far things are: as the crow flies (metres) or along roads (deciseconds). What counts and how it is told do not
 * know which: they compare values with limits in the same unit.
 */
export interface Travel {
  readonly calcul: Calcul
  /** Inclusive limits by speed class of the cell, in the unit of the values; below 0: nothing is within reach. */
  readonly limits: (portee: Portee, bande: Bande) => readonly [number, number, number]
  /** Minutes by the question's mode, or metres for a plain distance; Infinity for Infinity. */
  readonly cost: (portee: Portee, classe: 0 | 1 | 2, value: number) => number
  /** Each cell's nearest place in state yes, and in state unknown. */
  readonly fields: (grid: Grid, places: readonly Place[], etats: readonly Etat[]) => Fields
  /** A field that follows places as they move: changed in place, it equals a fresh one after each move. */
  readonly edit: (grid: Grid, sites: SitePoints, field: Field) => EditableField
  /** Looks for the cells that reach a place; among some cells only, `found.cell` counts in that list. */
  readonly around: (grid: Grid, cells?: Int32Array) => Around
}

export interface EditableField extends Field {
  /** Puts a site at a point, NaN to close it; the number after the last one adds it. */
  readonly move: (site: number, lonDeg: number, latDeg: number) => void
}

/** Fills `found` with the cells within reach of a place at the central estimate, each by the limit of its class. */
export function findReached(
  travel: Travel,
  grid: Grid,
  portee: Portee,
  { longitude, latitude }: Place,
  found: Found,
): void {
  const limits = travel.limits(portee, 'centre')
  travel.around(grid)(longitude, latitude, Math.max(...limits), found)
  let kept = 0
  for (let i = 0; i < found.count; i++) {
    const cell = found.cell[i]!
    if (!(found.value[i]! <= limits[grid.classe[cell]!]!)) continue
    found.cell[kept] = cell
    found.value[kept++] = found.value[i]!
  }
  found.count = kept
}
