import { instantToLocal } from '../../calendar/fuseau.ts'
import { localToInstant } from '../../calendar/instants.ts'
import { MINUTE_MS } from '../../common/durees.ts'
import type { LocalDateTime } from '../table/column-rules.ts'
import { durationMin, offsetOf, parseTime } from './ics-dates.ts'
import type { CalendarText, RawProperty } from './ics-split.ts'
import { type IcsZone, ownToInstant, zoneInCalendar } from './ics-zones.ts'

/** A date-time of a calendar with the zone it is written in; null zone = floating, or a day alone. */
export interface ZonedTime {
  readonly local: LocalDateTime
  readonly zone: IcsZone | null
  /** Length of its own, in minutes (RDATE of type PERIOD). */
  readonly dureeMin?: number | null
}

/**
 * Times of a property (one, or several in RDATE and EXDATE). Eight digits are a day with or without VALUE=DATE;
 * an hour counts even under VALUE=DATE, but midnight there is the day. Values that are no date are left out, and
 * `isWhole` is then false. A zone that nobody knows is read as floating: see `unknownZone`.
 */
export function readTimes(
  { value, params }: RawProperty,
  calendar: CalendarText,
): { readonly times: readonly ZonedTime[]; readonly isWhole: boolean } {
  const texts = value
    .split(/[,;]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  const times = texts.flatMap((text) => readTime(text, params, calendar) ?? [])
  return { times, isWhole: texts.length > 0 && times.length === texts.length }
}

function readTime(text: string, params: string, calendar: CalendarText): ZonedTime | null {
  const [start = '', end] = text.split('/')
  const written = parseTime(start)
  if (written === null) return null
  const { local, suffix } = written
  const isDay = /;VALUE=DATE(?:;|$)/i.test(params) && local.minute === 0 && suffix === ''
  if (isDay || local.minute === null) return { local: { ...local, minute: null }, zone: null }
  const time = zoned(local, suffix, params, calendar)
  if (end === undefined) return time
  const until = readTime(end, params, calendar)
  const dureeMin = durationMin(end) ?? (until === null ? null : elapsedMin(time, until, 'UTC'))
  return { ...time, dureeMin }
}

function zoned(local: LocalDateTime, suffix: string, params: string, calendar: CalendarText): ZonedTime {
  if (suffix === 'Z') return { local, zone: 'UTC' }
  const offset = offsetOf(suffix)
  if (offset !== null) {
    const at = localToInstant(local.date, local.minute ?? 0, 'UTC') - offset * MINUTE_MS
    return { local: clockAt(at, 'UTC'), zone: 'UTC' }
  }
  const tzid = tzidOf(params)
  return { local, zone: tzid === '' ? null : (zoneInCalendar(tzid, calendar, local) ?? null) }
}

/** The name of the zone of a property that neither this engine nor its file explains; null when there is none. */
export function unknownZone({ params, value }: RawProperty, calendar: CalendarText): string | null {
  const tzid = tzidOf(params)
  const written = parseTime(value)
  if (tzid === '' || written === null || written.local.minute === null || written.suffix !== '') return null
  return zoneInCalendar(tzid, calendar, written.local) === undefined ? tzid : null
}

/** The name of the zone in parameters; empty for none. Names hold colons and commas that nobody quoted. */
function tzidOf(params: string): string {
  const [, quoted, plain] = /;TZID=(?:"([^"]*)"|([^;"]*))/i.exec(params) ?? []
  return (quoted ?? plain ?? '').trim()
}

/** Instant (epoch ms) of a time; floating times and days are taken on the clock of `defaultZone`. */
export function instantOf({ local, zone }: ZonedTime, defaultZone: string): number {
  if (zone !== null && typeof zone !== 'string') return ownToInstant(zone, local)
  return localToInstant(local.date, local.minute ?? 0, zone ?? defaultZone)
}

/** The same moment on the clock of another zone; floating times and days stay as they are. */
export function toZone(time: ZonedTime, wanted: string): LocalDateTime {
  if (time.zone === null || time.zone === wanted || time.local.minute === null) return time.local
  return clockAt(instantOf(time, wanted), wanted)
}

/** Elapsed minutes between two times; null when either is a day alone. */
export function elapsedMin(from: ZonedTime, to: ZonedTime, defaultZone: string): number | null {
  if (from.local.minute === null || to.local.minute === null) return null
  return (instantOf(to, defaultZone) - instantOf(from, defaultZone)) / MINUTE_MS
}

function clockAt(instant: number, zone: string): LocalDateTime {
  const { date, minute } = instantToLocal(instant, zone)
  return { date, minute }
}
