import type { CivilDate } from '../../calendar/civil-date.ts'
import type { PreparedScope } from '../../coverage/answer.ts'
import { matchHeld } from '../../sessions/held-sessions.ts'

/** An existing offer: a place with a counted session in the period. */
export interface OffreExistante {
  readonly id: string
  readonly lon: number
  readonly lat: number
  /** Seats known to be left; 0: not known. */
  readonly places: number
}

/**
 * Places with a counted session in the period; seats that are not known are none. With weeks (by their Mondays), those with
 * a session in each `stretch` consecutive ones only.
 */
export function listExisting(
  { sites, lieux, etats }: PreparedScope,
  steady: { readonly stretch: number; readonly semaines: readonly CivilDate[] } | null = null,
): OffreExistante[] {
  if (sites === null) return []
  const weeks = lieux.map(() => new Set<number>())
  for (const { site, seance, serie } of steady === null ? [] : sites.tenues)
    if (matchHeld({ seance, serie }, sites.fenetre) === 'oui')
      weeks[site]?.add(
        steady?.semaines.findIndex((monday) => seance.date >= monday && seance.date < monday + 7) ?? -1,
      )
  return lieux.flatMap((lieu, at) => {
    if (etats[at] !== 'oui') return []
    if (steady !== null && !isSteady(weeks[at] ?? new Set(), steady.stretch, steady.semaines.length))
      return []
    return [
      {
        id: `existant ${lieu.id}`,
        lon: lieu.longitude,
        lat: lieu.latitude,
        places: sites.bilans[at]?.places ?? 0,
      },
    ]
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
