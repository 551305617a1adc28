import type { CivilDate } from '../../calendar/civil-date.ts'
import { instantToLocal } from '../../calendar/fuseau.ts'
import { localToInstant } from '../../calendar/instants.ts'
import { MINUTE_MS, MINUTES_PER_DAY } from '../../common/durees.ts'
import { calendarOfCommune, type HolidayCalendar, type PlaceContext } from './calendar.ts'
import { daySegments } from './day-segments.ts'
import type { Horaires, OpenState, Segment, UnknownReason } from './model.ts'

/** More than a year: "the first Monday of July" is always found, hours of a past year never are. */
const HORIZON_DAYS = 370

export type LocalMoment = { date: CivilDate; minute: number }

export type OpenStateNow = {
  state: OpenState
  /** Set when `state` is `inconnu`. */
  reason: UnknownReason | null
  comment: string | null
  /** Instant (epoch ms) at which `state` ends; null when it does not within 370 days. */
  untilMs: number | null
  /** When not open: the next certain opening within 370 days, local to the place. */
  nextOpening: LocalMoment | null
  /** A day before `nextOpening` on which the place might be open. */
  unverifiedBefore: { date: CivilDate; reason: UnknownReason } | null
}

/**
 * State of a place at an instant (epoch ms), with what comes next, on the place's own clock. Bounded: looks
 * at most 370 days ahead.
 */
export function openStateAt(horaires: Horaires, instantMs: number, context: PlaceContext): OpenStateNow {
  const { date, minute, offsetMin } = instantToLocal(instantMs, context.fuseau)
  const calendar = calendarOfCommune(context.codeInsee)
  const now = segmentAt(daySegments(horaires, date, calendar), minute)
  const after = scanAhead(horaires, { date, minute }, now.state, calendar)
  return {
    state: now.state,
    reason: now.reason,
    comment: now.comment,
    untilMs: after.change === null ? null : instantAfter(after.change, offsetMin, instantMs, context.fuseau),
    nextOpening: after.opening,
    unverifiedBefore: after.unverified,
  }
}

/** State on a local day and minute (0 to 1439), for "ouvert le jeudi 3 à 14 h". */
export function stateOn(
  horaires: Horaires,
  date: CivilDate,
  minute: number,
  context: PlaceContext,
): { state: OpenState; reason: UnknownReason | null } {
  const { state, reason } = segmentAt(
    daySegments(horaires, date, calendarOfCommune(context.codeInsee)),
    minute,
  )
  return { state, reason }
}

type Ahead = {
  change: LocalMoment | null
  opening: LocalMoment | null
  unverified: { date: CivilDate; reason: UnknownReason } | null
}

function scanAhead(horaires: Horaires, now: LocalMoment, state: OpenState, calendar: HolidayCalendar): Ahead {
  const ahead: Ahead = { change: null, opening: null, unverified: null }
  for (let date = now.date; date <= now.date + HORIZON_DAYS; date++) {
    for (const part of daySegments(horaires, date, calendar)) {
      if (date === now.date && part.start <= now.minute) continue
      if (part.state !== state) ahead.change ??= { date, minute: part.start }
      if (state === 'ouvert') {
        if (ahead.change !== null) return ahead
        continue
      }
      if (part.state === 'ouvert') {
        ahead.opening = { date, minute: part.start }
        return ahead
      }
      if (part.reason !== null && date > now.date) ahead.unverified ??= { date, reason: part.reason }
    }
  }
  return ahead
}

/**
 * Instant of a coming local time. When the clock is put back, that time may come twice: the first time may
 * be over already, then it is the second one.
 */
function instantAfter(moment: LocalMoment, offsetMin: number, nowMs: number, fuseau: string): number {
  const first = localToInstant(moment.date, moment.minute, fuseau)
  if (first > nowMs) return first
  return first + (instantToLocal(first, fuseau).offsetMin - offsetMin) * MINUTE_MS
}

function segmentAt(segments: readonly Segment[], minute: number): Segment {
  const found = segments.find((part) => part.start <= minute && minute < part.end)
  if (found === undefined) throw new RangeError(`got minute ${minute}, wanted 0 to ${MINUTES_PER_DAY - 1}`)
  return found
}
