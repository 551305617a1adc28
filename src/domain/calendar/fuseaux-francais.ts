import { FUSEAU_METROPOLE, FUSEAU_PAR_DEPARTEMENT, fuseauOfCommune } from './fuseau.ts'

/** The clocks of French communes, metropolitan France first. */
export const FUSEAUX_FRANCAIS: readonly string[] = [
  FUSEAU_METROPOLE,
  ...Object.values(FUSEAU_PAR_DEPARTEMENT),
]

/** Boxes around the land overseas, in degrees: west, south, east, north. */
const BOXES: readonly (readonly [string, number, number, number, number])[] = [
  ['977', -62.96, 17.86, -62.76, 17.98],
  ['978', -63.17, 18.03, -62.95, 18.14],
  ['971', -61.9, 15.8, -60.9, 16.6],
  ['972', -61.3, 14.3, -60.7, 14.95],
  ['973', -54.7, 2.0, -51.5, 6.0],
  ['974', 55.1, -21.5, 56.0, -20.8],
  ['975', -56.6, 46.6, -56.0, 47.2],
  ['976', 44.9, -13.1, 45.4, -12.5],
  ['986', -178.3, -14.5, -175.9, -13.1],
  ['987', -155, -28, -134, -7.5],
  ['988', 158, -23, 172.5, -17.5],
]

/** IANA zone of a position (degrees): that of the French land overseas it is on, of metropolitan France, or null. */
export function fuseauOfPosition(lon: number, lat: number): string | null {
  const found = BOXES.find(([, w, s, e, n]) => lon >= w && lon <= e && lat >= s && lat <= n)
  if (found !== undefined) return fuseauOfCommune(found[0])
  return lon >= -5.3 && lon <= 9.7 && lat >= 41.2 && lat <= 51.3 ? FUSEAU_METROPOLE : null
}
