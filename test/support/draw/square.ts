import type { Position } from 'geojson'

/** The ring of a square, counter-clockwise from its south-west corner. */
export const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]
