import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { DrawnEvent } from '../draw/draw-calendar.ts'

/** Sessions of a drawn calendar by rrule-temporal and temporal-polyfill, without one expression of `src`. */

const PARIS = 'Europe/Paris'
const zoneOf = ({ zone }: DrawnEvent): string => (zone === 'flottant' ? PARIS : zone === 'Z' ? 'UTC' : zone)

function plain(text: string): Temporal.PlainDateTime {
  const [, y, m, d, h = '0', min = '0'] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?$/.exec(text) ?? []
  return Temporal.PlainDateTime.from({
    year: Number(y),
    month: Number(m),
    day: Number(d),
    hour: Number(h),
    minute: Number(min),
  })
}

const compact = (at: Temporal.ZonedDateTime, isDay: boolean): string =>
  at
    .toPlainDateTime()
    .toString()
    .replace(/[-:]/g, '')
    .slice(0, isDay ? 8 : 13)

/** Starts of a series before corrections, in the form they were drawn in. */
export function startsOf(event: DrawnEvent): string[] {
  const zone = zoneOf(event)
  const isDay = event.start.length === 8
  if (event.rule === '') return [event.start]
  const rule = new RRuleTemporal({
    rruleString: `RRULE:${event.rule}`,
    dtstart: plain(event.start).toZonedDateTime(zone) as never,
    tzid: zone,
    includeDtstart: false,
  })
  const from = Temporal.ZonedDateTime.from({ year: 2025, month: 12, day: 1, timeZone: zone })
  const to = Temporal.ZonedDateTime.from({ year: 2027, month: 1, day: 5, timeZone: zone })
  const given = rule.between(from as never, to as never, true) as unknown as Temporal.ZonedDateTime[]
  return [...new Set([...given.map((at) => compact(at, isDay)), ...event.rdates])].sort()
}

const newest = (versions: readonly DrawnEvent[]): DrawnEvent =>
  versions.reduce((best, one) => (one.sequence > best.sequence ? one : best))

function group(events: readonly DrawnEvent[], key: (event: DrawnEvent) => string): DrawnEvent[][] {
  const groups: Record<string, DrawnEvent[]> = {}
  for (const event of events) groups[key(event)] = [...(groups[key(event)] ?? []), event]
  return Object.values(groups)
}

/** Every session that touches 2026 in Paris: "instant or day, title, held or not", sorted. */
export function sessionsOfDrawn(events: readonly DrawnEvent[]): string[] {
  const out: string[] = []
  for (const same of group(events, ({ uid }) => uid)) {
    const serie = newest(same.filter(({ recurrence }) => recurrence === null))
    const corrections = group(
      same.filter(({ recurrence }) => recurrence !== null),
      (e) => e.recurrence ?? '',
    ).map(newest)
    for (const start of startsOf(serie)) {
      const correction = corrections.find(({ recurrence }) => recurrence === start)
      const isExcluded = serie.exdates.includes(start)
      const isBack =
        correction !== undefined && correction.sequence > serie.sequence && !correction.isCancelled
      if (isExcluded && !isBack) continue
      const told = correction ?? serie
      const at = correction === undefined || correction.isCancelled ? start : correction.start
      out.push(...sessions({ ...told, zone: serie.zone }, at))
    }
  }
  return out.sort()
}

function sessions(event: DrawnEvent, start: string): string[] {
  const { titre, isCancelled, length } = event
  const end = isCancelled ? 'annulée' : 'tenue'
  if (start.length === 8) {
    return Array.from({ length }, (_, day) => plain(start).toPlainDate().add({ days: day }))
      .filter((day) => day.year === 2026)
      .map((day) => `${day} ${titre} ${end}`)
  }
  const at = plain(start).toZonedDateTime(zoneOf(event))
  const local = at.withTimeZone(PARIS)
  const last =
    length > 1440 ? at.add({ minutes: length }).subtract({ milliseconds: 1 }).withTimeZone(PARIS) : local
  if (local.year > 2026 || last.year < 2026) return []
  return [`${local.toInstant()} ${titre} ${end}`]
}
