import { type CivilDate, civilDate, toYmd } from '../../calendar/civil-date.ts'
import { instantToLocal, isKnownZone } from '../../calendar/fuseau.ts'
import { FUSEAUX_FRANCAIS } from '../../calendar/fuseaux-francais.ts'
import { DAY_MS, MINUTE_MS } from '../../common/durees.ts'
import { expandRule, isStartGiven } from '../recurrence/expand-rule.ts'
import { parseRule } from '../recurrence/parse-rule.ts'
import { FIRST_YEAR, MAX_WINDOW_DAYS, type RecurrenceRule } from '../recurrence/rule.ts'
import type { LocalDateTime } from '../table/column-rules.ts'
import { offsetOf, parseTime } from './ics-dates.ts'
import type { CalendarText, RawProperty, ZoneText } from './ics-split.ts'
import { zoneOfWindows } from './windows-zones.ts'

/** A zone that only its file defines: its offsets (minutes east of UTC), each from an instant (epoch ms) on. */
export interface OwnZone {
  readonly starts: readonly number[]
  readonly offsets: readonly number[]
}

/** A zone by the name this engine knows it by, or by the rules of its file. */
export type IcsZone = string | OwnZone

/** Years of rules worked out from the start of an observance; far beyond, the last offset holds. */
const LAST_ONSET = civilDate(2060, 1, 1)
/** Days at which a zone of a file is compared with those of France, over the years of its event. */
const SAMPLES = 48
const SAMPLE_DAYS = 23

/**
 * Zone of a TZID: an IANA name, with or without the prefix of its writer; a Windows name; the offset that a
 * display name of Outlook tells; undefined when none is recognised.
 */
export function zoneOfTzid(tzid: string): string | undefined {
  const plain = tzid.trim().replace(/^"|"$/g, '').trim()
  if (/^(?:tzone:\/\/Microsoft\/Utc|Z|UTC|GMT|Coordinated Universal Time)$/i.test(plain)) return 'UTC'
  const windows = zoneOfWindows(plain)
  if (windows !== undefined) return windows
  const parts = plain.split('/')
  const names = [plain, ...[3, 2].map((count) => parts.slice(-count).join('/'))]
  return names.find((name) => name !== '' && !name.startsWith('/') && isKnownZone(name))
}

/** What the zone of a TZID is in its calendar: by its name, else by the rules the file gives; undefined for neither. */
export function zoneInCalendar(
  tzid: string,
  calendar: CalendarText,
  near: LocalDateTime,
): IcsZone | undefined {
  const named = zoneOfTzid(tzid)
  if (named !== undefined) return named
  const text = calendar.zones.find((zone) => zone.tzid.replace(/^"|"$/g, '') === tzid.replace(/^"|"$/g, ''))
  if (text === undefined) return zoneOfOffset(tzid)
  const located = text.location === '' ? undefined : zoneOfTzid(text.location)
  if (located !== undefined) return located
  const own = ownZone(text)
  if (own === null) return zoneOfOffset(tzid)
  return nameOf(own, near, zoneOfTzid(calendar.fuseau)) ?? own
}

/** A clock of France by the offset in a name: "(UTC+01:00) Bruxelles, Paris", "GMT +0100 (Standard)". */
function zoneOfOffset(tzid: string): string | undefined {
  const [, sign, hours, minutes] = /(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(tzid) ?? []
  if (hours === undefined) return undefined
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
  const winter = Date.UTC(2026, 0, 15)
  return FUSEAUX_FRANCAIS.find((zone) => instantToLocal(winter, zone).offsetMin === offset)
}

/** The rules of a VTIMEZONE (RFC 5545 §3.6.5); null when none can be read. */
function ownZone(text: ZoneText): OwnZone | null {
  const onsets = text.observances.flatMap(onsetsOf).sort((a, b) => a.at - b.at)
  const first = onsets[0]
  if (first === undefined) return null
  return {
    starts: [Number.NEGATIVE_INFINITY, ...onsets.map(({ at }) => at)],
    offsets: [onsets.length === 1 ? first.to : first.from, ...onsets.map(({ to }) => to)],
  }
}

function onsetsOf(properties: readonly RawProperty[]): { at: number; from: number; to: number }[] {
  const value = (name: string): string => properties.find((p) => p.name === name)?.value.trim() ?? ''
  const from = offsetOf(value('TZOFFSETFROM') || value('TZOFFSETTO'))
  const to = offsetOf(value('TZOFFSETTO'))
  const start = parseTime(value('DTSTART'))?.local
  if (from === null || to === null || start === undefined) return []
  const minute = start.minute ?? 0
  const rule = parseRule(value('RRULE'))
  const days = [start.date, ...(rule.ok ? ruleDays(rule.rule, start.date, minute) : [])]
  for (const added of properties.filter((p) => p.name === 'RDATE').flatMap((p) => p.value.split(','))) {
    const date = parseTime(added)?.local.date
    if (date !== undefined) days.push(date)
  }
  return [...new Set(days)].map((date) => ({ at: date * DAY_MS + (minute - from) * MINUTE_MS, from, to }))
}

/** Days of the rule of an observance. Outlook starts in 1601: only the month and day of such a start count. */
function ruleDays(rule: RecurrenceRule, first: CivilDate, minute: number): CivilDate[] {
  const { year, month, day } = toYmd(first)
  const start = year < FIRST_YEAR ? civilDate(FIRST_YEAR, month, day) : first
  const days: CivilDate[] = []
  for (let from = start; from < LAST_ONSET; from += MAX_WINDOW_DAYS) {
    const to = Math.min(from + MAX_WINDOW_DAYS - 1, LAST_ONSET)
    days.push(...expandRule(rule, { date: start, minute }, from, to, 'UTC').dates)
  }
  return days.filter((date) => date !== start || isStartGiven(rule, start))
}

/** The zone that keeps the same clock in the years of an event: the file's own, a French one, a plain offset. */
function nameOf(own: OwnZone, near: LocalDateTime, preferred: string | undefined): string | undefined {
  const instants = Array.from({ length: SAMPLES }, (_, i) => (near.date - 30 + i * SAMPLE_DAYS) * DAY_MS)
  const offset = offsetAt(own, instants[0] ?? 0)
  const plain = offset % 60 === 0 && Math.abs(offset) <= 720 ? etcZone(offset / 60) : undefined
  const names = [preferred, ...FUSEAUX_FRANCAIS, plain].filter((name) => name !== undefined)
  return names.find((zone) =>
    instants.every((at) => instantToLocal(at, zone).offsetMin === offsetAt(own, at)),
  )
}

/** `Etc/GMT-4` is four hours east. */
const etcZone = (hours: number): string =>
  hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`

const offsetAt = ({ starts, offsets }: OwnZone, at: number): number => {
  let index = starts.length - 1
  while (index > 0 && at < (starts[index] ?? 0)) index--
  return offsets[index] ?? 0
}

/** Instant of a local time of such a zone; one that occurs twice is the first, as RFC 5545 §3.3.5 has it. */
export function ownToInstant(own: OwnZone, { date, minute }: LocalDateTime): number {
  const local = date * DAY_MS + (minute ?? 0) * MINUTE_MS
  let before = local - (own.offsets[0] ?? 0) * MINUTE_MS
  for (const [i, offset] of own.offsets.entries()) {
    const at = local - offset * MINUTE_MS
    if (at < (own.starts[i] ?? 0)) break
    if (at < (own.starts[i + 1] ?? Number.POSITIVE_INFINITY)) return at
    before = at
  }
  return before
}
