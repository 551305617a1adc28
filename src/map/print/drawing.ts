import type { MultiPolygon, Polygon, Position } from 'geojson'

/** From degrees to units of a drawing, y downwards. */
export type Project = (lon: number, lat: number) => readonly [x: number, y: number]

export interface Frame {
  readonly at: { readonly lon: number; readonly lat: number }
  /** Where that point stands, in units. */
  readonly x: number
  readonly y: number
  /** Units per degree of latitude; a degree of longitude is `squeeze` of it. */
  readonly scale: number
  readonly squeeze: number
  /** Size of the drawing, in units. */
  readonly width: number
  readonly height: number
}

/** Plate carrée, north up: what is printed is small enough for its shapes to hold. */
export const createProject =
  ({ at, x, y, scale, squeeze }: Omit<Frame, 'width' | 'height'>): Project =>
  (lon, lat) => [x + (lon - at.lon) * squeeze * scale, y + (at.lat - lat) * scale]

/** All rings of an outline, holes included. */
export const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

/** Rings in units as the `d` of a path, to a tenth of a unit. */
export const pathOf = (rings: readonly (readonly (readonly [number, number])[])[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`).join('')

export const tenth = (units: number): number => Math.round(units * 10) / 10

export type Box = readonly [west: number, top: number, east: number, bottom: number]

/** What names take, in units: nothing is measured, so that a sheet is the same everywhere. */
export interface Lettering {
  /** Mean width of a letter. */
  readonly letter: number
  /** Above and below the point of a name. */
  readonly above: number
  readonly below: number
  /** Room kept between two names. */
  readonly gap: readonly [x: number, y: number]
}

/** The names, in their order, that stay inside the drawing and hide neither what is there nor a name before them. */
export function keepApart<N extends { readonly x: number; readonly y: number; readonly nom: string }>(
  noms: readonly N[],
  [width, height]: readonly [number, number],
  { letter, above, below, gap }: Lettering,
  there: readonly Box[] = [],
): N[] {
  const taken = [...there]
  return noms.filter(({ x, y, nom }) => {
    const half = (nom.length * letter) / 2
    const box: Box = [x - half, y - above, x + half, y + below]
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) return false
    if (taken.some((other) => overlap(box, other, gap))) return false
    taken.push(box)
    return true
  })
}

export const overlap = (a: Box, b: Box, [x, y]: Lettering['gap']): boolean =>
  a[0] < b[2] + x && b[0] < a[2] + x && a[1] < b[3] + y && b[1] < a[3] + y
