import type { CivilDate } from '../../calendar/civil-date.ts'
import { readAteliers, type TableAteliers } from '../table/table.ts'
import { rowsOfSerie } from './ics-corrections.ts'
import { type IcsEvent, openEvent } from './ics-event.ts'
import { type FuseauxOptions, fuseauReader, fuseauxInconnus, unknownFileZone } from './ics-fuseau.ts'
import type { IcalReader } from './ics-properties.ts'
import { type ComptesIcs, Report } from './ics-report.ts'
import { openSerie, RefusedEvent, type Row, type RowContext } from './ics-rows.ts'
import { type EventText, MAX_ICS_EVENTS, splitCalendar } from './ics-split.ts'
import { chooseVersions, type IcsGroup } from './ics-versions.ts'
import { eventsOf, reaches } from './ics-window.ts'

/** What the person who drops the calendar says of it. */
export interface IcsImportOptions extends FuseauxOptions {
  readonly lieuId: string
  readonly commune: string
  readonly codeInsee: string
  readonly source: string
  /** Days asked for: single events outside do not count against the limit, and give no line. */
  readonly fenetre?: { readonly du: CivilDate; readonly au: CivilDate }
}

export interface TableIcs extends TableAteliers {
  /** Clock of the file (X-WR-TIMEZONE), asked for, or of the place. */
  readonly fuseau: string
  /** Events in UTC or without zone, when neither the file nor the person names a clock. */
  readonly sansFuseau: number
  /** Remarks on the file as a whole. */
  readonly problemes: readonly string[]
  /** Names of properties of events that are not read, with how many of each there are. */
  readonly nonLues: ReadonlyMap<string, number>
  readonly comptes: ComptesIcs
}

/**
 * Reads a calendar (a town hall's agenda) into rows of the ateliers table, then through the same checks as any
 * table. Of several versions of one event the newest holds; one row per series, and one per RECURRENCE-ID, which
 * corrects a session; what cannot be read of a correction leaves its session to be checked. The calendar's own
 * dates stand: public holidays do not close them. Days without hour stay without hour. Private events are left
 * out, and nothing of people (ORGANIZER, ATTENDEE, CONTACT, DESCRIPTION) is read. `field` of a reject is a
 * column, or a property of the calendar; its `value` or `reason` names the title.
 */
export function importIcs(
  source: string | Uint8Array,
  ical: IcalReader,
  options: IcsImportOptions,
): TableIcs {
  const { events: texts, problemes, nonLues, refusal } = splitCalendar(source)
  const fuseauOf = fuseauReader(options)
  const fuseau = texts[0] === undefined ? options.fuseau : fuseauOf(texts[0])
  if (refusal !== null) return refused(refusal, texts.length, fuseau, problemes)

  const report = new Report()
  const events = texts.map((text) => openEvent(text, ical))
  const { groups, olders } = chooseVersions(events, ({ text }) => fuseauOf(text))
  for (const { event, reason, isRead } of olders) {
    if (isRead) report.leave(event, reason)
    else report.reject(event, 'VEVENT', reason)
  }
  const inside = groups.filter((group) => {
    const isInside = reaches(group, options.fenetre, fuseauOf)
    if (!isInside) for (const event of eventsOf(group)) report.count(event, 'horsFenetre')
    return isInside
  })
  const size = inside.reduce((sum, group) => sum + eventsOf(group).length, 0)
  if (size > MAX_ICS_EVENTS)
    return refused(`plus de ${MAX_ICS_EVENTS} événements`, texts.length, fuseau, problemes)

  const rows: { row: Row; event: IcsEvent }[] = []
  for (const group of inside) rows.push(...readGroup(group, report, { ...options, ical, fuseauOf }))
  const table = readAteliers(
    rows.map(({ row }) => row),
    rows.map(({ event }) => event.text.line),
  )
  const titles = new Map(rows.map(({ event }) => [event.text.line, event]))
  for (const reject of table.rejects) {
    const event = titles.get(reject.line)
    if (event !== undefined) report.reject(event, reject.field, reject.reason, reject.value)
  }
  const unread = Object.entries(fuseauxInconnus(texts)).map(([zone, line]) => unknownFileZone(zone, line))
  return {
    ateliers: table.ateliers,
    lignes: table.lignes,
    rejects: report.rejects,
    warnings: [...unread, ...report.warnings, ...table.warnings],
    fuseau,
    sansFuseau: options.fuseauDemande === undefined ? events.filter(isClockless).length : 0,
    problemes,
    nonLues,
    comptes: report.counts(texts.length),
  }
}

const isClockless = ({ start, text }: IcsEvent): boolean =>
  start !== null &&
  start.local.minute !== null &&
  (start.zone === null || start.zone === 'UTC') &&
  text.calendar.fuseau === ''

interface GroupContext extends IcsImportOptions {
  readonly ical: IcalReader
  readonly fuseauOf: (text: EventText) => string
}

function readGroup(group: IcsGroup, report: Report, context: GroupContext): { row: Row; event: IcsEvent }[] {
  // Sessions whose series is not in the file stand alone.
  const serie = group.serie ?? group.corrections[0]
  if (serie === undefined) return []
  const corrections = group.serie === null ? [] : group.corrections
  const rowContext: RowContext = {
    ...context,
    fuseau: context.fuseauOf(serie.text),
    warn: (event, field, reason) => report.warn(event, field, reason),
  }
  const all = [serie, ...corrections]
  try {
    if (serie.isPrivate) {
      for (const event of all) report.leavePrivate(event)
      return []
    }
    for (const event of all) report.remarks(event, rowContext.fuseau)
    const rows = rowsOfSerie(openSerie({ ...group, serie, corrections }, rowContext), corrections, rowContext)
    for (const event of all) report.count(event, 'gardes')
    return rows
  } catch (error) {
    if (!(error instanceof RefusedEvent)) throw error
    report.reject(serie, 'VEVENT', error.message)
    for (const event of corrections) report.reject(event, 'VEVENT', 'sa série n’a pas pu être lue')
    return []
  }
}

function refused(reason: string, lus: number, fuseau: string, problemes: readonly string[]): TableIcs {
  const rejects = [{ line: 1, field: 'VCALENDAR', value: '', reason }]
  const comptes = { lus, gardes: 0, ecartes: 0, rejetes: lus, horsFenetre: 0 }
  return {
    ateliers: [],
    lignes: [],
    rejects,
    warnings: [],
    fuseau,
    sansFuseau: 0,
    problemes,
    nonLues: new Map(),
    comptes,
  }
}
