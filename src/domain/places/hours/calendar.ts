import type { CivilDate } from '../../calendar/civil-date.ts'
import { jourFerie } from '../../calendar/jours-feries.ts'
import { vacances, zoneScolaire } from '../../calendar/vacances-scolaires.ts'
import { remember } from '../../common/remember.ts'

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
/** More than there are départements: past it, codes are those of no land. */
const MAX_CALENDARS = 200

const calendarOf = remember(MAX_CALENDARS, createCalendar)

/** The official calendars where the commune lies. Communes of one département share the same object. */
export function calendarOfCommune(codeInsee: string): HolidayCalendar {
  const departement = /^9[78]/.test(codeInsee) ? codeInsee.slice(0, 3) : codeInsee.slice(0, 2)
  return calendarOf(departement)
}

function createCalendar(departement: string): HolidayCalendar {
  const zone = zoneScolaire(departement)
  return {
    publicHoliday: remember(
      MAX_REMEMBERED_DAYS,
      (date: CivilDate) => jourFerie(date, departement)?.nom ?? null,
    ),
    schoolHoliday: (date) => (zone === null ? 'inconnu' : vacances(date, zone)),
  }
}
