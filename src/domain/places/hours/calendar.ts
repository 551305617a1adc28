import type { CivilDate } from '../../calendar/civil-date.ts'
import { jourFerie } from '../../calendar/jours-feries.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'

/** Where the place is: IANA time zone and commune (INSEE code), which decide hours and holidays. */
export type PlaceContext = { fuseau: string; codeInsee: string }

/** What the rules ask of a date. Injected, so that the rules can be held against other calendars. */
export type HolidayCalendar = {
  /** Name of the public holiday, null on an ordinary day. */
  publicHoliday: (date: CivilDate) => string | null
  schoolHoliday: (date: CivilDate) => 'oui' | 'non' | 'inconnu'
}

/** A week without any holiday. */
export const NO_HOLIDAYS: HolidayCalendar = {
  publicHoliday: () => null,
  schoolHoliday: () => 'non',
}

/** A week of school holidays without public holiday. */
export const ALL_SCHOOL_HOLIDAYS: HolidayCalendar = {
  publicHoliday: () => null,
  schoolHoliday: () => 'oui',
}

/** A few years of days; a calendar that was asked for more starts again. */
const MAX_REMEMBERED_DAYS = 4000

const calendars = new Map<string, HolidayCalendar>()

/** The official calendars where the commune lies. Communes of one département share the same object. */
export function calendarOfCommune(codeInsee: string): HolidayCalendar {
  const departement = /^9[78]/.test(codeInsee) ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2)
  const known = calendars.get(departement)
  if (known !== undefined) return known
  const calendar = createCalendar(codeInsee)
  calendars.set(departement, calendar)
  return calendar
}

function createCalendar(codeInsee: string): HolidayCalendar {
  const zone = zoneScolaire(codeInsee)
  const names = new Map<CivilDate, string | null>()
  return {
    publicHoliday: (date) => {
      const known = names.get(date)
      if (known !== undefined) return known
      const name = jourFerie(date, codeInsee)?.nom ?? null
      if (names.size >= MAX_REMEMBERED_DAYS) names.clear()
      names.set(date, name)
      return name
    },
    schoolHoliday: (date) => (zone === null ? 'inconnu' : vacances(date, zone)),
  }
}
