import type ICAL from 'ical.js'
import { civilDate } from '../../calendar/civil-date.ts'
import { instantToLocal, isKnownZone, localToInstant } from '../../calendar/fuseau.ts'
import type { LocalDateTime } from '../table/column-rules.ts'

/** A date-time of a calendar with the zone it is written in; null zone = floating, or a day alone. */
export interface ZonedTime {
  readonly local: LocalDateTime
  readonly zone: string | null
}

/** Names that Outlook writes for the zones of French communes. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'Romance Standard Time': 'Europe/Paris',
  'W. Europe Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Paris',
  'SA Western Standard Time': 'America/Martinique',
  'SA Eastern Standard Time': 'America/Cayenne',
  'Saint Pierre Standard Time': 'America/Miquelon',
  'Mauritius Standard Time': 'Indian/Reunion',
  'E. Africa Standard Time': 'Indian/Mayotte',
  'Central Pacific Standard Time': 'Pacific/Noumea',
  UTC: 'UTC',
}

/**
 * Zone of a TZID: an IANA name, with or without the prefix of its writer, or a Windows name; undefined when
 * none is recognised.
 */
export function zoneOfTzid(tzid: string): string | undefined {
  const plain = tzid.replace(/^"|"$/g, '')
  const windows = WINDOWS_ZONES[plain]
  if (windows !== undefined) return windows
  const lastTwo = plain.split('/').slice(-2).join('/')
  return [plain, lastTwo].find((name) => name !== '' && !name.startsWith('/') && isKnownZone(name))
}

/** Times of a property (one, or several in RDATE and EXDATE); a PERIOD gives its start. */
export function timesOf(property: ICAL.Property, defaultZone: string): ZonedTime[] {
  const tzid = property.getFirstParameter('tzid')
  const named = tzid === undefined || tzid === '' ? null : (zoneOfTzid(tzid) ?? defaultZone)
  return property.getValues().map((value) => {
    const time = (isPeriod(value) ? value.start : value) as ICAL.Time
    const minute = time.isDate ? null : time.hour * 60 + time.minute
    const local = { date: civilDate(time.year, time.month, time.day), minute }
    if (minute === null) return { local, zone: null }
    return { local, zone: time.zone?.tzid === 'UTC' ? 'UTC' : named }
  })
}

/** The same moment on the clock of another zone; floating times and days stay as they are. */
export function toZone({ local, zone }: ZonedTime, wanted: string): LocalDateTime {
  if (zone === null || zone === wanted || local.minute === null) return local
  const { date, minute } = instantToLocal(localToInstant(local.date, local.minute, zone), wanted)
  return { date, minute }
}

/** Elapsed minutes between two times; null when either is a day alone. */
export function elapsedMin(from: ZonedTime, to: ZonedTime, defaultZone: string): number | null {
  if (from.local.minute === null || to.local.minute === null) return null
  const instant = ({ local, zone }: ZonedTime): number =>
    localToInstant(local.date, local.minute ?? 0, zone ?? defaultZone)
  return (instant(to) - instant(from)) / 60_000
}

function isPeriod(value: unknown): value is { start: unknown } {
  return typeof value === 'object' && value !== null && 'start' in value
}
