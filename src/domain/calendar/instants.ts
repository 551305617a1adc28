import { DAY_MS, MINUTE_MS } from '../common/durees.ts'
import { type CivilDate, formatIsoDate } from './civil-date.ts'
import { instantToLocal, offsetMinAt } from './fuseau.ts'

// The way back from local time, apart: the first view of the page only asks what time it is.

/**
 * Instant (epoch ms) of a local time: `minuteOfDay` minutes after midnight on the wall clock of `zone`.
 * RFC 5545 §3.3.5: a time that occurs twice (clock put back) is the first one; a time that does not occur
 * (clock put forward) is read with the offset before the gap, hence shifted forward by the gap.
 * Throws RangeError on an unknown zone.
 */
export function localToInstant(date: CivilDate, minuteOfDay: number, zone: string): number {
  const asUtc = date * DAY_MS + minuteOfDay * MINUTE_MS
  // The two offsets in force around that wall time; they differ only within a day of a clock change.
  const before = offsetMinAt(asUtc - DAY_MS, zone)
  const after = offsetMinAt(asUtc + DAY_MS, zone)
  const first = asUtc - before * MINUTE_MS
  if (before === after) return first
  if (offsetMinAt(first, zone) === before) return first
  const second = asUtc - after * MINUTE_MS
  return offsetMinAt(second, zone) === after ? second : first
}

/** `2026-01-05T14:00:00+01:00`: local time of a zone, with its offset. */
export function formatIsoWithOffset(epochMs: number, zone: string): string {
  const { date, minute, offsetMin } = instantToLocal(epochMs, zone)
  const sign = offsetMin < 0 ? '-' : '+'
  const seconds = Math.floor(epochMs / 1000) % 60
  return `${formatIsoDate(date)}T${formatHourMinute(minute)}:${pad2((seconds + 60) % 60)}${sign}${formatHourMinute(Math.abs(offsetMin))}`
}

/** `14:05` of 845 minutes. */
function formatHourMinute(minute: number): string {
  return `${pad2(Math.floor(minute / 60))}:${pad2(minute % 60)}`
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
