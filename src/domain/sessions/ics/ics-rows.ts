import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import { ruleOfText } from '../expand-occurrences.ts'
import { expandRule, firstGiven } from '../recurrence/expand-rule.ts'
import { dropStartTime } from '../recurrence/parse-rule.ts'
import { MAX_WINDOW_DAYS, type RecurrenceRule } from '../recurrence/rule.ts'
import { DUREE_MAX, type LocalDateTime } from '../table/column-rules.ts'
import type { ColonneAtelier } from '../table/columns.ts'
import { formatLocalTime } from '../table/table-write.ts'
import { compareVersions, type IcsEvent } from './ics-event.ts'
import { allOf, type IcalReader, lengthOf, textOf } from './ics-properties.ts'
import { elapsedMin, readTimes, toZone, type ZonedTime } from './ics-times.ts'
import type { IcsGroup } from './ics-versions.ts'

export type Row = Partial<Record<ColonneAtelier, string>>

/** What is needed to write the lines of an event. */
export interface RowContext {
  readonly ical: IcalReader
  readonly lieuId: string
  readonly commune: string
  readonly codeInsee: string
  readonly source: string
  /** Clock of floating times, and of single events in UTC. */
  readonly fuseau: string
  readonly warn: (event: IcsEvent, field: string, reason: string) => void
}

/** An event that gives no line, and why. */
export class RefusedEvent extends Error {}

/** A series on the clock of its rule. */
export interface SerieIcs {
  readonly event: IcsEvent
  readonly id: string
  readonly zone: string
  /** First session; without hour for whole days. */
  readonly start: LocalDateTime
  /** Empty: dates only. */
  readonly rrule: string
  readonly rule: RecurrenceRule | null
  readonly rdates: readonly (LocalDateTime & { readonly dureeMin?: number | null | undefined })[]
  readonly exdates: readonly LocalDateTime[]
  readonly statut: string
}

const MAX_NAMED_DATES = 1000
const ID_PART = 90

/** Reads a group as a series. Throws RefusedEvent. */
export function openSerie(
  { serie: event, corrections, isDoubtful, rang }: IcsGroup,
  context: RowContext,
): SerieIcs {
  if (event === null) throw new RefusedEvent('série sans événement')
  if (event.start === null) throw new RefusedEvent(NO_START(event))
  if (event.text.isCut) throw new RefusedEvent('événement coupé par la fin du fichier')
  if (event.hasExrule) throw new RefusedEvent('EXRULE : non pris en charge')
  const zone = zoneOfSerie(event, event.start, context)
  const written = toZone(event.start, zone)
  const start = event.isAllDay && written.minute === 0 ? { ...written, minute: null } : written
  const named = (time: ZonedTime): LocalDateTime => namedOn(time, zone, start)
  const rdates = event.rdates.map((time) => ({ ...named(time), dureeMin: time.dureeMin }))
  const exdates = keptExdates(event.exdates.map(named), event, corrections, named, context)
  if (rdates.length + exdates.length > MAX_NAMED_DATES)
    throw new RefusedEvent(`plus de ${MAX_NAMED_DATES} dates`)

  const rrules = [...new Set(event.rrules.map((rule) => dropStartTime(rule, start.minute)))]
  if (rrules.length > 1) throw new RefusedEvent('plusieurs RRULE')
  const rrule = rrules[0] ?? ''
  const parsed = rrule === '' ? null : ruleOfText(rrule)
  const rule = parsed?.ok ? parsed.rule : null
  const isToCheck = isDoubtful || event.isExdateLost
  if (event.isExdateLost) context.warn(event, 'EXDATE', 'illisible : toute la série est à vérifier')
  const statut = event.statut === 'prevue' && isToCheck ? 'a_verifier' : event.statut
  const base: SerieIcs = { event, id: idOf(event, rang), zone, start, rrule, rule, rdates, exdates, statut }
  if (rule === null) return base
  return isOwn(event) ? datedSerie(base, context) : startInRule(base, rule, context)
}

const NO_START = ({ text }: IcsEvent): string =>
  allOf(text, 'DTSTART').length === 0 ? 'DTSTART manquant' : 'DTSTART illisible'

const isOwn = ({ start }: IcsEvent): boolean =>
  start !== null && start.zone !== null && typeof start.zone !== 'string'

/** A start that its rule does not give is no session (decisions.md 14). */
function startInRule(serie: SerieIcs, rule: RecurrenceRule, { warn }: RowContext): SerieIcs {
  const first = firstGiven(rule, serie.start, serie.zone)
  if (first === serie.start.date) return serie
  if (first === null) return datesAlone(serie)
  warn(serie.event, 'DTSTART', 'hors de sa règle RRULE : n’est pas une séance')
  return { ...serie, start: { ...serie.start, date: first } }
}

/** A series on a clock that only its file knows: its dates, worked out one by one. */
function datedSerie(serie: SerieIcs, context: RowContext): SerieIcs {
  const { event, rule, zone } = serie
  if (event.start === null || rule === null) return serie
  const { local, zone: own } = event.start
  const first = firstGiven(rule, local, zone)
  if (first === null) return datesAlone(serie)
  const { dates, isCut } = datesFrom(rule, { ...local, date: first }, first, zone)
  if (isCut)
    context.warn(event, 'RRULE', `fuseau propre au fichier : ${dates.length} dates lues, la suite non`)
  const times = dates.map((date) => toZone({ local: { ...local, date }, zone: own }, zone))
  return withDates(serie, [...times, ...serie.rdates])
}

/** A rule that gives no date leaves those that are named one by one. */
function datesAlone(serie: SerieIcs): SerieIcs {
  if (serie.rdates.length === 0) throw new RefusedEvent('la règle ne donne aucune date')
  return withDates(serie, serie.rdates)
}

