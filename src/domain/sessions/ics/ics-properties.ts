import type ICAL from 'ical.js'
import { durationMin } from './ics-dates.ts'
import type { EventText, RawProperty } from './ics-split.ts'
import { readTimes, type ZonedTime } from './ics-times.ts'

/** The part of ical.js used here (content lines of text); the caller loads it, out of the first load. */
export type IcalReader = Pick<typeof ICAL, 'Property'>

export const allOf = ({ properties }: EventText, name: string): RawProperty[] =>
  properties.filter((property) => property.name === name)

export const oneOf = (text: EventText, name: string): RawProperty | null =>
  text.properties.find((property) => property.name === name) ?? null

/** A value of capitals, as written. */
export const rawOf = (text: EventText, name: string): string =>
  oneOf(text, name)?.value.trim().toUpperCase() ?? ''

/** A TEXT or URI value, its escapes undone; what the library refuses is taken as it is written. */
export function textOf(text: EventText, name: string, ical: IcalReader): string {
  const property = oneOf(text, name)
  if (property === null) return ''
  try {
    const value: unknown = ical.Property.fromString(property.content).getFirstValue()
    return typeof value === 'string' ? value : property.value
  } catch {
    return property.value.replace(/\\n/gi, '\n').replace(/\\([\\;,])/g, '$1')
  }
}

/** Minutes from start to DTEND, else of DURATION; whole days for days; null when no end is known. */
export function lengthOf(
  text: EventText,
  start: ZonedTime,
  elapsed: (end: ZonedTime) => number | null,
): number | null {
  const property = oneOf(text, 'DTEND')
  const end = property === null ? undefined : readTimes(property, text.calendar).times[0]
  const duration = oneOf(text, 'DURATION')
  if (start.local.minute === null) {
    const days =
      end === undefined ? (durationMin(duration?.value ?? '') ?? 0) / 1440 : end.local.date - start.local.date
    return days >= 2 ? Math.floor(days) * 1440 : null
  }
  const minutes = end === undefined ? durationMin(duration?.value ?? '') : elapsed(end)
  // A zero duration is how calendars write that no end is known.
  return minutes === null || minutes <= 0 ? null : Math.round(minutes)
}
