import { type CivilDate, formatIsoDate, parseIsoDate, toYmd, weekday } from '../calendar/civil-date.ts'
import { jourFerie } from '../calendar/jours-feries.ts'
import { ATELIER_VIDE, type Atelier } from '../sessions/atelier.ts'
import type { TypeAtelier } from '../sessions/table/table-values.ts'
import type { Ajout, Dates, Rythme } from './scenario.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

const EXEMPLES = ['titre', 'places', 'latitude', 'longitude', 'debut', 'moment', 'rrule', 'rdate']

/**
 * The series of an added workshop in the published form, an example in all it says. Without dates it is held once,
 * on the day `sansDate`. No length and no hour is invented. The first day is named, so that it is held even on a
 * public holiday, as the person chose it; the rule closes on the others, as published series do.
 */
export function serieAjoutee(ajout: Ajout, sansDate: CivilDate): Atelier {
  const { dates, lon, lat } = ajout
  const day = (dates === null ? null : parseIsoDate(dates.debut)) ?? sansDate
  const minute = dates === null ? null : minuteOf(dates)
  const rrule = dates === null ? '' : ruleOf(dates.rythme, day)
  return {
    ...ATELIER_VIDE,
    id: `scenario-${ajout.id}`,
    type: typeAjoute(ajout),
    titre: ajout.nom,
    places: ajout.places,
    codeInsee: ajout.commune,
    latitude: lat,
    longitude: lon,
    debut: { date: day, minute },
    moment: minute === null ? 'journee' : null,
    rrule,
    rdate: rrule === '' ? [] : [{ date: day, minute }],
    confiance: 'exemple',
    champsExemple: EXEMPLES,
  }
}

/** What the sessions of an added place are. */
export const typeAjoute = ({ nature }: Pick<Ajout, 'nature'>): TypeAtelier =>
  nature === 'accompagnement' ? 'permanence' : 'atelier'

function minuteOf({ heure }: Dates): number | null {
  if (heure === null) return null
  const [hours = 0, minutes = 0] = heure.split(':').map(Number)
  return 60 * hours + minutes
}

/** Each month means the same weekday of the month; the last one when the first day is its fifth. */
function ruleOf(rythme: Rythme, first: CivilDate): string {
  if (rythme === 'unique') return ''
  if (rythme === 'semaine') return 'FREQ=WEEKLY'
  if (rythme === 'quinzaine') return 'FREQ=WEEKLY;INTERVAL=2'
  const rank = Math.ceil(toYmd(first).day / 7)
  return `FREQ=MONTHLY;BYDAY=${rank > 4 ? -1 : rank}${WEEKDAYS[weekday(first)]}`
}

const SATURDAY = 5

/**
 * The first working day of a window (days since 1970, inclusive): Monday to Friday, not a public holiday of the
 * commune (its code, '' when not known). The first day itself when the window has none.
 */
export function premierJourOuvre(du: CivilDate, au: CivilDate, commune: string): CivilDate {
  // No run of days without work is longer than this.
  for (let day = du; day <= Math.min(au, du + 10); day++)
    if (weekday(day) < SATURDAY && jourFerie(day, commune) === null) return day
  return du
}

/** The dates of a proposed place: what it was weighed with, and no timetable that nobody asked for. */
export const uneSeance = (du: CivilDate, au: CivilDate, commune: string): Dates => ({
  debut: formatIsoDate(premierJourOuvre(du, au, commune)),
  heure: null,
  rythme: 'unique',
})
