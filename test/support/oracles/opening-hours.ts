import OpeningHours from 'opening_hours'
import { civilDate, toYmd } from '../../../src/domain/calendar/civil-date.ts'
import type { HolidayCalendar } from '../../../src/domain/places/hours/calendar.ts'
import type { OpenState } from '../../../src/domain/places/hours/model.ts'

/**
 * The `opening_hours` library reads the clock of the process: a test that compares with it sets
 * `process.env.TZ = 'Europe/Paris'` and hands it wall-clock times of the place as Paris times.
 */
export type Oracle = (date: number, minute: number) => OpenState

const STATES = { open: 'ouvert', close: 'ferme', closed: 'ferme', unknown: 'inconnu' } as const

/** The oracle for a text in a region (its name in the library's holiday tables). Throws on its syntax errors. */
export function oracleOf(text: string, region: string): Oracle {
  const hours = new OpeningHours(text, {
    lat: 46,
    lon: 2,
    address: { country_code: 'fr', state: region },
  })
  return (date, minute) => STATES[hours.getStateString(wallClock(date, minute))]
}

/** The oracle's own holidays, so that differences between calendars do not hide those between rules. */
export function oracleCalendar(region: string): HolidayCalendar {
  const isPublicHoliday = oracleOf('PH 00:00-24:00', region)
  const isSchoolHoliday = oracleOf('SH 00:00-24:00', region)
  return {
    publicHoliday: (date) => (isPublicHoliday(date, 720) === 'ouvert' ? 'PH' : null),
    schoolHoliday: (date) => (isSchoolHoliday(date, 720) === 'ouvert' ? 'oui' : 'non'),
  }
}

/** The day and minute of a JavaScript date on the clock of the process. */
export function processLocal(instant: Date): { date: number; minute: number } {
  return {
    date: civilDate(instant.getFullYear(), instant.getMonth() + 1, instant.getDate()),
    minute: instant.getHours() * 60 + instant.getMinutes(),
  }
}

function wallClock(date: number, minute: number): Date {
  const { year, month, day } = toYmd(date)
  return new Date(year, month - 1, day, Math.floor(minute / 60), minute % 60)
}
