import { formatIsoDate } from '../../calendar/civil-date.ts'
import { isStartGiven, lastDayOf } from '../recurrence/expand-rule.ts'
import type { LocalDateTime } from '../table/column-rules.ts'
import { formatLocalTime } from '../table/table-write.ts'
import type { IcsEvent } from './ics-event.ts'
import {
  commonCells,
  datesFrom,
  namedOn,
  type Row,
  type RowContext,
  type SerieIcs,
  serieRow,
  withDates,
} from './ics-rows.ts'
import { toZone } from './ics-times.ts'

const DAY_MIN = 1440

/** A line, with the event it comes from. */
export interface RowOfEvent {
  readonly event: IcsEvent
  readonly row: Row
}

/** A stretch of a series: from one RANGE=THISANDFUTURE to the next. */
interface Part {
  readonly serie: SerieIcs
  /** First session (as first announced) of the stretch; null for the first one. */
  readonly from: LocalDateTime | null
  /** What the correction adds to each start, in days and minutes; null: a day became an hour, or the reverse. */
  readonly shift: { readonly days: number; readonly minutes: number } | null
}

/**
 * The lines of a series and of its corrections, in that order. RANGE=THISANDFUTURE (RFC 5545 §3.8.4.4) makes a
 * second series of what follows; later corrections name its sessions by the start first announced.
 */
export function rowsOfSerie(
  first: SerieIcs,
  corrections: readonly IcsEvent[],
  context: RowContext,
): RowOfEvent[] {
  const named = (event: IcsEvent): LocalDateTime | null =>
    event.recurrence === null ? null : namedOn(event.recurrence, first.zone, first.start)
  const isUnreadable = corrections.some((event) => event.recurrence === null)
  const serie = isUnreadable && first.statut === 'prevue' ? { ...first, statut: 'a_verifier' } : first
  const ranged = corrections
    .filter((event) => event.range === 'THISANDFUTURE' && event.recurrence !== null)
    .sort((a, b) => compareTimes(named(a), named(b)))
  const parts: Part[] = [{ serie, from: null, shift: { days: 0, minutes: 0 } }]
  const rows: RowOfEvent[] = []
  for (const event of ranged) {
    const from = named(event)
    if (from !== null) parts.push(partFrom(serie, event, from, context))
  }
  for (const [i, part] of parts.entries()) {
    const row = partRow(part, parts[i + 1]?.from ?? null, context)
    if (row !== null) rows.push({ event: part.serie.event, row })
  }

  const single = corrections.filter((event) => !ranged.includes(event))
  for (const event of single) {
    const original = named(event)
    if (original === null) {
      context.warn(event, 'RECURRENCE-ID', 'illisible : toute la série est à vérifier')
      continue
    }
    if (event.range !== '')
      context.warn(event, 'RANGE', `${event.range} : non pris en charge, séance à vérifier`)
    const part = parts.findLast(({ from }) => from === null || compareTimes(from, original) <= 0)
    if (part !== undefined) rows.push({ event, row: correctionRow(event, original, part, context) })
  }
  const corrected = new Set(single.flatMap((event) => named(event)?.date ?? []))
  for (const { dureeMin, ...time } of serie.rdates) {
    if (dureeMin === undefined || dureeMin === null || corrected.has(time.date)) continue
    const length = String(Math.round(dureeMin))
    rows.push({ event: serie.event, row: { id: serie.id, rdate: formatLocalTime(time), duree_min: length } })
  }
  return rows
}

function correctionRow(event: IcsEvent, original: LocalDateTime, part: Part, context: RowContext): Row {
  const { serie, shift } = part
  const place = shift === null ? original : shifted(original, shift)
  const isLost = event.start === null || event.isPrivate || event.text.isCut || event.range !== ''
  const head = { id: serie.id, fuseau: serie.zone, rdate: formatLocalTime(place) }
  if (isLost) {
    if (event.isPrivate) context.warn(event, 'VEVENT', 'correction privée, non lue : séance à vérifier')
    else if (event.statut !== 'annulee')
      context.warn(event, 'VEVENT', 'correction illisible : séance à vérifier')
    return { ...head, statut: event.statut === 'annulee' ? 'annulee' : 'a_verifier', source: context.source }
  }
  const moved = event.start === null ? place : movedTo(event, serie)
  const isMoved = moved.date !== place.date || moved.minute !== (place.minute ?? serie.start.minute)
  const statut = event.statut === 'prevue' && isMoved ? 'reportee' : event.statut
  return { ...commonCells(event, context), ...head, debut: isMoved ? formatLocalTime(moved) : '', statut }
}

