import type { CivilDate } from '../../calendar/civil-date.ts'
import type { PreparedScope } from '../../coverage/answer.ts'
import { matchHeld } from '../../sessions/held-sessions.ts'
import type { Moyens } from './moyens.ts'

/** An existing offer: a place with a counted session in the period. */
export interface OffreExistante {
  readonly id: string
  readonly lon: number
  readonly lat: number
  /** Seats known to be left. */
  readonly places: number
  /** Some session does not say how many seats are left: they count for none. */
  readonly placesInconnues: boolean
}

/**
 * Places with a counted session in the period; seats that are not known are none. Under goal B, those with one in each C
 * consecutive weeks. `semaines`: first days of the weeks that count.
 */
export function listExisting(
  { sites, lieux, etats }: PreparedScope,
  { objectif, C }: Pick<Moyens, 'objectif' | 'C'>,
  semaines: readonly CivilDate[],
): OffreExistante[] {
  if (sites === null) return []
  const held = lieux.map(() => ({ places: 0, unknown: false, weeks: new Set<number>() }))
  for (const { site, seance, serie } of sites.tenues) {
    const known = held[site]
    if (known === undefined || matchHeld({ seance, serie }, sites.fenetre) !== 'oui') continue
    known.places += seance.placesRestantes ?? 0
    if (seance.placesRestantes === null) known.unknown = true
    const week = semaines.findIndex((first) => seance.date >= first && seance.date < first + 7)
    if (week >= 0) known.weeks.add(week)
  }
  return lieux.flatMap((lieu, at) => {
    const known = held[at]
    if (known === undefined || etats[at] !== 'oui') return []
    if (objectif === 'B' && !isSteady(known.weeks, C, semaines.length)) return []
    const { places, unknown: placesInconnues } = known
    return [{ id: `existant ${lieu.id}`, lon: lieu.longitude, lat: lieu.latitude, places, placesInconnues }]
  })
}

/** Whether each stretch of so many consecutive weeks has one of these. */
export function isSteady(weeks: ReadonlySet<number>, stretch: number, total: number): boolean {
  let since = 0
  for (let week = 0; week < total; week++) {
    since = weeks.has(week) ? 0 : since + 1
    if (since >= stretch) return false
  }
  return true
}
