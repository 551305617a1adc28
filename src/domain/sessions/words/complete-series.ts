import type { Situe } from './give-contexts.ts'
import type { CodeDrapeau, LectureSerie } from './model.ts'
import { isInMoment } from './read-slots.ts'

/** What a sentence says of all its series at once: season, holidays, price, registration. */
export type Reglages = Pick<
  LectureSerie,
  'months' | 'valideDu' | 'valideAu' | 'vacances' | 'feries' | 'inscription' | 'cout' | 'itinerant'
>

const SANS_REGLAGE: Reglages = {
  months: [],
  valideDu: null,
  valideAu: null,
  vacances: null,
  feries: null,
  inscription: null,
  cout: null,
  itinerant: false,
}

export function readSettings(phrase: readonly Situe[]): { reglages: Reglages; codes: CodeDrapeau[] } {
  const codes: CodeDrapeau[] = []
  let reglages = SANS_REGLAGE
  for (const { element } of phrase) {
    const { sens } = element
    if (sens.sorte === 'mois')
      reglages = { ...reglages, months: [...reglages.months, ...sens.mois].sort((a, b) => a - b) }
    else if (sens.sorte === 'periode')
      reglages = {
        ...reglages,
        valideDu: sens.du ?? reglages.valideDu,
        valideAu: sens.au ?? reglages.valideAu,
      }
    else if (sens.sorte === 'vacances' && sens.regle === 'seulement') codes.push('vacances-seulement')
    else if (sens.sorte === 'vacances')
      reglages = { ...reglages, vacances: sens.regle === 'ouvert' ? 'ouvert' : 'ferme' }
    else if (sens.sorte === 'feries') reglages = { ...reglages, feries: sens.regle }
    else if (sens.sorte === 'inscription')
      reglages = { ...reglages, inscription: moreExact(reglages.inscription, sens.mode) }
    else if (sens.sorte === 'cout') reglages = { ...reglages, cout: sens.cout }
    else if (sens.sorte === 'itinerant') reglages = { ...reglages, itinerant: true }
  }
  return { reglages, codes }
}

/** Adds to a series what is said of it elsewhere; what it already says wins. */
export function applySettings(serie: LectureSerie, reglages: Reglages): LectureSerie {
  return {
    ...serie,
    months: serie.months.length > 0 ? serie.months : reglages.months,
    valideDu: serie.valideDu ?? reglages.valideDu,
    valideAu: serie.valideAu ?? reglages.valideAu,
    vacances: serie.vacances ?? reglages.vacances,
    feries: serie.feries ?? reglages.feries,
    inscription: moreExact(serie.inscription, reglages.inscription),
    cout: serie.cout ?? reglages.cout,
    itinerant: serie.itinerant || reglages.itinerant,
  }
}

/** "sur inscription" says less than "par téléphone". */
function moreExact(
  first: LectureSerie['inscription'],
  second: LectureSerie['inscription'],
): LectureSerie['inscription'] {
  return first === null || (first === 'requise' && second !== null) ? second : first
}

/**
 * Removes repetitions: many texts give the schedule twice, the second time shorter. A series whose days,
 * hours and weeks an earlier one already tells adds nothing, and lends what the earlier one lacks; hours
 * said later make a half-day precise.
 */
export function mergeSeries(series: readonly LectureSerie[]): LectureSerie[] {
  const kept: LectureSerie[] = []
  for (const serie of series) {
    const at = kept.findIndex((earlier) => tells(earlier, serie))
    const refined = kept.findIndex((earlier) => tells(serie, earlier))
    const known = kept[at] ?? kept[refined]
    if (known === undefined) kept.push(serie)
    else if (at >= 0) kept[at] = complete(known, serie)
    else
      kept[refined] = complete(
        { ...known, startMin: serie.startMin, endMin: serie.endMin, moment: null },
        serie,
      )
  }
  return kept
}

/** Whether `full` says all that `other` says of the days and hours. */
function tells(full: LectureSerie, other: LectureSerie): boolean {
  const sameDays =
    full.days.join() === other.days.join() &&
    full.nthOfMonth.join() === other.nthOfMonth.join() &&
    full.semaines.join() === other.semaines.join() &&
    full.sansSemaines.join() === other.sansSemaines.join()
  const weeks = other.weekParity === null || full.weekParity === null || other.weekParity === full.weekParity
  const rhythm = other.sansAncre === null || full.sansAncre === null || other.sansAncre === full.sansAncre
  return sameDays && weeks && rhythm && hoursTell(full, other)
}

function hoursTell(full: LectureSerie, other: LectureSerie): boolean {
  if (other.startMin !== null)
    return full.startMin === other.startMin && (other.endMin === null || full.endMin === other.endMin)
  if (other.moment === null) return true
  if (full.startMin === null) return full.moment === other.moment
  return other.moment !== 'journee' && isInMoment(full.startMin, other.moment)
}

function complete(serie: LectureSerie, other: LectureSerie): LectureSerie {
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
