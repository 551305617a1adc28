import type ICAL from 'ical.js'
import { formatIsoDate } from '../../calendar/civil-date.ts'
import type { LocalDateTime } from '../table/column-rules.ts'
import type { ColonneAtelier } from '../table/columns.ts'
import { readAteliers, type TableAteliers } from '../table/table.ts'
import type { AnomalieAtelier } from '../table/table-cells.ts'
import { formatLocalTime } from '../table/table-write.ts'
import { type EventText, splitCalendar } from './ics-split.ts'
import { elapsedMin, timesOf, toZone, type ZonedTime, zoneOfTzid } from './ics-times.ts'

/** What the person who drops the calendar says of it. */
export interface IcsImportOptions {
  readonly lieuId: string
  readonly commune: string
  readonly codeInsee: string
  /** Zone of floating times, and of single events written in UTC. */
  readonly fuseau: string
  readonly source: string
}

/** The parts of ical.js used here; the caller loads the library, so that it stays out of the first load. */
export type IcalReader = Pick<typeof ICAL, 'parse' | 'Component'>

type Row = Partial<Record<ColonneAtelier, string>>
type Event = { text: EventText; component: ICAL.Component; uid: string; start: ZonedTime }

const MAX_NAMED_DATES = 1000

/**
 * Reads a calendar (a town hall's agenda) into rows of the ateliers table, then through the same checks as any
 * table. One row per series; one per RECURRENCE-ID, which corrects a session. The calendar's own dates stand:
 * public holidays do not close them. Days without hour stay without hour. Private events are left out, and
 * nothing of people (ORGANIZER, ATTENDEE, CONTACT, DESCRIPTION) is read. `field` of a reject is a column, or
 * a property of the calendar.
 */
export function importIcs(text: string, ical: IcalReader, options: IcsImportOptions): TableAteliers {
  const rejects: AnomalieAtelier[] = []
  const warnings: AnomalieAtelier[] = []
  const { events: texts, refusal } = splitCalendar(text)
  if (refusal !== null) rejects.push({ line: 1, field: 'VCALENDAR', value: '', reason: refusal })

  const events: Event[] = []
  for (const event of texts) {
    try {
      events.push(openEvent(event, ical, options))
    } catch (error) {
      rejects.push({ line: event.line, field: 'VEVENT', value: '', reason: reasonOf(error) })
    }
  }
  const series = new Map<string, Event>()
  const rows: Row[] = []
  const lines: number[] = []
  // Series first: a correction is written on the clock of its series.
  for (const isCorrection of [false, true]) {
    for (const event of events) {
      if (event.component.hasProperty('recurrence-id') !== isCorrection) continue
      try {
        const row = isCorrection ? correctionRow(event, series, options) : seriesRow(event, series, options)
        rows.push(row)
        lines.push(event.text.line)
        warnUnknownZone(event, options, warnings)
      } catch (error) {
        const isPrivate = error instanceof PrivateEvent
        const anomaly = { line: event.text.line, field: 'VEVENT', value: event.uid, reason: reasonOf(error) }
        if (isPrivate) warnings.push(anomaly)
        else rejects.push(anomaly)
      }
    }
  }
  const table = readAteliers(rows, lines)
  return {
    ateliers: table.ateliers,
    rejects: [...rejects, ...table.rejects],
    warnings: [...warnings, ...table.warnings],
  }
}

function warnUnknownZone(
  { component, text }: Event,
  options: IcsImportOptions,
  warnings: AnomalieAtelier[],
): void {
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid')
  if (!tzid || zoneOfTzid(tzid) !== undefined) return
  const reason = `fuseau inconnu, lu comme ${options.fuseau}`
  warnings.push({ line: text.line, field: 'DTSTART', value: tzid.slice(0, 100), reason })
}

class RefusedEvent extends Error {}
class PrivateEvent extends Error {}

function reasonOf(error: unknown): string {
  const isOurs = error instanceof RefusedEvent || error instanceof PrivateEvent
  return isOurs ? error.message : 'événement illisible'
}

function openEvent(text: EventText, ical: IcalReader, options: IcsImportOptions): Event {
  const root = new ical.Component(ical.parse(text.calendar))
  const component = root.getFirstSubcomponent('vevent')
  if (component === null) throw new RefusedEvent('événement illisible')
  const uid = textOf(component, 'uid')
  if (uid === '') throw new RefusedEvent('UID manquant')
  const start = firstTime(component, 'dtstart', options)
  if (start === null) throw new RefusedEvent('DTSTART manquant')
  return { text, component, uid, start }
}

