import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import { jourFerie } from '../../calendar/jours-feries.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'
import { findLieu } from '../../places/find-lieu.ts'
import { calendarOfCommune } from '../../places/hours/calendar.ts'
import { daySegments } from '../../places/hours/day-segments.ts'
import type { Horaires } from '../../places/hours/model.ts'
import { parseHoraires } from '../../places/hours/parse.ts'
import type { Lieu } from '../../places/lieu.ts'
import type { Fermeture, Modification } from '../scenario.ts'
import { joursPrevus, type SeancesPrevues } from './prevues.ts'

/**
 * Why a day is closed: a public holiday; school holidays in which nothing is held, or that are not published yet; the place
 * closes in this scenario; its opening hours say closed all that day.
 */
export type Raison =
  | { readonly type: 'ferie'; readonly nom: string }
  | { readonly type: 'vacances' | 'vacancesInconnues' | 'fermeture' | 'horaires' }

/** A session of a plan that falls on a closed day. */
export interface JourFerme {
  readonly prevue: SeancesPrevues
  readonly date: CivilDate
  readonly raisons: readonly Raison[]
  /** It counts all the same: the hours of a place bind its counter, and what is not published closes nothing. */
  readonly tenue: boolean
}

/** All of them, in order of day: none is left out or moved in silence. O(sessions). */
export function joursFermes(modifications: readonly Modification[], lieux: readonly Lieu[]): JourFerme[] {
  const closures = modifications.flatMap((m) => (m.type === 'fermeture' ? [m] : []))
  const found = modifications.flatMap((m): JourFerme[] => {
    if (m.type !== 'seances') return []
    const lieu = m.at === null ? findLieu(lieux, m.lieu) : undefined
    const place = {
      code: lieu?.codeInsee ?? m.commune,
      horaires: lieu === undefined ? null : horairesOf(lieu),
      closures: closures.filter(({ lieu: id }) => m.at === null && (id === m.lieu || id === lieu?.id)),
    }
    return joursPrevus(m).flatMap((date) => {
      const raisons = raisonsOf(m, date, place)
      return raisons.length === 0 ? [] : [{ prevue: m, date, raisons, tenue: raisons.every(isHeldAnyway) }]
    })
  })
  return found.sort((a, b) => a.date - b.date)
}

const isHeldAnyway = ({ type }: Raison) => type === 'horaires' || type === 'vacancesInconnues'

interface Place {
  readonly code: string
  readonly horaires: Horaires | null
  readonly closures: readonly Fermeture[]
}

function raisonsOf(m: SeancesPrevues, date: CivilDate, { code, horaires, closures }: Place): Raison[] {
  const ferie = jourFerie(date, code)
  const zone = m.fermeVacances ? zoneScolaire(code) : null
  const school = zone === null ? (m.fermeVacances ? 'inconnu' : 'non') : vacances(date, zone)
  const iso = formatIsoDate(date)
  const isClosed = ({ du, au }: Fermeture) => (du === null || iso >= du) && (au === null || iso <= au)
  // On a public holiday the hours say nothing that the holiday does not.
  const isShut =
    horaires !== null &&
    ferie === null &&
    daySegments(horaires, date, calendarOfCommune(code)).every(({ state }) => state === 'ferme')
  return [
    ...(ferie === null ? [] : [{ type: 'ferie', nom: ferie.nom } as const]),
    ...(school === 'oui' ? [{ type: 'vacances' } as const] : []),
    ...(school === 'inconnu' ? [{ type: 'vacancesInconnues' } as const] : []),
    ...(closures.some(isClosed) ? [{ type: 'fermeture' } as const] : []),
    ...(isShut ? [{ type: 'horaires' } as const] : []),
  ]
}

function horairesOf({ horaires }: Lieu): Horaires | null {
  if (horaires.trim() === '') return null
  const parsed = parseHoraires(horaires)
  return parsed.ok ? parsed.horaires : null
}
