/**
 * Island communes that no bridge, causeway or ford links to the mainland (decisions.md 37). Residents of an island
 * reach only its places, and its places serve only its residents.
 *
 * Source: members of the association Les Îles du Ponant, with the codes and names of Etalab's decoupage-administratif
 * (its test compares them). Its two other islands are parts of mainland communes: Chausey of Granville, the Glénan of
 * Fouesnant.
 */
const ISLANDS: readonly (readonly string[])[] = [
  ['17004'], // Île-d'Aix
  ['22016'], // Île-de-Bréhat
  ['29082'], // Île-de-Batz
  ['29083'], // Île-de-Sein
  ['29084'], // Île-Molène
  ['29155'], // Ouessant
  ['56069'], // Groix
  ['56085'], // Hœdic
  ['56086'], // Île-d'Houat
  ['56087'], // Île-aux-Moines
  ['56088'], // Île-d'Arz
  ['85113'], // L'Île-d'Yeu
  ['56009', '56114', '56152', '56241'], // Belle-Île: Bangor, Locmaria, Le Palais, Sauzon
]

const NUMBERS = new Map(ISLANDS.flatMap((communes, i) => communes.map((code) => [code, i + 1] as const)))

/** Number of the island that a commune is, or is a part of; 0 for all others. */
export const islandOf = (commune: string): number => NUMBERS.get(commune) ?? 0

/** True when the sea lies between two communes. */
export const isAcrossWater = (from: string, to: string): boolean => islandOf(from) !== islandOf(to)

/**
 * Meridians between an island and the next. Straight kernels measure each island on a meridian of its own, so that
 * nothing there is near anything elsewhere, and distances on it stay as they are: every pass, edit and search of the
 * kernels is then right about the water without knowing of it.
 */
const APART_DEG = 25

/** Farther than anything on one side of the sea, nearer than any two sides: 25° are 1,700 km at 52° N. */
export const ACROSS_M = 1_500_000

/** The longitude to measure from: the true one, unless the commune is on an island and water counts. */
export function measuredLon(lonDeg: number, commune: string, water: boolean): number {
  return water ? lonDeg + APART_DEG * islandOf(commune) : lonDeg
}
