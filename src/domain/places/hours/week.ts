import { type CivilDate, civilDate } from '../../calendar/civil-date.ts'
import { isoWeek } from '../../calendar/iso-week.ts'
import { MINUTES_PER_DAY } from '../../common/durees.ts'
import {
  ALL_SCHOOL_HOLIDAYS,
  calendarOfCommune,
  type HolidayCalendar,
  NO_HOLIDAYS,
  type PlaceContext,
} from './calendar.ts'
import { daySegments } from './day-segments.ts'
import type { Horaires, OpenState, Segment, UnknownReason } from './model.ts'

const DAYS_PER_WEEK = 7

/** An uninterrupted opening (or doubt): 09:00-17:00 is one. `end` passes 1440 when it runs past midnight. */
export type Interval = {
  start: number
  end: number
  state: Exclude<OpenState, 'ferme'>
  reason: UnknownReason | null
  comment: string | null
}

export type DayOfWeekTable = {
  date: CivilDate
  /** 0 = Monday. */
  weekday: number
  /** In order, apart from each other; none: closed all day. */
  intervals: readonly Interval[]
  /** Name of the public holiday; whether the hours speak of it shows in the intervals. */
  publicHoliday: string | null
  /** Null when the hours do not speak of school holidays. */
  schoolHoliday: 'oui' | 'non' | 'inconnu' | null
  /** Why the place is closed, where the hours say it ("travaux"). */
  closedComment: string | null
}

export type WeekTable = {
  isoYear: number
  isoWeek: number
  parite: 'paire' | 'impaire'
  days: readonly DayOfWeekTable[]
}

/**
 * The week that begins on `mondayDate`, day by day. What runs past midnight belongs to the day it began,
 * and is cut at the end of Sunday's night, not at Sunday's midnight.
 */
export function semaine(horaires: Horaires, mondayDate: CivilDate, context: PlaceContext): WeekTable {
  const calendar = calendarOfCommune(context.codeInsee)
  const { year, week } = isoWeek(mondayDate)
  return {
    isoYear: year,
    isoWeek: week,
    parite: week % 2 === 0 ? 'paire' : 'impaire',
    days: daysOfWeek(horaires, mondayDate, calendar),
  }
}

/** The seven days from a Monday. */
export const daysOfWeek = (
  horaires: Horaires,
  mondayDate: CivilDate,
  calendar: HolidayCalendar,
): DayOfWeekTable[] =>
  Array.from({ length: DAYS_PER_WEEK }, (_, index) =>
    dayOfTable(horaires, mondayDate + index, index, calendar),
  )

function dayOfTable(
  horaires: Horaires,
  date: CivilDate,
  weekday: number,
  calendar: HolidayCalendar,
): DayOfWeekTable {
  const own = daySegments(horaires, date, calendar).filter((part) => !part.fromPreviousDay)
  const night = daySegments(horaires, date + 1, calendar).filter((part) => part.fromPreviousDay)
  const intervals: Interval[] = []
  for (const part of own) join(intervals, part, 0)
  for (const part of night) join(intervals, part, MINUTES_PER_DAY)
  return {
    date,
    weekday,
    intervals,
    publicHoliday: calendar.publicHoliday(date),
    schoolHoliday: horaires.usesSchoolHolidays ? calendar.schoolHoliday(date) : null,
    closedComment: own.find((part) => part.state === 'ferme' && part.comment !== null)?.comment ?? null,
  }
}

function join(intervals: Interval[], part: Segment, shiftMin: number): void {
  const { state, reason, comment } = part
  if (state === 'ferme') return
  const start = part.start + shiftMin
  const last = intervals.at(-1)
  const continues =
    last?.end === start && last.state === state && last.reason === reason && last.comment === comment
  if (continues) last.end = part.end + shiftMin
  else intervals.push({ start, end: part.end + shiftMin, state, reason, comment })
}

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
