import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Colonne } from '../../domain/tables/tableau.ts'
import { EN_TETES_DATES, type EnTeteDates } from '../../text/tableur/tableur-dates.ts'

const NOMBRES: ReadonlySet<EnTeteDates> = new Set([
  'rang',
  'latitude',
  'longitude',
  'places',
  'places_restantes',
  'conseiller',
  'distance_m',
  'trajet_minutes',
])
const JOURS: ReadonlySet<EnTeteDates> = new Set(['date', 'date_maj', 'date_donnees'])

/** A column of a list of dates or of proposals. */
export const colonneDate = (nom: EnTeteDates): Colonne => ({
  nom,
  titre: EN_TETES_DATES[nom],
  genre: NOMBRES.has(nom) ? 'nombre' : JOURS.has(nom) ? 'jour' : 'texte',
})

/** The way to a place; minutes only where they are an answer, never a guess. */
export function trajetCells(trajet: Trajet | null): Partial<Record<EnTeteDates, string | number>> {
  if (trajet === null) return {}
  const isTold = trajet.connu === 'direct' || trajet.connu === 'routes'
  return {
    distance_m: Math.round(trajet.distanceM),
    trajet_minutes: isTold ? Math.round(trajet.minutes) : '',
    trajet_mode: trajet.mode,
    trajet_calcul: trajet.connu,
  }
}
