import { cellIndexOf } from '../domain/coverage/fields.ts'
import { type Portee, reachM } from '../domain/coverage/modes.ts'
import type { Grid } from '../domain/geo/grid.ts'
import type { Catchment } from '../domain/kernel/capacity.ts'
import type { SitePoints } from '../domain/kernel/prune.ts'
import type { SitesFenetre } from './answer-ateliers.ts'

/** Cells of a grid and how far each of them reaches, at the central estimate. */
export const catchmentOf = (grid: Grid, portee: Portee): Catchment => ({
  index: cellIndexOf(grid),
  cellClass: grid.classe,
  limitM: Float64Array.from(reachM(portee, 'centre')),
})

export const pointsOf = ({ lieux }: SitesFenetre, picked: readonly number[]): SitePoints => ({
  lonDeg: Float64Array.from(picked, (i) => lieux[i]?.longitude ?? Number.NaN),
  latDeg: Float64Array.from(picked, (i) => lieux[i]?.latitude ?? Number.NaN),
})