/** The same series without its rule: these dates only. */
export function withDates(serie: SerieIcs, times: readonly LocalDateTime[]): SerieIcs {
  const [start, ...rdates] = times
  if (start === undefined) throw new RefusedEvent('aucune date')
  return { ...serie, start, rdates, rrule: '', rule: null }
}

/** Dates of a rule from a day on, as many as a line may name. */
export function datesFrom(
  rule: RecurrenceRule,
  start: LocalDateTime,
  from: CivilDate,
  zone: string,
): { readonly dates: readonly CivilDate[]; readonly isCut: boolean } {
  const { dates, isTruncated } = expandRule(rule, start, from, from + MAX_WINDOW_DAYS, zone)
  const isCut = isTruncated || dates.length > MAX_NAMED_DATES
  return { dates: dates.slice(0, MAX_NAMED_DATES), isCut }
}

/** A series keeps the clock of its zone; one in UTC keeps UTC; a single event in UTC takes the local clock. */
function zoneOfSerie(event: IcsEvent, { zone }: ZonedTime, { fuseau }: RowContext): string {
  const isSingle = event.rrules.length === 0 && event.rdates.length === 0
  if (typeof zone !== 'string' || (zone === 'UTC' && isSingle)) return fuseau
  return zone
}

/**
 * A date that names a session of a series. In a series of whole days a midnight is the day: that of its own
 * clock, as Exchange writes it, or of UTC.
 */
export function namedOn(time: ZonedTime, zone: string, start: LocalDateTime): LocalDateTime {
  if (start.minute !== null) return toZone(time, zone)
  if (time.local.minute === 0) return { date: time.local.date, minute: null }
  return { date: toZone(time, zone).date, minute: null }
}

/** EXDATE, but for a session that a newer version moves: that version knew of it (RFC 5546 §2.1.4). */
function keptExdates(
  exdates: readonly LocalDateTime[],
  serie: IcsEvent,
  corrections: readonly IcsEvent[],
  named: (time: ZonedTime) => LocalDateTime,
  { warn }: RowContext,
): LocalDateTime[] {
  return exdates.filter((exdate) => {
    const back = corrections.find((event) => {
      if (event.recurrence === null || event.statut === 'annulee' || event.isPrivate) return false
      const { date, minute } = named(event.recurrence)
      const isSame = date === exdate.date && (minute === exdate.minute || exdate.minute === null)
      return isSame && compareVersions(event, serie) > 0
    })
    if (back !== undefined)
      warn(back, 'EXDATE', 'séance retirée, mais déplacée par une version plus récente : gardée')
    return back === undefined
  })
}

/** Ids are short enough for the table; sessions of one UID are told apart by their date. */
function idOf({ uid, start, titre }: IcsEvent, rang: string): string {
  const time = start === null ? '' : formatLocalTime(start.local)
  const whole = uid === '' ? `sans-uid-${time}-${titre}` : uid
  const short = whole.length <= 2 * ID_PART ? whole : `${whole.slice(0, ID_PART)}${whole.slice(-ID_PART)}`
  return rang === '' ? short : `${short}_${rang}`
}

/** The line of a series. */
export function serieRow(serie: SerieIcs, context: RowContext): Row {
  const { event, id, zone, start, rrule, rdates, exdates, statut } = serie
  const isStart = ({ date, minute }: LocalDateTime) => date === start.date && minute === start.minute
  // Under a rule the start may be no session, and be named beside it.
  const others = rdates.filter((time) => rrule !== '' || !isStart(time))
  return {
    ...commonCells(event, context),
    id,
    fuseau: zone,
    debut: formatLocalTime(start),
    rrule,
    rdate: others.map(formatLocalTime).join('|'),
    exdate: exdates.map(formatLocalTime).join('|'),
    jours_feries: 'ouvert',
    vacances_scolaires: 'ouvert',
    statut,
    lieu_id: context.lieuId,
    commune: context.commune,
    code_insee: context.codeInsee,
  }
}

/** The cells that a series and a correction fill alike. Nothing of people is read. */
export function commonCells(event: IcsEvent, context: RowContext): Row {
  const { text, titre, start } = event
  const [latitude = '', longitude = ''] = (allOf(text, 'GEO')[0]?.value ?? '')
    .split(/[;,]/)
    .map((part) => part.trim())
  const length =
    start === null
      ? null
      : lengthOf(text, wholeDay(event, start), (end) => elapsedMin(start, end, context.fuseau))
  const isTooLong = length !== null && length > DUREE_MAX
  if (isTooLong) context.warn(event, 'DTEND', 'plus d’un an après le début : fin laissée de côté')
  return {
    type: 'atelier',
    titre,
    adresse: textOf(text, 'LOCATION', context.ical),
    latitude,
    longitude,
    lien: textOf(text, 'URL', context.ical),
    duree_min: length === null || isTooLong ? '' : String(length),
    source: context.source,
    date_maj: updatedOn(event, context.fuseau),
    confiance: 'fait',
  }
}

function wholeDay({ isAllDay }: IcsEvent, start: ZonedTime): ZonedTime {
  return isAllDay && start.local.minute === 0
    ? { local: { ...start.local, minute: null }, zone: null }
    : start
}

function updatedOn({ text }: IcsEvent, fuseau: string): string {
  for (const property of [...allOf(text, 'LAST-MODIFIED'), ...allOf(text, 'DTSTAMP')]) {
    const time = readTimes(property, text.calendar).times[0]
    if (time !== undefined) return formatIsoDate(toZone(time, fuseau).date)
  }
  return ''
}
