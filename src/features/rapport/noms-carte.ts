import type { Geometrie } from './geometrie.ts'

/** A name to write, centred at a point of the drawing. */
export interface NomCarte {
  readonly x: number
  readonly y: number
  readonly nom: string
}

interface Commune {
  readonly nom: string
  readonly lon: number
  readonly lat: number
  readonly population: number | null
}

const MAX_NOMS = 14
/** Height of a name in units of the drawing, and the mean width of a letter: what a name takes is estimated. */
export const CORPS = 11
const LETTRE = 0.54 * CORPS

/** The most inhabited communes whose names do not run into one another, nor out of the drawing. */
export function placeNoms(communes: readonly Commune[], { project, width, height }: Geometrie): NomCarte[] {
  const placed: NomCarte[] = []
  const biggest = [...communes].sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
  for (const { nom, lon, lat } of biggest) {
    if (placed.length >= MAX_NOMS) break
    const [x, y] = project(lon, lat)
    const half = (nom.length * LETTRE) / 2
    if (x - half < 0 || x + half > width || y < CORPS || y > height) continue
    const isFree = placed.every(
      (other) =>
        Math.abs(other.y - y) > 1.3 * CORPS ||
        Math.abs(other.x - x) > half + (other.nom.length * LETTRE) / 2 + 4,
    )
    if (isFree) placed.push({ x, y, nom })
  }
  return placed
}
