import { distanceM } from '../../domain/geo/geodesy.ts'
import { distance } from '../fr/format.ts'
import { aCommune } from '../fr/orientation/elision.ts'

interface Point {
  readonly lon: number
  readonly lat: number
}

/** Less than that is the same place: links hold degrees to the metre. */
const SUR_PLACE_M = 5
/** From the north, an eighth of a turn each. */
const VENTS = [
  ...['au nord', 'au nord-est', 'à l’est', 'au sud-est'],
  ...['au sud', 'au sud-ouest', 'à l’ouest', 'au nord-ouest'],
]

/** Where a place that was moved is now, from where it was; `commune`: its name, empty where it is not known. */
export function sayDeplace(avant: Point, ici: Point, commune: string): string {
  const metres = distanceM(avant.lon, avant.lat, ici.lon, ici.lat)
  const where = commune === '' ? 'Commune inconnue.' : `Il est ${aCommune(commune)}.`
  if (metres < SUR_PLACE_M) return `Le lieu est revenu à sa place d’avant. ${where}`
  const east = (ici.lon - avant.lon) * Math.cos((avant.lat * Math.PI) / 180)
  const turn = Math.atan2(east, ici.lat - avant.lat) / (2 * Math.PI)
  const vent = VENTS[Math.round(8 * turn + 8) % 8]
  return `Le lieu est à ${distance(metres)} ${vent} de sa place d’avant. ${where}`
}