function movedTo(event: IcsEvent, { zone, start }: SerieIcs): LocalDateTime {
  if (event.start === null) return start
  const moved = toZone(event.start, zone)
  const isDay = start.minute === null && event.isAllDay && moved.minute === 0
  return isDay ? { ...moved, minute: null } : moved
}

function partFrom(serie: SerieIcs, event: IcsEvent, from: LocalDateTime, context: RowContext): Part {
  const id = `${serie.id}_${formatIsoDate(from.date)}`
  const isLost = event.start === null || event.isPrivate || event.text.isCut
  if (isLost) {
    context.warn(event, 'RANGE', 'changement illisible : les séances suivantes sont à vérifier')
    return { serie: { ...serie, id, statut: 'a_verifier' }, from, shift: { days: 0, minutes: 0 } }
  }
  const moved = movedTo(event, serie)
  const isSameKind = (moved.minute === null) === (from.minute === null)
  const shift = isSameKind
    ? { days: moved.date - from.date, minutes: (moved.minute ?? 0) - (from.minute ?? 0) }
    : null
  const start =
    shift === null ? { ...serie.start, minute: moved.minute } : shifted(serie.start, { ...shift, days: 0 })
  const statut = event.statut === 'prevue' && serie.statut === 'a_verifier' ? 'a_verifier' : event.statut
  return { serie: { ...serie, event, id, start, statut }, from, shift }
}

/** The line of a stretch; null when it holds no session. */
function partRow({ serie, from, shift }: Part, next: LocalDateTime | null, context: RowContext): Row | null {
  const until = next === null ? null : next.date - 1
  if (from === null)
    return until === null
      ? serieRow(serie, context)
      : { ...serieRow(serie, context), valide_au: formatIsoDate(until) }
  const days = shift?.days ?? 0
  const move = (time: LocalDateTime): LocalDateTime =>
    shift === null ? { ...time, minute: serie.start.minute } : shifted(time, shift)
  const inside = (time: LocalDateTime): boolean =>
    time.date >= from.date && (until === null || time.date <= until)
  const exdates = serie.exdates.filter(inside).map(move)
  const rdates = serie.rdates.filter(inside).map(move)
  const { rule } = serie
  if (rule !== null && days === 0) {
    const before = shift === null ? from : shifted(serie.start, { days: 0, minutes: -shift.minutes })
    const last = lastDayOf(rule, before.minute, serie.zone)
    const end = [until, last].filter((day) => day !== null)
    const open = serie.rrule
      .split(';')
      .filter((part) => !part.startsWith('UNTIL='))
      .join(';')
    const row = serieRow({ ...serie, rrule: open, rdates, exdates }, context)
    return {
      ...row,
      valide_du: formatIsoDate(from.date),
      valide_au: end.length === 0 ? '' : formatIsoDate(Math.min(...end)),
    }
  }
  const origin = { date: serie.start.date, minute: from.minute }
  const given = rule === null ? [] : datesFrom(rule, origin, from.date, serie.zone).dates
  const start = rule === null || isStartGiven(rule, origin.date) ? [origin] : []
  const dates = new Map(
    [...start, ...given.map((date) => ({ ...origin, date }))].filter(inside).map((time) => [time.date, time]),
  )
  const all = [...[...dates.values()].map(move), ...rdates]
  if (all.length === 0) return null
  return serieRow({ ...withDates(serie, all), exdates }, context)
}

function shifted(
  { date, minute }: LocalDateTime,
  { days, minutes }: { days: number; minutes: number },
): LocalDateTime {
  if (minute === null) return { date: date + days, minute }
  const total = minute + minutes
  const over = Math.floor(total / DAY_MIN)
  return { date: date + days + over, minute: total - over * DAY_MIN }
}

function compareTimes(a: LocalDateTime | null, b: LocalDateTime | null): number {
  return (a?.date ?? 0) - (b?.date ?? 0) || (a?.minute ?? 0) - (b?.minute ?? 0)
}
