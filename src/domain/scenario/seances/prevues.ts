import { type CivilDate, parseIsoDate } from '../../calendar/civil-date.ts'
import { ATELIER_VIDE, type Atelier } from '../../sessions/atelier.ts'
import { PREFIXE_PREVUE } from '../../sessions/prevue.ts'
import type { Niveau } from '../../sessions/table/table-values.ts'

/** Weeks between two sessions of a line: the cycles that a year's calendar is made of. */
export const RYTHMES_SEMAINES = [1, 2, 4] as const
export type RythmeSemaines = (typeof RYTHMES_SEMAINES)[number]

/** Longest session, in minutes; numbers of advisers, 0 where nobody is named (a bus alone). */
export const MAX_MINUTES = 720
export const MAX_CONSEILLER = 60
/** Most days from the first session of a line to its last: three school years. */
export const MAX_JOURS = 1100

/**
 * Sessions of a plan, held at a place or in a room: every `semaines` weeks from `debut` to `fin` (ISO days, inclusive).
 * Advisers are numbers, from 1: who they are and where they start from is no part of a scenario.
 */
export interface SeancesPrevues {
  readonly type: 'seances'
  readonly id: string
  /** Id of the place; '' in a room that is no listed place. */
  readonly lieu: string
  /** Where the room is, in degrees; null at a place: where the place is. */
  readonly at: { readonly lon: number; readonly lat: number } | null
  /** Code of the room's commune; '' at a place, and where it is not known. */
  readonly commune: string
  /** Name of the room, kept on this device and in files, never in a link; '' at a place. */
  readonly nom: string
  readonly debut: string
  /** `HH:MM`, on the clock of the place. */
  readonly heure: string
  readonly minutes: number
  readonly semaines: RythmeSemaines
  readonly fin: string
  /** Seats of each session. */
  readonly places: number
  readonly conseiller: number
  readonly niveau: Niveau | null
  /** Not held in school holidays, as published series say it. */
  readonly fermeVacances: boolean
}

/** Days of a line, in order, closed ones too. */
export function joursPrevus({ debut, fin, semaines }: SeancesPrevues): CivilDate[] {
  const [first, last] = [dayOf(debut), dayOf(fin)]
  const days: CivilDate[] = []
  for (let day = first; day <= last; day += 7 * semaines) days.push(day)
  return days
}

/** Minutes of the day. */
export function minuteOfHeure(heure: string): number {
  const [hours = 0, minutes = 0] = heure.split(':').map(Number)
  return 60 * hours + minutes
}

/** `HH:MM`; minutes beyond midnight stay on the day. */
export function heureOfMinute(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}

/** The day of an ISO text that a reader has checked. */
export function dayOf(iso: string): CivilDate {
  const day = parseIsoDate(iso)
  if (day === null) throw new RangeError(`got "${iso}", wanted a day YYYY-MM-DD`)
  return day
}

const EXEMPLES = ['titre', 'places', 'latitude', 'longitude', 'debut', 'duree_min', 'rrule', 'valide_au']

/** Id of the series of a line, in tables, calendars and figures. */
export const idSerie = ({ id }: Pick<SeancesPrevues, 'id'>): string => `${PREFIXE_PREVUE}${id}`

/**
 * The series of a line in the published form, so that it counts as a published one does: closed on public holidays,
 * even where it is held once; in school holidays where it says so. It is an example as long as nobody has published it.
 */
export function serieDePrevues(m: SeancesPrevues, titre = ''): Atelier {
  const isOnce = m.debut === m.fin
  return {
    ...ATELIER_VIDE,
    id: idSerie(m),
    lieuId: m.lieu,
    type: 'atelier',
    titre,
    niveau: m.niveau,
    places: m.places,
    // Nobody has a seat yet of what is only planned.
    placesPrises: 0,
    codeInsee: m.commune,
    latitude: m.at?.lat ?? null,
    longitude: m.at?.lon ?? null,
    debut: { date: dayOf(m.debut), minute: minuteOfHeure(m.heure) },
    dureeMin: m.minutes,
    rrule: isOnce ? '' : `FREQ=WEEKLY${m.semaines === 1 ? '' : `;INTERVAL=${m.semaines}`}`,
    valideAu: isOnce ? null : dayOf(m.fin),
    joursFeries: 'ferme',
    vacancesScolaires: m.fermeVacances ? 'ferme' : null,
    confiance: 'exemple',
    champsExemple: EXEMPLES,
  }
}
