import type { Tuile } from '../../domain/geo/tuile.ts'
import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'
import { latOfMercatorY } from '../tiles/tile-index.ts'
import { SIDE, type StreetLines } from './cut-streets.ts'

/** The streets of a square as lines in degrees: a printed map has a projection of its own. O(points). */
export function drawPlan(streets: readonly StreetLines[], { z, x, y }: Tuile): StreetDrawing[] {
  const unit = 2 ** -z / SIDE
  const west = x * SIDE
  const north = y * SIDE
  return streets.map(({ rang, nom, tunnel, lines }) => ({
    rang,
    nom,
    tunnel,
    lignes: lines.map((line) =>
      line.map((value, i) =>
        i % 2 === 0 ? (west + value) * unit * 360 - 180 : latOfMercatorY((north + value) * unit),
      ),
    ),
  }))
}
