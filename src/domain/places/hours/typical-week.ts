import { type CivilDate, civilDate } from '../../calendar/civil-date.ts'
import { ALL_SCHOOL_HOLIDAYS, type HolidayCalendar, NO_HOLIDAYS } from './calendar.ts'
import { daySegments } from './day-segments.ts'
import type { Horaires, OpenState } from './model.ts'

/** Monday of 2026-W01. 2026 has 53 weeks and 2027 has 52, so that odd and even weeks are seen fairly. */
const REFERENCE_MONDAY: CivilDate = civilDate(2025, 12, 29)
const REFERENCE_WEEKS = 105
/** A summer closure does not make a Monday untypical; every other week does. */
const TYPICAL_SHARE = 0.75

export type SlotCover = 'oui' | 'parfois' | 'non' | 'inconnu'

/**
 * Whether a place is open on a weekday (0 = Monday) and minute of the day (0 to 1439), public holidays aside:
 * `oui` in three weeks of four or more, `parfois` in some (odd weeks, first Tuesday of the month, school
 * holidays), `non` never, `inconnu` when no week is certain. Hours that change over the year are counted over
 * the 105 weeks of 2026 and 2027, so the answer does not hang on today's date.
 */
export function couvreCreneau(horaires: Horaires, weekday: number, minute: number): SlotCover {
  const states: OpenState[] = []
  const calendars = horaires.usesSchoolHolidays ? [NO_HOLIDAYS, ALL_SCHOOL_HOLIDAYS] : [NO_HOLIDAYS]
  const weeks = horaires.isWeekly ? 1 : REFERENCE_WEEKS
  for (const calendar of calendars) {
    for (let week = 0; week < weeks; week++) {
      states.push(stateOnDate(horaires, REFERENCE_MONDAY + week * 7 + weekday, minute, calendar))
    }
  }
  const open = states.filter((state) => state === 'ouvert').length
  if (open >= TYPICAL_SHARE * states.length) return 'oui'
  if (open > 0) return 'parfois'
  return states.includes('inconnu') ? 'inconnu' : 'non'
}

function stateOnDate(
  horaires: Horaires,
  date: CivilDate,
  minute: number,
  calendar: HolidayCalendar,
): OpenState {
  const parts = daySegments(horaires, date, calendar)
  return parts.find((part) => part.start <= minute && minute < part.end)?.state ?? 'inconnu'
}
