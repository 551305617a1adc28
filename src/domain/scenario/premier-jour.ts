import { type CivilDate, formatIsoDate, weekday } from '../calendar/civil-date.ts'
import { jourFerie } from '../calendar/jours-feries.ts'
import type { Dates } from './scenario.ts'

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