function seriesRow(event: Event, series: Map<string, Event>, options: IcsImportOptions): Row {
  const { text, component, uid, start } = event
  refusePrivate(component)
  if (series.has(uid)) throw new RefusedEvent('UID en double')
  if (text.hasExrule) throw new RefusedEvent('EXRULE : non pris en charge')
  if (text.rrules.length > 1) throw new RefusedEvent('plusieurs RRULE')
  series.set(uid, event)

  const zone = zoneOfSeries(event, options)
  return {
    ...commonCells(event, options),
    fuseau: zone,
    debut: formatLocalTime(toZone(start, zone)),
    rrule: text.rrules[0] ?? '',
    rdate: namedDates(component, 'rdate', zone, options),
    exdate: namedDates(component, 'exdate', zone, options),
    jours_feries: 'ouvert',
    vacances_scolaires: 'ouvert',
    statut: isCancelled(component) ? 'annulee' : 'prevue',
    lieu_id: options.lieuId,
    commune: options.commune,
    code_insee: options.codeInsee,
  }
}

function correctionRow(event: Event, series: Map<string, Event>, options: IcsImportOptions): Row {
  const { component, uid, start } = event
  const corrected = series.get(uid)
  if (corrected === undefined) throw new RefusedEvent('RECURRENCE-ID sans série de même UID')
  if (component.getFirstProperty('recurrence-id')?.getFirstParameter('range')) {
    throw new RefusedEvent('RANGE : non pris en charge')
  }
  refusePrivate(component)
  const zone = zoneOfSeries(corrected, options)
  const named = firstTime(component, 'recurrence-id', options)
  if (named === null) throw new RefusedEvent('RECURRENCE-ID illisible')
  const original = toZone(named, zone)
  const moved = toZone(start, zone)
  const isMoved = moved.date !== original.date || moved.minute !== original.minute
  return {
    ...commonCells(event, options),
    fuseau: zone,
    debut: isMoved ? formatLocalTime(moved) : '',
    rdate: formatLocalTime(original),
    statut: correctionStatut(component, isMoved),
  }
}

function correctionStatut(component: ICAL.Component, isMoved: boolean): string {
  if (isCancelled(component)) return 'annulee'
  return isMoved ? 'reportee' : 'prevue'
}

/** A series keeps the clock of its zone; one in UTC keeps UTC; a single event takes the local clock. */
function zoneOfSeries({ start, text, component }: Event, options: IcsImportOptions): string {
  const isSingle = text.rrules.length === 0 && !component.hasProperty('rdate')
  if (start.zone === null || (start.zone === 'UTC' && isSingle)) return options.fuseau
  return start.zone
}

function commonCells({ component, uid, start }: Event, options: IcsImportOptions): Row {
  const geo = component.getFirstPropertyValue('geo')
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(String) : ['', '']
  const updated = firstTime(component, 'last-modified', options) ?? firstTime(component, 'dtstamp', options)
  return {
    id: uid,
    type: 'atelier',
    titre: textOf(component, 'summary'),
    adresse: textOf(component, 'location'),
    latitude: latitude ?? '',
    longitude: longitude ?? '',
    lien: textOf(component, 'url'),
    duree_min: durationText(component, start, options),
    source: options.source,
    date_maj: updated === null ? '' : formatIsoDate(toZone(updated, options.fuseau).date),
    confiance: 'fait',
  }
}

function durationText(component: ICAL.Component, start: ZonedTime, options: IcsImportOptions): string {
  if (start.local.minute === null) return ''
  const end = firstTime(component, 'dtend', options)
  if (end !== null) return positiveText(elapsedMin(start, end, options.fuseau))
  const duration = component.getFirstPropertyValue('duration')
  const seconds =
    typeof duration === 'object' && duration !== null && 'toSeconds' in duration ? duration.toSeconds() : null
  return positiveText(typeof seconds === 'number' ? seconds / 60 : null)
}

/** A zero duration is how calendars write that no end is known. */
function positiveText(minutes: number | null): string {
  return minutes === null || minutes <= 0 ? '' : String(Math.round(minutes))
}

function namedDates(
  component: ICAL.Component,
  name: string,
  zone: string,
  options: IcsImportOptions,
): string {
  const times: LocalDateTime[] = []
  for (const property of component.getAllProperties(name)) {
    for (const time of timesOf(property, options.fuseau)) times.push(toZone(time, zone))
    if (times.length > MAX_NAMED_DATES) throw new RefusedEvent(`plus de ${MAX_NAMED_DATES} dates`)
  }
  return times.map(formatLocalTime).join('|')
}

function firstTime(component: ICAL.Component, name: string, options: IcsImportOptions): ZonedTime | null {
  const property = component.getFirstProperty(name)
  return property === null ? null : (timesOf(property, options.fuseau)[0] ?? null)
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name)
  return typeof value === 'string' ? value : ''
}

function isCancelled(component: ICAL.Component): boolean {
  return textOf(component, 'status').toUpperCase() === 'CANCELLED'
}

function refusePrivate(component: ICAL.Component): void {
  const access = textOf(component, 'class').toUpperCase()
  if (access === 'PRIVATE' || access === 'CONFIDENTIAL') throw new PrivateEvent('événement privé, non lu')
}
