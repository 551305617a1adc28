import { dansLeMoment } from './creneaux.ts'
import type { LectureSerie } from './lecture-serie.ts'

/**
 * Removes repetitions: many texts give the schedule twice, the second time shorter. A series whose days,
 * hours and weeks an earlier one already tells adds nothing, and lends what the earlier one lacks; hours
 * said later make a half-day precise.
 */
export function fusionner(series: readonly LectureSerie[]): LectureSerie[] {
  const kept: LectureSerie[] = []
  for (const serie of series) {
    const at = kept.findIndex((earlier) => tells(earlier, serie))
    const refined = kept.findIndex((earlier) => tells(serie, earlier))
    const known = kept[at] ?? kept[refined]
    if (known === undefined) kept.push(serie)
    else if (at >= 0) kept[at] = completer(known, serie)
    else
      kept[refined] = completer(
        { ...known, startMin: serie.startMin, endMin: serie.endMin, moment: null },
        serie,
      )
  }
  return kept
}

/** Whether `full` says all that `other` says of the days and hours. */
function tells(full: LectureSerie, other: LectureSerie): boolean {
  const sameDays =
    full.days.join() === other.days.join() && full.nthOfMonth.join() === other.nthOfMonth.join()
  const weeks = other.weekParity === null || full.weekParity === null || other.weekParity === full.weekParity
  const rhythm = other.sansAncre === null || full.sansAncre === null || other.sansAncre === full.sansAncre
  return sameDays && weeks && rhythm && hoursTell(full, other)
}

function hoursTell(full: LectureSerie, other: LectureSerie): boolean {
  if (other.startMin !== null)
    return full.startMin === other.startMin && (other.endMin === null || full.endMin === other.endMin)
  if (other.moment === null) return true
  if (full.startMin === null) return full.moment === other.moment
  return other.moment !== 'journee' && dansLeMoment(full.startMin, other.moment)
}

function completer(serie: LectureSerie, other: LectureSerie): LectureSerie {
  return {
    ...serie,
    weekParity: serie.weekParity ?? other.weekParity,
    sansAncre: serie.sansAncre ?? other.sansAncre,
    lieuEcrit: serie.lieuEcrit ?? other.lieuEcrit,
    communeEcrite: serie.communeEcrite ?? other.communeEcrite,
    organisateur: serie.organisateur ?? other.organisateur,
    itinerant: serie.itinerant || other.itinerant,
  }
}
